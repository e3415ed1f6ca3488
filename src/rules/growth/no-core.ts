import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const noCore = {
  id: 'growth/no-core',
  severity: 'warning',
  needs: 'spec',
  title: '先运营核心的 20%',
  why: '先运营两成核心，让他们带动八成，核心再带出新核心。靠转介绍增长却没有核心，带人的还是群主自己。',
  source:
    'M26。判据：写了核心成员却没有权益；或来源里有转介绍，而没有写核心成员。排了裂变的见 launch/step5-premature。',
  bad: sample({ '受众.核心成员': { 占比: '20%' } }),
  good: sample({ '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] } }),
  run: ({ spec }) => {
    const core = spec.audience?.core
    if (core !== undefined)
      return filled(core.perks).length > 0
        ? []
        : [
            {
              path: '/audience/core',
              message: '写了核心成员，没有写他们得到什么。',
              cure: say`在${key('audience.core')}下写${key('audience.core.perks')}，例如${write('/audience/core/perks', ['先试新内容', '单独一个小群'])}。`,
            },
          ]
    const referral = spec.growth?.sources?.findIndex((source) => source.type === 'referral') ?? -1
    return referral < 0 || spec.growth?.fission !== undefined
      ? []
      : [
          {
            path: `/growth/sources/${referral}`,
            message: `来源“${spec.growth?.sources?.[referral]?.channel ?? '转介绍'}”靠老成员带人，却没有写核心成员是谁。`,
            cure: say`在${field('audience')}下写${write('/audience/core', { share: 0.2, perks: ['先试新内容'] })}。`,
          },
        ]
  },
} as const satisfies Check
