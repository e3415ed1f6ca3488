import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const retention = {
  id: 'privacy/retention',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '每项个人信息都有保存期限',
  why: '没有期限就是永远留着，永远留着的名单总有一天会丢。',
  source: '《个人信息保护法》（2021-11-01 施行）第十七条：告知保存期限。判据：“合规.收集信息”里有一项没写“保存多久”。',
  bad: sample({ 合规: { 收集信息: [{ 字段: '手机号', 用途: '发货联系' }] } }),
  good: sample({ 合规: { 收集信息: [{ 字段: '手机号', 用途: '发货联系', 保存多久: '发货后 30 天删除' }] } }),
  run: ({ spec }) =>
    (spec.compliance?.data_collected ?? []).flatMap(({ field, retention: kept }, i) =>
      blank(kept)
        ? [
            {
              path: `/compliance/data_collected/${i}`,
              message: blank(field) ? '有一项收集的信息没有写保存多久。' : `收集“${field}”，没有写保存多久。`,
              cure: say`写${write(`/compliance/data_collected/${i}/retention`, '发货后 30 天删除')}，用完就删。`,
            },
          ]
        : [],
    ),
} as const satisfies Check
