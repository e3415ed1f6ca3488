/** What a type brings by itself speaks of something in the file, or is not there; and it is said why. */
import { describe, expect, test } from 'vitest'
import type { Spec } from '../../src/model.ts'
import { leftOutOf } from '../../src/programme/left-out.ts'
import { builtin as knowledge } from '../../src/knowledge/builtin.ts'
import { activities, archetypes } from '../support/knowledge.ts'

const offers = [{ name: '一罐茶', price: 90 }]
const full: Partial<Spec> = {
  monetization: { offers },
  incentives: { points: { earn: [{ action: '答一问', points: 2 }] } },
  activities: [{ id: 'other', use: 'merge-dissolve', guests: [{ name: '老周' }] }],
}
const silent = (archetype: (typeof archetypes)[number], rest: Partial<Spec>): readonly string[] =>
  leftOutOf({ spec: { version: 1, name: '甲', archetype: archetype.id, ...rest }, archetype, knowledge })
    .filter(({ why }) => why === 'not-written')
    .map(({ id }) => id)

describe.each(archetypes.map((one) => [one.id, one] as const))('%s', (_, archetype) => {
  const speaking = [
    ...archetype.pillars.filter((pillar) => ['offer', 'rank'].includes(pillar.do)),
    ...archetype.activities.filter(({ use }) => activities.find(({ id }) => id === use)?.speaksOf !== undefined),
  ].map(({ id }) => id)

  test('of an empty file nothing is spoken', () => expect([...silent(archetype, {})].sort()).toEqual(speaking.sort()))
  test('what is written is spoken of', () => expect(silent(archetype, full)).toEqual([]))
  test('what was paid to come in is not on sale to those who are in', () => {
    const spec = { ...full, structure: { admission: { mode: 'paid', fee: 90 } } } as const
    const selling = archetype.pillars.filter((pillar) => pillar.do === 'offer').map(({ id }) => id)
    expect(silent(archetype, spec)).toEqual(expect.arrayContaining(selling))
  })
})
