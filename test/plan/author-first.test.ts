/** What the author writes comes first: our own suggestions step aside, and the author's own evenings do not fight each other. */
import { describe, expect, test } from 'vitest'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Spec, Task } from '../../src/model.ts'
import { findArchetype } from '../support/knowledge.ts'
import { planSpec } from '../../src/plan/index.ts'

const archetype = findArchetype('check-in') as Archetype
const base: Spec = { version: 1, name: '跟练营', archetype: 'check-in', structure: { end: { service_days: 21 } } }
const plan = (spec: Partial<Spec>) => planSpec({ ...base, ...spec }, archetype, { start: '2026-03-02', days: 21 })
const tasks = (spec: Partial<Spec>): readonly Task[] => plan(spec).days.flatMap((day) => day.tasks)
const ids = (spec: Partial<Spec>) => tasks(spec).map((task) => task.id)

const training: NonNullable<Spec['activities']>[number] = {
  id: 'train',
  use: 'live',
  title: '跟练直播',
  when: '每周一三五 19:30',
  duration: '40分钟',
}
const opening: NonNullable<Spec['activities']>[number] = { id: 'open', use: 'opening', when: 'D+0 20:00' }

describe('several times a week', () => {
  const own = ids({ activities: [training] }).filter((id) => id.startsWith('activity.train/'))
  test('the first time has preview and preparation', () =>
    expect(own.filter((id) => id.includes('/d000/')).length).toBeGreaterThan(2))
  test('later times only what belongs to the evening itself', () => {
    const later = new Set(own.filter((id) => !id.includes('/d000/')).map((id) => id.split('/')[2]))
    expect([...later].sort()).toEqual(['event', 'reminder'])
  })
  test('a forty-minute evening is not charged as ninety', () => {
    const event = tasks({ activities: [training] }).find((task) => task.id === 'activity.train/d002/event')
    expect(event?.minutes).toBeGreaterThanOrEqual(40)
    expect(event?.minutes).toBeLessThan(100)
  })
})

describe('an evening that happens once', () => {
  test('sends the weekly one of that day home, and says so', () => {
    const both = plan({ activities: [training, opening] })
    const all = both.days.flatMap((day) => day.tasks.map((task) => task.id))
    expect(all).toContain('activity.open/once/event')
    expect(all).not.toContain('activity.train/d000/event')
    expect(all).toContain('activity.train/d002/event')
    expect(both.diagnostics.filter(({ code }) => code === 'plan/gave-way')).toHaveLength(1)
    expect(both.conflicts.filter(({ kind }) => kind === 'live-overlap' || kind === 'heavy-day')).toEqual([])
  })
  test('two single evenings on one day are a conflict, not a choice of ours', () => {
    const { conflicts } = plan({ activities: [opening, { id: 'talk', use: 'live', when: 'D+0 20:00' }] })
    expect(conflicts.some(({ kind }) => kind === 'heavy-day' || kind === 'live-overlap')).toBe(true)
  })
})

describe('our own suggestions', () => {
  const daily = (time: string): Partial<Spec> => ({
    content: { pillars: [{ id: 'mine', title: '早起', category: 'ritual', cadence: `每天 ${time}`, lead_days: 0 }] },
  })
  test('a daily column of ours leaves when the author has one at that hour', () => {
    expect(ids({}).some((id) => id.startsWith('rhythm.task/'))).toBe(true)
    expect(ids(daily('6:50')).some((id) => id.startsWith('rhythm.task/'))).toBe(false)
    expect(ids(daily('16:00')).some((id) => id.startsWith('rhythm.task/'))).toBe(true)
  })
  test('our columns leave when the author has several that fill the week; what is listed from the file stays', () => {
    const pillar = (id: string, cadence: string) =>
      ({ id, title: `栏目${id}`, category: 'service', cadence, do: 'announce' }) as const
    const planned = (cadences: readonly string[]) =>
      ids({ content: { pillars: cadences.map((cadence, index) => pillar(`own-${index}`, cadence)) } }).filter(
        (id) => id.startsWith('rhythm.') && id.endsWith('/publish'),
      )
    expect(planned(['每周一三 15:10', '每周二四 15:10', '每周五 15:10'])).toEqual([])
    expect(planned(['每周一三 15:10', '每周二四 15:10'])).not.toEqual([])
    expect(planned(['每周一 15:10', '每周二 15:10', '每周三 15:10'])).not.toEqual([])
  })
  test('our evenings leave when the author gathers people twice a week; opening and closing stay', () => {
    const full = ids({ activities: [training, { id: 'qa', use: 'ama', when: '每周日 20:00' }] }).filter(
      (id) => id.startsWith('rhythm.') && id.endsWith('/event'),
    )
    expect(full.every((id) => /opening|closing|notice/.test(id))).toBe(true)
    expect(full.some((id) => id.includes('opening'))).toBe(true)
  })
  test('none at all with 默认栏目: 否', () =>
    expect(ids({ content: { defaults: false } }).filter((id) => id.startsWith('rhythm.'))).toEqual([]))
})

test('in a shop without food our titles speak of none; the author’s own stay as written', () => {
  const flowers = planSpec(
    {
      version: 1,
      name: '花店',
      archetype: 'store-fresh',
      industry: 'other',
      positioning: { product: { name: '当季鲜花' } },
      activities: [{ id: 'own', use: 'quiz', title: '猜甜度', when: 'D+9 15:00' }],
    } as Spec,
    findArchetype('store-fresh') as Archetype,
    { start: '2026-03-02' },
  )
  const titles = flowers.days.flatMap(({ tasks }) => tasks.map(({ because, title }) => `${because.source} ${title}`))
  expect(titles.filter((title) => title.startsWith('archetype') && /想吃|吃掉|甜度|尝鲜/.test(title))).toEqual([])
  expect(titles.some((title) => !title.startsWith('archetype') && title.includes('猜甜度'))).toBe(true)
})
