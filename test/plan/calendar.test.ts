import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Day, Spec } from '../../src/model.ts'
import { findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('product-fans') as Archetype
const base: Spec = { version: 1, name: '日历群', archetype: 'product-fans' }
const plan = (spec: Partial<Spec>, start: string, days = 30) =>
  planSpec({ ...base, ...spec }, archetype, { start, days })
const dayOf = (days: readonly Day[], date: string) => days.find((day) => day.date === date) as Day
const weekly = (when: string): Partial<Spec> => ({
  activities: [{ id: 'talk', use: 'topic', when }],
  content: { defaults: false },
})

describe('days', () => {
  test('春节 2026: holiday, eve, make-up workdays on Saturdays', () => {
    const { days } = plan({}, '2026-02-10')
    expect(dayOf(days, '2026-02-14').kind).toBe('makeup-workday')
    expect(dayOf(days, '2026-02-16').festivals).toContain('除夕')
    expect(dayOf(days, '2026-02-17')).toMatchObject({ kind: 'holiday', holiday: '春节' })
    expect(dayOf(days, '2026-02-28').kind).toBe('makeup-workday')
    expect(dayOf(days, '2026-03-03').festivals).toContain('元宵')
  })

  test('a year without a table is said loudly, a year with one is not', () => {
    const notes = (start: string) => plan({}, start).diagnostics.filter(({ code }) => code === 'calendar/year-unknown')
    expect(notes('2026-12-20')).toHaveLength(1)
    expect(notes('2026-12-20')[0]?.message).toContain('2027 年')
    expect(notes('2026-10-20')).toEqual([])
    const { days } = plan({}, '2026-12-20', 60)
    expect(dayOf(days, '2027-02-06')).toMatchObject({ kind: 'holiday', holiday: '春节' })
    expect(dayOf(days, '2027-02-06').festivals).toContain('春节')
  })

  describe('how loudly: work on a day that the notice may turn out otherwise', () => {
    const quiet: Partial<Spec> = {
      content: {
        defaults: false,
        pillars: [{ id: 'hi', title: '早安', category: 'ritual', cadence: '每天 8:30', lead_days: 0 }],
      },
    }
    const note = (start: string, days: number, calendar?: Spec['calendar']) =>
      plan({ ...quiet, launch: { start }, stage: 'active', ...(calendar ? { calendar } : {}) }, start, days)
        .diagnostics.filter(({ code }) => code === 'calendar/year-unknown')
        .map(({ severity, message }) => ({ severity, dates: /，([\d年、至 -]+) 排了事/.exec(message)?.[1] }))
    const extra = (...dates: readonly string[]) => ({ holidays_extra: dates.map((date) => ({ date, off: false })) })
    test.each<[string, number, Spec['calendar'] | undefined, string, string | undefined]>([
      ['2027-01-05', 20, undefined, 'info', undefined],
      ['2026-12-20', 30, undefined, 'warning', '2026-12-31、2027-01-02 至 2027-01-04'],
      ['2027-01-04', 5, undefined, 'warning', '2027-01-04'],
      ['2027-01-05', 30, undefined, 'warning', '2027-01-31 至 2027-02-03'],
      ['2026-12-20', 30, extra('2026-12-31', '2027-01-02', '2027-01-03', '2027-01-04'), 'info', undefined],
      ['2026-12-20', 30, extra('2026-12-31', '2027-01-03', '2027-01-04'), 'warning', '2027-01-02'],
      ['2026-12-20', 30, { blackout: [{ from: '2026-12-31', to: '2027-01-04', why: '歇业' }] }, 'info', undefined],
    ])('from %s for %i days, %j: %s %s', (start, days, calendar, severity, dates) =>
      expect(note(start, days, calendar)).toEqual([{ severity, dates }]),
    )
    test('it tells what is open, when the notices came, and what to write', () => {
      const [found] = plan(quiet, '2026-12-20').diagnostics.filter(({ code }) => code === 'calendar/year-unknown')
      expect(found?.message).toContain('元旦前后放几天、哪天调休上班还不知道')
      expect(found?.cure).toContain('2024—2026 年的通知分别在 2023-10-25、2024-11-12、2025-11-04 发出')
      expect(found?.cure).toContain('日历.补充假日')
    })
  })

  test('the first day of 60 is D+0, the lead comes before it', () => {
    const { days, horizon } = plan({}, '2026-12-01', 60)
    expect(horizon).toMatchObject({ launch: '2026-12-01', to: '2027-01-29', days: 60 })
    expect(days[0]?.offset).toBe(-horizon.lead)
    expect(days.map((day) => day.offset)).toEqual(days.map((_, index) => index - horizon.lead))
  })
})

describe('holiday policy', () => {
  const first = (policy: 'keep' | 'soften' | 'shift' | 'pause', weekday: string) => {
    const { days } = plan({ ...weekly(`每周${weekday} 20:00`), calendar: { holiday_policy: policy } }, '2026-09-28', 20)
    const found = days.flatMap((day) =>
      day.tasks
        .filter((task) => /^activity\.talk\/w0[12]\/event$/.test(task.id))
        .map((task) => [task.id, day.date, task.because.moves.length] as const),
    )
    return found
  }
  const wednesday = 'activity.talk/w02/event'

  test('keep leaves it where it is', () => expect(first('keep', '三')).toContainEqual([wednesday, '2026-10-07', 0]))
  test('shift puts it on the first day after, and says so', () =>
    expect(first('shift', '三')).toContainEqual([wednesday, '2026-10-08', 1]))
  test('pause leaves it out', () => expect(first('pause', '三').map(([id]) => id)).not.toContain(wednesday))
  test('two of a series never end up side by side: the holiday one is left out', () => {
    expect(first('shift', '四').map(([, date]) => date)).toEqual(['2026-10-08'])
  })
})

describe('rest and blackout', () => {
  test('a blackout skips what repeats and says why the day is empty', () => {
    const { days, conflicts } = plan(
      {
        content: {
          defaults: false,
          pillars: [{ id: 'hi', title: '早安', category: 'ritual', cadence: '每天 8:30', lead_days: 0 }],
        },
        calendar: { blackout: [{ from: '2026-12-05', to: '2026-12-06', why: '盘库' }] },
      },
      '2026-12-01',
      10,
    )
    for (const date of ['2026-12-05', '2026-12-06'])
      expect(dayOf(days, date).tasks.filter((task) => task.side === 'member-facing')).toEqual([])
    expect(conflicts.filter(({ kind }) => kind === 'blackout')).toEqual([])
  })

  test('a dated event inside a blackout stays and is a conflict', () => {
    const { conflicts } = plan(
      {
        activities: [{ id: 'talk', use: 'topic', when: '2026-12-05 20:00' }],
        calendar: { blackout: [{ from: '2026-12-05' }] },
      },
      '2026-12-01',
      10,
    )
    expect(conflicts.filter(({ kind }) => kind === 'blackout')).toHaveLength(1)
  })

  test('days after the end of service are ended', () => {
    const { days } = plan({ structure: { end: { service_days: 7 } } }, '2026-12-01', 14)
    expect(days.at(-1)?.idle).toMatchObject({ reason: 'ended', declared: true })
  })
})

describe('the horizon', () => {
  test('an event just after it still shows its preparation inside', () => {
    const { days } = plan(
      { activities: [{ id: 'talk', use: 'guest', when: 'D+12 20:00', guests: [{ name: '老周' }] }] },
      '2026-12-01',
      10,
    )
    const ids = days.flatMap((day) => day.tasks.map((task) => task.id)).filter((id) => id.startsWith('activity.talk/'))
    expect(ids.length).toBeGreaterThan(2)
    expect(ids).not.toContain('activity.talk/once/event')
  })

  test.each([0, 367, 1.5])('%s days is refused', (days) => {
    expect(() => plan({}, '2026-12-01', days)).toThrow(RangeError)
  })

  test('366 days plan without a silent gap', () => {
    const { days } = plan({}, '2026-01-01', 366)
    expect(days.filter((day) => day.tasks.length === 0 && !day.idle)).toEqual([])
  })
})
