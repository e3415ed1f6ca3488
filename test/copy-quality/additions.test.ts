/** What authors add to the samples: every activity and every campaign of the library, in all kinds of communities, told in full or in one line. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import { activities, kits, platforms } from '../../src/knowledge/index.ts'
import type { Spec } from '../../src/model.ts'
import { inTrade, trades } from './industries.ts'
import type { Trade } from './industries.ts'
import { judged, planned, voices } from './judge-month.ts'

/** Activities that one community takes up; in its eight rounds a kind of community meets thirty-two of them, all kinds together the whole library. */
const EACH = 4
const ROUNDS = 8
const STARTS = ['2026-09-07', '2026-05-04', '2026-11-02', '2026-01-26']

/** What concerns the words; that an added activity also wants a budget is told elsewhere. */
const aboutWords = ({ code }: { readonly code: string }): boolean =>
  /^(?:copy|platform|privacy|limit)\/|^law\/(?!prize|risk|deposit)/.test(code)

const taken = (k: number) => ({
  uses: Array.from(
    { length: EACH },
    (_, i) => activities[(k * EACH + i) % activities.length] as (typeof activities)[number],
  ),
  kit: kits[k % kits.length] as (typeof kits)[number],
})

function withAdditions(sample: Spec, trade: Trade, k: number): Spec {
  const { uses, kit } = taken(k)
  const spec = inTrade(sample, trade)
  const [goods, other] = trade.goods
  const told = k % 4 !== 3
  const added = uses.map((activity, i) => ({
    id: `own${i}`,
    use: activity.id,
    when: `D+${5 + i * 5} 20:00`,
    budget: { total: 200 },
    ...(told
      ? {
          ...(i % 2 === 0 ? { title: `${trade.vocabulary[0]}${activity.said ?? activity.name}` } : {}),
          theme: trade.pains[i % trade.pains.length],
          takeaway: '回家做一遍，拍一张',
          signup: '群里接龙，前一天 12:00 前',
          prize: `一等奖一份${goods.name}（${goods.price} 元）、二等奖三份${other.name}（${other.price} 元）`,
          price: 19.9,
          stock: 30,
          fallback: '下雨改线上',
          links_to: '周末的到店活动',
          ...(i === 1 ? { guests: [{ name: '老郑', bio: '做了十一年这一行', topic: trade.knowhow[0] }] } : {}),
          ...(i === 2 ? { place: '店里二楼' } : {}),
          stakes: { host: '认识老客', guest: '多一批熟人', member: '少走一段弯路' },
          materials: ['纸', '笔'],
          evaluation: ['到场率'],
        }
      : {}),
  }))
  const campaign = {
    id: 'season',
    use: kit.id,
    when: 'D+20',
    ...(told
      ? {
          theme: trade.wants[0],
          purpose: '让老客早点备好',
          audience: trade.who,
          offers: [goods.name],
          flow: ['看', '试', '接龙'],
          risk: ['不够就停'],
        }
      : {}),
  }
  return {
    ...spec,
    launch: { start: STARTS[k % STARTS.length] },
    structure: { ...spec.structure, platform: platforms[k % platforms.length]?.id },
    activities: [...(spec.activities ?? []), ...added],
    campaigns: [campaign],
  } as Spec
}

const rounds = presets.flatMap((preset, p) =>
  Array.from({ length: ROUNDS }, (_, r) => ({ preset, k: r * presets.length + p })),
)

test('the whole library is taken up', () => {
  const all = rounds.map(({ k }) => taken(k))
  expect(new Set(all.flatMap(({ uses }) => uses)).size).toBe(activities.length)
  expect(new Set(all.map(({ kit }) => kit)).size).toBe(kits.length)
})

describe.each(presets)('$id', ({ id, spec: sample }) => {
  test.each(rounds.filter(({ preset }) => preset.id === id).map(({ k }) => k))('with additions no. %i', async (k) => {
    const month = await planned(withAdditions({ version: 1, ...sample } as Spec, trades[k % trades.length] as Trade, k))
    const { findings, faults } = await judged(month, voices[k % voices.length] as (typeof voices)[number], aboutWords)
    expect([...findings, ...faults]).toEqual([])
  })
})
