import { intervalDays } from '../output.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const BASE = { '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] }, '文化.仪式': ['周三铁锅夜'] }
const TIERS = [{ 邀请人数: 3, 奖励: '小瓶装一支', 数量: 50 }]

export const fissionRepeat = {
  id: 'growth/fission-repeat',
  severity: 'warning',
  needs: 'spec',
  title: '不反复做拉人裂变',
  why: '只靠拉好友的裂变只有第一次红利，再做就是透支关系：成员的朋友就那么多。',
  source: 'M27。判据：裂变的时间是周期性的；或写了裂变，而来源全是转介绍。',
  bad: sample({
    ...BASE,
    增长: { 来源: [{ 渠道: '门店', 预期人数: 80 }], 裂变: { 时间: '每周五 20:00', 阶梯: TIERS } },
  }),
  good: sample({
    ...BASE,
    增长: { 来源: [{ 渠道: '门店', 预期人数: 80 }], 裂变: { 时间: 'D+15 20:00', 阶梯: TIERS } },
  }),
  run: ({ spec }) => {
    const { fission, sources = [] } = spec.growth ?? {}
    if (fission === undefined) return []
    if (intervalDays(fission.when) !== undefined)
      return [
        {
          path: '/growth/fission/when',
          message: `裂变定在“${fission.when ?? ''}”，反复拉好友只有第一次有用。`,
          cure: say`改成一次，例如${write('/growth/fission/when', 'D+15 20:00')}；平时靠产品导入和老客推荐。`,
        },
      ]
    const onlyFriends = sources.length > 0 && sources.every((source) => source.type === 'referral')
    return onlyFriends
      ? [
          {
            path: '/growth/sources',
            message: '新成员全靠成员拉好友，裂变之后没有别的来源。',
            cure: say`加一个不靠拉好友的来源，例如${write('/growth/sources/-', { channel: '老客通知', type: 'product', expected: 80 })}。`,
          },
        ]
      : []
  },
} as const satisfies Check
