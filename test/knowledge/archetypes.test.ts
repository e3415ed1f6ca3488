import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  archetypes,
  findActivity,
  findOperation,
  launch,
  operations,
  platforms,
  questions,
} from '../support/knowledge.ts'
import { platform } from '../../src/schema/words.ts'
import { parseWhen } from '../../src/when/parse.ts'
import { parseWindow, parseTime } from '../../src/when/time.ts'
import type { Archetype, DefaultPillar } from '../../src/knowledge/types.ts'
import type { When } from '../../src/when/types.ts'

const stageOrder = ['preheat', 'start', 'growth', 'active', 'convert', 'settle']
const everyActivity = archetypes.flatMap((archetype) =>
  [...archetype.activities, ...archetype.ending].map((item) => ({ archetype, item })),
)
const everyPillar = archetypes.flatMap((archetype) => archetype.pillars.map((pillar) => ({ archetype, pillar })))

function when(text: string): When {
  const result = parseWhen(text)
  if (!result.ok) throw new Error(`「${text}」${result.error.message}`)
  return result.when
}

/** Minutes after midnight; fails where the text has no time. */
function startOf(text: string): number {
  const start = when(text).times?.[0]?.start
  if (start === undefined) throw new Error(`「${text}」没有时间`)
  return start
}

/** Whether a time lies inside quiet hours, which cross midnight. */
function isQuiet(archetype: Archetype, minute: number): boolean {
  const [from, to] = archetype.quiet.split('-').map((end) => parseTime(end))
  if (from === undefined || to === undefined) throw new Error(`${archetype.id}: ${archetype.quiet}`)
  return minute >= from || minute < to
}

/** ISO weekdays a pillar falls on; monthly ones on none, since they share a day only now and then. */
function weekdaysOf(pillar: DefaultPillar): readonly number[] {
  const cadence = when(pillar.cadence)
  if (cadence.kind === 'weekly') return cadence.weekdays
  if (cadence.kind === 'workdays') return [1, 2, 3, 4, 5]
  return cadence.kind === 'every' ? [1, 2, 3, 4, 5, 6, 7] : []
}

/** Day of a stage, step or ending counted from D+0; without a lifespan the end lies far ahead. */
const dayOf = (archetype: Archetype, { from = 0, beforeEnd }: { from?: number; beforeEnd?: number }): number =>
  beforeEnd === undefined ? from : (archetype.lifespan ?? 10_000) - 1 - beforeEnd

test('every folder of knowledge/archetypes is one, named by its id', () => {
  const folders = readdirSync('knowledge/archetypes')
  expect(archetypes.map(({ id }) => id).sort()).toEqual(folders.sort())
  expect(folders.length).toBeGreaterThan(0)
})

describe.each(archetypes)('$id', (archetype) => {
  test('its stages come in order', () => {
    expect(archetype.stages.map(({ id }) => id)).toEqual(stageOrder)
    const days = archetype.stages.map((stage) => dayOf(archetype, stage))
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(new Set(days).size).toBe(days.length)
  })

  test('no day has more default pillars than the cap leaves room for, and light weekdays have no weekly column', () => {
    for (let weekday = 1; weekday <= 7; weekday++) {
      const due = archetype.pillars.filter((pillar) => weekdaysOf(pillar).includes(weekday))
      const stages = stageOrder.map(
        (stage) => due.filter((pillar) => !pillar.stages || pillar.stages.some((id) => id === stage)).length,
      )
      expect(Math.max(...stages), `weekday ${weekday}`).toBeLessThanOrEqual(archetype.dailyCap - 1)
      if (!archetype.lightWeekdays.includes(weekday)) continue
      expect(due.filter((pillar) => when(pillar.cadence).kind === 'weekly').map(({ id }) => id)).toEqual([])
    }
  })

  test('pillars of one weekday keep the gap', () => {
    for (let weekday = 1; weekday <= 7; weekday++) {
      for (const stage of stageOrder) {
        const due = archetype.pillars.filter(
          (pillar) =>
            weekdaysOf(pillar).includes(weekday) && (!pillar.stages || pillar.stages.some((id) => id === stage)),
        )
        const times = due.map(({ cadence }) => startOf(cadence)).sort((a, b) => a - b)
        for (const [i, time] of times.entries())
          if (i > 0)
            expect(time - (times[i - 1] ?? 0), `${stage}, weekday ${weekday}`).toBeGreaterThanOrEqual(archetype.minGap)
      }
    }
  })

  test('its windows are windows, outside quiet hours', () => {
    for (const window of Object.values(archetype.windows)) {
      const span = parseWindow(window)
      expect(span, window).toBeDefined()
      expect(isQuiet(archetype, span?.start ?? 0) || isQuiet(archetype, (span?.end ?? 0) - 1), window).toBe(false)
    }
  })

  test('ids are unique and operations exist', () => {
    for (const ids of [
      archetype.pillars.map(({ id }) => id),
      [...archetype.activities, ...archetype.ending].map(({ id }) => id),
      archetype.operations,
    ]) {
      expect(ids).toEqual([...new Set(ids)])
    }
    for (const id of archetype.operations) expect(findOperation(id), id).toBeDefined()
  })
})

