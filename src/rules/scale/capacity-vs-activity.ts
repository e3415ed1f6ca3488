import { sample } from '../sample.ts'
import { field, key, orWrite, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const PER_OPERATOR = 350

export const capacityVsActivity = {
  id: 'scale/capacity-vs-activity',
  severity: 'warning',
  needs: 'spec',
  title: '人手照看得过来',
  why: '规模与活跃不可兼得。有的高端群 500 人做不动，第三期主动缩到 350；照看不过来的群，人在而魂不在。',
  source: `M37（本项目补充）。判据：各群容量合计超过运营人手的承载，默认一名全职照看 ${PER_OPERATOR} 人，兼职与志愿算半个。活跃人数没有单独的写法，按容量算；不求活跃的类型由类型豁免。`,
  bad: sample({ '结构.容量': 500 }),
  good: sample(),
  run: ({ spec, threshold }) => {
    const { team = [], structure } = spec
    const seats = (structure?.capacity ?? 0) * (structure?.groups?.count ?? 1)
    const each = threshold('scale/capacity-vs-activity', PER_OPERATOR)
    const hands = team.reduce(
      (sum, member) => sum + (member.employment === 'part-time' || member.employment === 'volunteer' ? 0.5 : 1),
      0,
    )
    if (hands === 0 || seats <= hands * each) return []
    return [
      {
        path: '/structure/capacity',
        message: `各群合计 ${seats} 人，${team.length} 个运营的人（折合全职 ${hands}）只照看得过来 ${Math.floor(hands * each)} 人（每人 ${each}，社群运营方法 M37）。`,
        cure: say`把${key('structure.capacity')}改到 ${Math.floor((hands * each) / (structure?.groups?.count ?? 1))} 以内，或在${field('team')}里加 ${Math.ceil(seats / each - hands)} 个人；不求活跃的群在${key('check.thresholds')}里写${orWrite('/check/thresholds/scale~1capacity-vs-activity', Math.ceil(seats / hands))}。`,
      },
    ]
  },
} as const satisfies Check
