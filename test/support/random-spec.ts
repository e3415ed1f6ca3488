/** Random but well-formed communities for the property tests. Deliberately crowded: what never happens proves nothing. */
import fc from 'fast-check'
import type { Spec } from '../../src/model.ts'
import { activities, archetypes } from './knowledge.ts'

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
const weekday = fc.constantFrom('一', '二', '三', '四', '五', '六', '日')
const recurring = fc.oneof(
  clock.map((time) => `每天 ${time}`),
  fc.tuple(weekday, clock).map(([day, time]) => `每周${day} ${time}`),
  fc.tuple(fc.integer({ min: 2, max: 6 }), clock).map(([n, time]) => `每${n}天 ${time}`),
  clock.map((time) => `每个工作日 ${time}`),
)
const dated = fc.tuple(fc.integer({ min: 0, max: 40 }), clock).map(([day, time]) => `D+${day} ${time}`)
const when = fc.oneof(
  { weight: 2, arbitrary: recurring },
  { weight: 2, arbitrary: dated },
  { weight: 1, arbitrary: fc.constantFrom('春节', '中秋-3', '国庆 10:00', '双11', '每月1日 20:00', '每月31日 12:00') },
)

const pillar = fc.record(
  {
    title: fc.constantFrom('晨读', '问答', '到货', '好物', '故事'),
    category: fc.constantFrom('knowledge', 'interaction', 'story', 'product', 'service', 'ritual', 'digest'),
    cadence: recurring,
    lead_days: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['title', 'cadence'] },
)

const activity = fc.record(
  {
    use: fc.constantFrom(...activities.map((item) => item.id)),
    when,
    owner: fc.constantFrom('a', 'b'),
    takeaway: fc.constant('发一句话'),
  },
  { requiredKeys: ['use', 'when'] },
)

const person = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(id === 'a' ? '阿岚' : '小周'),
      functions: fc.subarray(['content', 'activity', 'media', 'service'] as const),
      hours: fc.record(
        {
          per_day: fc.constantFrom(0.5, 1, 2, 4, 8),
          shift: fc.constantFrom('09:00-18:00', '18:00-23:00', '07:00-23:00'),
          days: fc.constantFrom('every', 'workdays', 'weekend'),
        },
        { requiredKeys: [] },
      ),
      backup: fc.constant(id === 'a' ? 'b' : 'a'),
      leave: fc.constantFrom([], ['2026-10-02', '2026-12-05']),
    },
    { requiredKeys: ['id', 'name'] },
  )

const numbered = <T extends object>(items: readonly T[], prefix: string) =>
  items.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }))

const start = fc.constantFrom(
  '2026-02-05',
  '2026-03-01',
  '2026-09-10',
  '2026-10-25',
  '2026-12-01',
  '2026-12-20',
  '2027-01-15',
)

export interface Case {
  readonly spec: Spec
  readonly start: string
  readonly days: number
}

export const randomCase: fc.Arbitrary<Case> = fc
  .record({
    archetype: fc.constantFrom(...archetypes.map((item) => item.id)),
    pillars: fc.array(pillar, { maxLength: 6 }),
    activities: fc.array(activity, { maxLength: 5 }),
    team: fc.oneof(
      fc.constant([]),
      person('a').map((one) => [one]),
      fc.tuple(person('a'), person('b')).map((two) => [...two]),
    ),
    calendar: fc.record(
      {
        quiet_hours: fc.constantFrom('22:30-07:30', '21:00-09:00', '23:30-06:00'),
        holiday_policy: fc.constantFrom('keep', 'soften', 'shift', 'pause'),
        blackout: fc.constantFrom(
          [],
          [{ from: '2026-02-16', to: '2026-02-18', why: '过年' }],
          [{ from: '2026-12-10' }],
          [{ from: '2026-10-03', to: '2026-10-20' }],
        ),
        rest_weekdays: fc.constantFrom([], ['sun'], ['sat', 'sun']),
      },
      { requiredKeys: [] },
    ),
    content: fc.record(
      {
        daily_cap: fc.integer({ min: 1, max: 8 }),
        min_gap: fc.constantFrom('30分钟', '60分钟', '2小时'),
        defaults: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    end: fc.option(fc.integer({ min: 3, max: 60 }), { nil: undefined }),
    stage: fc.option(fc.constantFrom('preheat', 'growth', 'active'), { nil: undefined, freq: 4 }),
    start,
    days: fc.integer({ min: 1, max: 45 }),
  })
  .map(({ archetype, pillars, activities: list, team, calendar, content, end, stage, start: launch, days }) => ({
    start: launch,
    days,
    spec: {
      version: 1,
      name: '随机群',
      archetype,
      team,
      calendar,
      content: { ...content, pillars: numbered(pillars, 'p') },
      activities: numbered(list, 'a'),
      ...(end === undefined ? {} : { structure: { end: { service_days: end, action: 'dissolve' as const } } }),
      ...(stage === undefined ? {} : { stage }),
    } as Spec,
  }))
