import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MANY = 8

export const dailyCapHigh = {
  id: 'rhythm/daily-cap-high',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '每天的上限不定得太高',
  why: '上限是给自己的，定得太高等于没有。一天八条以上，多数人先免打扰再退群。',
  source:
    '公开的运营节奏：福利群上端约每天 6 条，其他类型 3 到 8 条（二手资料，没有数据，可改阈值）。判据：“内容.每日上限”大于 8。',
  bad: sample({ '内容.每日上限': 15 }),
  good: sample({ '内容.每日上限': 5 }),
  run: ({ spec, threshold }) => {
    const cap = spec.content?.daily_cap
    const many = threshold('rhythm/daily-cap-high', MANY)
    return cap === undefined || cap <= many
      ? []
      : [
          {
            path: '/content/daily_cap',
            message: `每天最多 ${cap} 条，超过 ${many} 条（二手资料，可改阈值）。`,
            cure: say`写${write('/content/daily_cap', 5)}，要紧的话留着，其余合并成一条。`,
          },
        ]
  },
} as const satisfies Check
