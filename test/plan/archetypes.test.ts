import { describe, expect, test } from 'vitest'
import { archetypes } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'
import { expectGolden } from '../support/golden.ts'
import { printPlan } from '../support/print-plan.ts'

/** Two people with enough hours: what remains to be seen is the archetype itself. */
const team = [
  { id: 'lan', name: '阿岚', roles: ['群主'], functions: ['content', 'activity'] as const, hours: { per_day: 6 } },
  { id: 'zhou', name: '小周', roles: ['助手'], functions: ['media', 'service'] as const, hours: { per_day: 4 } },
]

describe.each(archetypes.map((archetype) => [archetype.id, archetype] as const))('%s', (id, archetype) => {
  const plan = planSpec({ version: 1, name: archetype.name, archetype: id, team }, archetype, {
    start: '2026-11-02',
    days: 30,
  })

  test('30 days read as in the golden', () => expectGolden(`test/plan/golden/${id}.txt`, printPlan(plan)))
  // Where nothing is brought and nothing is written, every day is empty, and that is said.
  const empty = archetype.pillars.length === 0 ? ['empty-day'] : []
  test('has no conflict of its own making', () =>
    expect(plan.conflicts.filter(({ kind }) => !empty.includes(kind))).toEqual([]))
})
