import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const QUOTA = 2

export const referralQuota = {
  id: 'admission/referral-quota',
  severity: 'info',
  needs: 'spec',
  title: '推荐名额每人一两个',
  why: '名额少，推荐才慎重；名额多，推荐就成了拉人头。',
  source: `M35。判据：推荐名额大于 ${QUOTA}。`,
  bad: sample({ '结构.加入': { 方式: '邀请', 推荐名额: 10 } }),
  good: sample({ '结构.加入': { 方式: '邀请', 推荐名额: 2 } }),
  run: ({ spec, threshold }) => {
    const quota = spec.structure?.admission?.referral_quota
    const limit = threshold('admission/referral-quota', QUOTA)
    return quota === undefined || quota <= limit
      ? []
      : [
          {
            path: '/structure/admission/referral_quota',
            message: `每位成员 ${quota} 个推荐名额，多于 ${limit} 个（社群运营方法 M35）。`,
            cure: say`改成${write('/structure/admission/referral_quota', limit)}。`,
          },
        ]
  },
} as const satisfies Check
