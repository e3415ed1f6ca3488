/** Which columns and activities are in force is answered once, for the planner and the rules alike. */
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/rules/index.ts'
import { builtin } from '../../src/knowledge/builtin.ts'
import { categories, type Category } from '../../src/knowledge/categories.ts'
import type { Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { broughtActivities } from '../../src/programme/activities.ts'
import { broughtColumns } from '../../src/programme/columns.ts'
import { findings } from '../rules/judge.ts'
import { sample } from '../../src/rules/sample.ts'
import { few } from '../support/search.ts'

const owns: readonly (readonly [string, Partial<Spec>])[] = [
  ['nothing of its own', {}],
  ...(Object.keys(categories) as Category[]).map(
    (category) =>
      [
        `a ${category} column of its own`,
        { content: { pillars: [{ id: 'mine', title: '我的', category, cadence: '每月15日 12:00' }] } },
      ] as const,
  ),
  ['a daily column at eight', { content: { pillars: [{ id: 'mine', title: '我的', cadence: '每天 8:00' }] } }],
  ['evenings of its own', { activities: [{ id: 'mine', use: 'live', when: '每周二、四 20:00' }] }],
  ['a check-in of its own', { activities: [{ id: 'mine', use: 'checkin', when: 'D+0 8:00', duration: '21天' }] }],
  [
    'a column that collects',
    { content: { pillars: [{ id: 'mine', title: '我的', do: 'collect', cadence: '每月15日 12:00' }] } },
  ],
  ['an opening of its own', { activities: [{ id: 'mine', use: 'opening', when: 'D+0 20:00' }] }],
  ['an end of its own', { structure: { end: { service_days: 30 } } }],
  ['a life behind it', { stage: 'active' }],
  ['defaults switched off', { content: { defaults: false } }],
]

describe.each(few(builtin.archetypes).map((archetype) => [archetype.id, archetype] as const))('%s', (id, archetype) => {
  test.each(owns)('with %s: whatever is planned is in force, and the rest has a reason', (_, own) => {
    const spec: Spec = { version: 1, name: '试验群', archetype: id, ...own }
    const columns = broughtColumns({ spec, archetype, knowledge: builtin })
    const activities = broughtActivities({ spec, archetype, knowledge: builtin })
    const inForce = [...columns.kept.map((one) => one.id), ...activities.kept.map(({ entry }) => entry.id)]
    const leftOut = [...columns.leftOut, ...activities.leftOut].map((one) => one.id)
    expect(inForce.length + leftOut.length).toBe(
      archetype.pillars.length + archetype.activities.length + archetype.ending.length,
    )
    const planned = new Set(
      planSpec(spec, archetype, { start: '2026-12-01' })
        .days.flatMap(({ tasks }) => tasks)
        .filter(({ because }) => /^(?:pillars|activities|ending)\//.test(because.item ?? ''))
        .filter(({ because }) => because.source === 'archetype')
        .map(({ subject }) => subject.id),
    )
    expect([...planned].filter((one) => !inForce.includes(one))).toEqual([])
  })
})

const silent = sample({
  '内容.栏目': [{ 标识: 'mine', 标题: '每月一帖', 类别: '知识', 频率: '每月15日 12:00' }],
})
const rule = checks.filter(({ id }) => id === 'content/weekly-knowledge')

test('a weekly column that was replaced by a monthly one teaches nobody weekly', () => {
  expect(rule).toHaveLength(1)
  expect(findings(silent, rule).map(({ code }) => code)).toEqual(['content/weekly-knowledge'])
})
