/** What a column speaks of when the file has no list for it. */
import { describe, expect, test } from 'vitest'
import { topicAt, topicPool } from '../../src/plan/series/topics.ts'
import type { Spec } from '../../src/model.ts'

const spec = (part: Partial<Spec>): Spec => ({
  version: 1,
  name: '果果邻里群',
  archetype: 'store-fresh',
  audience: { segments: [{ id: 'a', pains: ['不会挑瓜'], wants: ['晚饭前到货'] }] },
  ...part,
})

describe('a column that asks what to bring in next', () => {
  const titles = (
    part: Partial<Spec>,
    from: Parameters<typeof topicPool>[2] = ['offers'],
    template = 'content/topic',
  ): readonly string[] => topicPool(spec(part), undefined, from, template).topics.map(({ title }) => title)

  test('speaks of what is sold', () => {
    expect(titles({ monetization: { offers: [{ name: '麒麟瓜' }] } })).toEqual(['麒麟瓜'])
  })
  test('without offers of the product, never of a pain', () => {
    expect(titles({ positioning: { product: { name: '次日达水果' } } })).toEqual(['次日达水果'])
    expect(titles({})).toEqual([])
  })
  test('of what members want first, where the column asks that', () => {
    expect(titles({}, ['wants', 'offers'])).toEqual(['晚饭前到货'])
  })
  test('other columns fall back to what the file says of its members', () => {
    expect(titles({}, ['faq'])).toEqual(['不会挑瓜', '晚饭前到货'])
    expect(titles({ positioning: { product: { name: '次日达水果' } } }, ['offers'], 'content/offer')).toEqual([])
  })
})

test('the product is no shelf: it is spoken of twice, then the trade asks', () => {
  const pool = topicPool(
    spec({ positioning: { product: { name: '次日达水果' } } }),
    undefined,
    ['offers'],
    'content/topic',
  )
  expect([0, 1, 2].map((index) => topicAt(pool, index)?.title)).toEqual(['次日达水果', '次日达水果', undefined])
})