/** All but the one whose programme the author writes alone. */
const withRhythm = archetypes.filter(({ pillars }) => pillars.length > 0)

describe.each(withRhythm)('$id brings a rhythm', (archetype) => {
  test('its launch steps come in order, the first four begin before the doors open', () => {
    const { steps } = archetype
    expect(steps.map(({ step }) => step)).toEqual([...new Set(steps.map(({ step }) => step))].sort((a, b) => a - b))
    expect(steps.map(({ offset }) => offset)).toEqual([...steps.map(({ offset }) => offset)].sort((a, b) => a - b))
    expect(steps.slice(0, 4).map(({ step }) => step)).toEqual([1, 2, 3, 4])
    for (const { step, offset, days } of steps) {
      expect(offset < 0, `step ${step}`).toBe(step <= 4)
      if (archetype.lifespan !== undefined)
        expect(offset + days, `step ${step}`).toBeLessThanOrEqual(archetype.lifespan)
    }
    expect(steps[0]?.offset).toBe(dayOf(archetype, archetype.stages[0] ?? {}))
  })

  test('it opens with the opening, and something new bridges D+7 to D+10', () => {
    expect(archetype.activities[0]).toMatchObject({ id: 'opening', use: 'opening' })
    expect(archetype.activities[0]?.when).toMatch(/^D\+0 /)
    if (archetype.exemptions.some(({ rule }) => rule === 'plan/day-8-cliff')) return
    const days = archetype.activities
      .map((item) => when(item.when))
      .flatMap((once) => (once.kind === 'once' && once.anchor.type === 'launch' ? [once.offset] : []))
    expect(days.some((day) => day >= 7 && day <= 10)).toBe(true)
  })

  test('the four feelings and the funnel are served by its own columns, operations and steps', () => {
    const own = [
      ...archetype.pillars,
      ...archetype.operations.flatMap((id) => findOperation(id) ?? []),
      ...archetype.steps.flatMap(({ step }) => launch.find((item) => item.step === step) ?? []),
    ]
    expect(new Set(own.flatMap(({ feelings }) => feelings))).toEqual(
      new Set(['ritual', 'participation', 'organisation', 'belonging']),
    )
    if (archetype.exemptions.some(({ rule }) => rule === 'plan/funnel-gap')) return
    expect(new Set(own.map(({ funnel }) => funnel))).toEqual(
      new Set(['acquire', 'engage', 'retain', 'convert', 'refer']),
    )
  })

  test('its selling columns stay within the product ratio', () => {
    const weekly = archetype.pillars.map((pillar) => ({ pillar, times: weekdaysOf(pillar).length }))
    const all = weekly.reduce((sum, { times }) => sum + times, 0)
    const selling = weekly.filter(({ pillar }) => pillar.promotes).reduce((sum, { times }) => sum + times, 0)
    expect(all).toBeGreaterThan(0)
    expect(selling / all).toBeLessThanOrEqual(archetype.productRatio)
  })

  test('it says what it rests on, whom it needs and what it counts', () => {
    expect(archetype.evidence.source.length).toBeGreaterThan(10)
    expect(archetype.choose.length).toBeGreaterThan(5)
    expect(new Set(archetype.roles.map(({ role }) => role))).toEqual(
      new Set(['lead', 'content', 'activity', 'media', 'service']),
    )
    expect(archetype.kpis.length).toBeGreaterThanOrEqual(3)
    for (const kpi of archetype.kpis) expect(kpi.source, kpi.name).not.toBe('')
    for (const { rule, reason } of archetype.exemptions) {
      expect(rule).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
      expect(reason).not.toBe('')
    }
  })
})

