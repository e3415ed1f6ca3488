import { sample } from '../sample.ts'
import { hasThreshold } from './threshold.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TEAM = [
  { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 替补: 'man', 工时: 6 },
  { 标识: 'man', 名字: '小满', 替补: 'lan', 工时: 6 },
]

export const premiumThreshold = {
  id: 'admission/premium-threshold',
  severity: 'warning',
  needs: 'spec',
  title: '高端群有门槛',
  why: '高端群用收费与筛选做门槛。谁都能进，先付费的人就成了陪跑，第一个走的是最值钱的成员。',
  source: 'M35。判据：档次是高端，而加入方式是开放或没写，又没有费用、问题、审核、自我介绍、观察期中的任何一样。',
  bad: sample({ 团队: TEAM, '结构.档次': '高端', '结构.加入': { 方式: '开放' } }),
  good: sample({ 团队: TEAM, '结构.档次': '高端', '结构.加入': { 方式: '邀请', 推荐名额: 2, 审核: '看从业年限' } }),
  run: ({ spec }) =>
    spec.structure?.tier !== 'premium' || hasThreshold(spec.structure.admission)
      ? []
      : [
          {
            path: spec.structure.admission ? '/structure/admission' : '/structure',
            at: 'key',
            message: '写了高端，却没有门槛。',
            cure: say`写${write('/structure/admission', { mode: 'invite', referral_quota: 2, review: '看从业年限', probation_days: 7 })}，至少一样。`,
          },
        ],
} as const satisfies Check
