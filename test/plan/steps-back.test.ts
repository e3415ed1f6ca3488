/** What we suggest ourselves fits the team and the limits that the author wrote, before anybody is told that it does not. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'

function plan(archetype: string, spec: Partial<Spec>, start = '2026-12-01'): Plan {
  return planSpec({ version: 1, name: '试验群', archetype, ...spec }, findArchetype(archetype) as Archetype, { start })
}
const kinds = ({ conflicts }: Plan) => conflicts.map(({ kind }) => kind)
const member = (
  id: string,
  more: Partial<NonNullable<Spec['team']>[number]> = {},
): NonNullable<Spec['team']>[number] => ({ id, name: id, ...more })
const workdays = { hours: { per_day: 4, days: 'workdays' } } as const

describe('a team that works on workdays', () => {
  const team = [
    member('lead', { ...workdays, roles: ['群主'], functions: ['content', 'activity'], backup: 'help' }),
    member('help', { ...workdays, functions: ['service', 'operation', 'media'], backup: 'lead' }),
  ]
  const planned = plan('premium-circle', { team })
  test('is given no work on its weekends', () => {
    const weekends = planned.days
      .filter(({ kind }) => kind === 'weekend')
      .flatMap(({ tasks }) => tasks.filter(({ side }) => side === 'backstage'))
    expect(weekends.map(({ id }) => id)).toEqual([])
    expect(kinds(planned)).not.toContain('shift')
  })
  test('and the author is told once that nobody is there', () => {
    const notes = planned.diagnostics.filter(({ code }) => code === 'plan/nobody-on-duty')
    expect(notes).toHaveLength(1)
    expect(notes[0]?.message).toContain('2026-12-05 至 2026-12-06')
  })
  test('somebody at weekends takes them over, and nothing is told', () => {
    const covered = plan('premium-circle', {
      team: [
        ...team.slice(0, 1),
        member('help', { hours: { per_day: 4, days: 'every' }, functions: ['service', 'operation', 'media'] }),
      ],
    })
    expect(covered.diagnostics.some(({ code }) => code === 'plan/nobody-on-duty')).toBe(false)
    expect(
      covered.days.find(({ date }) => date === '2026-12-05')?.tasks.some(({ id }) => id.startsWith('ops.patrol/')),
    ).toBe(true)
  })
})

describe('a low cap of the author', () => {
  const daily: NonNullable<Spec['content']>['pillars'] = [
    { id: 'move', title: '今天的动作', category: 'ritual', cadence: '每天 8:30', lead_days: 0 },
  ]
  const planned = plan('check-in', { content: { daily_cap: 3, pillars: daily } })
  const columns = (date: string) =>
    planned.days
      .find((day) => day.date === date)
      ?.tasks.filter(
        ({ id, because }) => because.source === 'archetype' && id.startsWith('rhythm.') && id.endsWith('/publish'),
      ) ?? []
  test('is kept where only columns of ours would break it', () => {
    const broken = planned.conflicts.filter(({ kind, date }) => kind === 'daily-cap' && columns(date).length > 0)
    expect(broken.map(({ date }) => date)).toEqual([])
  })
  test('the launch still says all it has to say', () => {
    const launch = (of: Plan) =>
      of.days
        .flatMap(({ tasks }) =>
          tasks.filter(({ id, side }) => id.startsWith('launch.') && side === 'member-facing').map(({ id }) => id),
        )
        .sort()
    expect(launch(planned)).toEqual(launch(plan('check-in', { content: { daily_cap: 9, pillars: daily } })))
  })
})

test('on a day without room what waits for something still comes after it', () => {
  const team = [
    member('wen', {
      hours: { per_day: 3, days: 'workdays', shift: '9:30-18:00' },
      functions: ['service', 'content'],
      backup: 'qiu',
    }),
    member('qiu', { ...workdays, functions: ['activity', 'media'], backup: 'wen' }),
  ]
  expect(kinds(plan('support', { team, content: { daily_cap: 3 } }))).not.toContain('dependency')
})

test('a closing evening that cannot have its hour ends early enough for its last word', () => {
  const pillars: NonNullable<Spec['content']>['pillars'] = [
    { id: 'lesson', title: '新课', category: 'knowledge', cadence: '每天 20:00', lead_days: 0 },
    { id: 'homework', title: '作业回收', category: 'service', cadence: '每天 21:00', lead_days: 0 },
  ]
  const planned = plan('training-camp', { content: { pillars }, calendar: { quiet_hours: '22:30-07:00' } })
  expect(planned.conflicts.filter(({ kind }) => kind === 'quiet-hours').map(({ message }) => message)).toEqual([])
  expect(planned.days.flatMap(({ tasks }) => tasks).some(({ id }) => id === 'rhythm.closing/once/recap')).toBe(true)
})

describe('topics', () => {
  const notes = (source: 'member' | 'team', topics?: readonly { readonly title: string }[]) =>
    plan('check-in', {
      audience: { segments: [{ id: 'a', who: '上班族', pains: ['腰僵'] }] },
      content: {
        pillars: [
          {
            id: 'show',
            title: '晒一张',
            category: 'interaction',
            cadence: '每天 19:00',
            source,
            lead_days: 0,
            ...(topics ? { topics } : {}),
          },
        ],
      },
    })
      .diagnostics.filter(({ code }) => code === 'plan/topics-short')
      .map(({ message }) => message)
  test('that members bring are not missed', () => expect(notes('member')).toEqual([]))
  test('nobody wrote are no list that comes round again', () => expect(notes('team')).toEqual([]))
  test('the author wrote are counted', () =>
    expect(notes('team', [{ title: '早上' }])[0]).toMatch(/选题只有 1 个，轮回来会重复 \d+ 遍/))
})
