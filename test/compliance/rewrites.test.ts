import { describe, expect, test } from 'vitest'
import { scan } from '../../src/compliance/scan.ts'
import { lexicons } from '../../src/knowledge/lexicons/index.ts'
import { rewritesOf } from '../../src/knowledge/lexicons/rewrites.ts'
import { trades } from '../../src/knowledge/lexicons/trades.ts'
import { industry } from '../../src/schema/words.ts'

const pairs = lexicons.flatMap(({ rule }) => trades.map(({ id }) => [rule, id] as const))

describe('each rule has ways to say it in each trade', () => {
  test.each(pairs)('%s in %s: three, each its own, none of them a word of the lists', (rule, id) => {
    const said = rewritesOf(rule, id)
    expect(said.length).toBeGreaterThanOrEqual(3)
    expect(new Set(said).size).toBe(said.length)
    const found = said.flatMap((text) =>
      scan(text, { industries: id === 'none' ? [] : [id], audience: 'public' }).hits.map(({ rule: hit, word }) => `${hit} ${word}`))
    expect(found).toEqual([])
  })
})

test('every industry of the schema is a trade, with what the law adds or lifts where it sells something', () => {
  expect(trades.map(({ id }) => id).filter((id) => id !== 'none').sort()).toEqual(Object.keys(industry.values).sort())
  expect(trades.flatMap(({ adds, lifts }) => [...adds, ...lifts]).filter(({ law }) => !/^《[^》]+》（[^）]*\d{4}[^）]*）第/u.test(law))).toEqual([])
})
