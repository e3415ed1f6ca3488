/** What is open until a written deadline: nothing closes it, counts it or sends it out before that moment; no reminder comes after it. */
import { describe, expect, test } from 'vitest'
import { activities, findArchetype } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('custom') as Archetype
const DAY = '2026-12-08'

function planOf(use: string, hour: string, due: string, delivery?: string): Plan {
  return planSpec(
    {
      version: 1,
      name: '试验群',
      archetype: archetype.id,
      stage: 'active',
      monetization: {
        offers: [{ id: 'box', name: '一箱', price: 10, ...(delivery === undefined ? {} : { delivery }) }],
      },
      activities: [{ id: 'one', use, when: `${DAY} ${hour}`, due, offer: 'box' }],
    },
    archetype,
    { start: '2026-12-01' },
  )
}
const tasksOf = (plan: Plan): readonly Task[] =>
  plan.days.flatMap(({ tasks }) => tasks).filter(({ series }) => series === 'activity.one')

/** Parts that say or need what came of it. */
const ENDS = /截止|截单|到货|结果|公布|表决|谢晒单|核对|发奖/u
const MIDST = /提醒|中途/u
const open = activities.filter(
  ({ opensFor, promotes, daily, live }) => !daily && !live && (opensFor !== undefined || promotes),
)

test('there are such kinds', () => expect(open.length).toBeGreaterThan(6))

describe.each(open.map(({ id }) => id))('%s', (use) => {
  test.each([
    ['10:00', '2026-12-09 20:00'],
    ['19:00', '2026-12-12 09:00'],
    ['12:00', '2026-12-20 21:30'],
    ['15:00', '次日 12:00'],
  ])('from %s until %s', (hour, due) => {
    const tasks = tasksOf(planOf(use, hour, due))
    const until = tasks.map(({ subject }) => subject.event?.closes).find(Boolean) ?? ''
    expect(until).toBe(`${due.startsWith('次日') ? '2026-12-09' : due.slice(0, 10)}T${due.slice(-5)}`)
    for (const { title, start, part } of tasks.filter(({ part }) => part !== 'event')) {
      if (ENDS.test(title)) expect(start >= until, `${title} ${start}`).toBe(true)
      if (MIDST.test(title)) expect(start <= until, `${title} ${start} ${part}`).toBe(true)
    }
  })
  test('closes on its day when it is open for hours', () => {
    const tasks = tasksOf(planOf(use, '10:00', '18:00'))
    const closing = tasks.flatMap(({ part, start, scripts }) =>
      part === 'event' ? scripts.flatMap(({ at }) => (at === undefined ? [] : [`${start.slice(0, 11)}${at}`])) : [],
    )
    for (const at of closing.slice(-1)) expect(at >= `${DAY}T17:50`).toBe(true)
  })
})

test.each([
  ['截单后第 2 天到店拿', '2026-12-14'],
  ['周三 15:30 起到店拿', '2026-12-16'],
  ['12月15日起到店拿', '2026-12-15'],
  ['5 个工作日内发', '2026-12-19'],
])('what is ordered until Saturday and comes "%s" is there on %s, not before', (delivery, day) => {
  const arrival = tasksOf(planOf('groupbuy', '19:00', '2026-12-12 20:00', delivery)).find(({ title }) =>
    /到货/u.test(title),
  )
  expect(arrival?.start.slice(0, 10)).toBe(day)
})