test('one kind of community has windows and caps and nothing else', () => {
  const [bare, ...more] = archetypes.filter((one) => !withRhythm.includes(one))
  expect(more).toEqual([])
  expect(bare).toMatchObject({ id: 'custom', activities: [], operations: [], ending: [], steps: [], pillars: [] })
})

test.each(everyPillar)('$archetype.id: $pillar.id is said at a time that is not quiet', ({ archetype, pillar }) => {
  expect(isQuiet(archetype, startOf(pillar.cadence))).toBe(false)
})

test.each(everyActivity)(
  '$archetype.id: $item.id is in the library and begins at a time that is not quiet',
  ({ archetype, item }) => {
    expect(findActivity(item.use)?.id).toBe(item.use)
    expect(isQuiet(archetype, startOf(item.when))).toBe(false)
  },
)

test('aliases name one archetype each', () => {
  const words = archetypes.flatMap(({ id, name, aliases }) => [id, name, ...(aliases ?? [])])
  expect(words).toEqual([...new Set(words)])
})

test('every operation is used and its cadence is understood', () => {
  const used = new Set(archetypes.flatMap((archetype) => archetype.operations))
  expect(operations.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  for (const operation of operations)
    expect(when(operation.cadence).times, `${operation.id} says its time in \`at\``).toBeUndefined()
})

test('the seven steps have outward work with scripts, and parts that wait for parts before them', () => {
  expect(launch.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7])
  for (const { step, parts, exit_criteria } of launch) {
    expect(exit_criteria.length, `step ${step}`).toBeGreaterThanOrEqual(2)
    for (const [i, part] of parts.entries()) {
      const earlier = parts.slice(0, i)
      for (const need of part.needs ?? [])
        expect(
          earlier.some(({ id, offset }) => id === need && offset <= part.offset),
          `${part.id} needs ${need}`,
        ).toBe(true)
      expect((part.scripts ?? []).length > 0, part.id).toBe(part.side === 'member-facing')
    }
  }
})

test.each(platforms)('$id says where its limits come from and when they were checked', ({ groupSize, message }) => {
  expect(groupSize.limit).toBeGreaterThan(0)
  expect(groupSize.source).not.toBe('')
  expect(groupSize.checked).toMatch(/^\d{4}-\d{2}$/)
  expect(message.source).not.toBe('')
})

test('the platforms are those of the schema', () => {
  expect(platforms.map(({ id }) => id).sort()).toEqual(Object.keys(platform.values).sort())
})

describe('what it is about', () => {
  test.each(archetypes.filter(({ subject }) => subject.questions))('$id asks from a bank there is', ({ subject }) => {
    expect(questions.map(({ id }) => id)).toContain(subject.questions?.bank)
  })
  test('one that lives from answers has the time to the first one among its figures, and no other kind has', () => {
    const living = archetypes.filter(({ subject }) => subject.answers === true).map(({ id }) => id)
    expect(living).toEqual(
      archetypes.filter(({ kpis }) => kpis.some(({ name }) => name.startsWith('首次'))).map(({ id }) => id),
    )
    expect(living).toContain('support')
  })
  test('one that names nothing to use sells a place among people', () => {
    const placed = archetypes.filter(({ subject }) => subject.sells === 'place').map(({ id }) => id)
    expect(placed).toContain('premium-circle')
    expect(placed).not.toContain('store-fresh')
  })
})
