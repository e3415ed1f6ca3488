import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { activities, findActivity, findKit, kits } from '../support/knowledge.ts'
import type { Part } from '../../src/knowledge/types.ts'

const entries = [
  ...activities.map((item) => ({ type: 'activities', ...item })),
  ...kits.map((item) => ({ type: 'kits', ...item })),
]
const named = entries.map((item) => [`${item.type}/${item.id}`, item] as const)

/** Calendar days from the event; a workday counts 7/5 of a day, which is enough to put parts in order. */
const days = (part: Part) => (part.unit === 'workday' ? Math.round(part.offset * 1.4) : part.offset)
const memberFacing = (parts: readonly Part[]) => parts.filter((part) => part.side === 'member-facing')
const ids = (parts: readonly Part[]) => parts.map((part) => part.id)

/** Minutes of day that each fixed or named moment stands for when no archetype says otherwise. */
const windows: Record<string, number> = {
  morning: 8 * 60,
  noon: 12 * 60,
  afternoon: 15 * 60,
  evening: 19 * 60 + 30,
  office: 9 * 60,
}

/** Rough minute of the event's own day. */
function minuteOf(at: string, event: string, duration: number): number {
  const clock = (text: string) =>
    windows[text] ?? Number(text.slice(0, text.indexOf(':'))) * 60 + Number(text.slice(text.indexOf(':') + 1))
  if (at === 'event') return clock(event)
  if (at.startsWith('event-')) return clock(event) - Number(at.slice(6))
  if (at.startsWith('end')) return clock(event) + duration + Number(at.slice(3))
  return clock(at)
}

describe('the library is complete', () => {
  test.each([
    ['activities', activities],
    ['kits', kits],
  ] as const)('every file of knowledge/%s is there, named by its id', (folder, list) => {
    const files = readdirSync(`knowledge/${folder}`)
      .filter((file) => !/^只作底: 是$/m.test(readFileSync(`knowledge/${folder}/${file}`, 'utf8')))
      .map((file) => file.replace(/\.yaml$/, ''))
    expect(list.map(({ id }) => id).sort()).toEqual(files.sort())
    expect(files.length).toBeGreaterThan(0)
  })
  test.each(kits.flatMap((kit) => [kit.name, ...(kit.aliases ?? [])].map((word) => [word, kit.id] as const)))(
    'kit %s is %s',
    (word, id) => expect(findKit(word)?.id).toBe(id),
  )
  test('words that call an entry are unique', () => {
    for (const list of [activities, kits]) {
      const words = list.flatMap((item) => [item.id, item.name, ...(item.aliases ?? [])])
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    }
  })
  test.each([
    ['嘉宾', 'guest'],
    ['答疑', 'ama'],
    ['秒杀', 'seckill'],
    ['解散', 'merge-dissolve'],
  ])('activity %s is %s', (word, id) => {
    expect(findActivity(word)?.id).toBe(id)
  })
})

describe.each(named)('%s', (_, item) => {
  const parts = item.parts
  const event = parts.find((part) => part.id === 'event')

  test('has exactly one event, on its day, at its time', () => {
    expect(parts.filter((part) => part.id === 'event')).toHaveLength(1)
    expect(event).toMatchObject({ offset: 0, at: 'event' })
    expect(event?.unit ?? 'day').toBe('day')
    expect(event?.scripts?.length ?? 0).toBeGreaterThan(0)
    expect(event?.promotes ?? false).toBe(item.promotes)
    expect(parts.filter((part) => part.at === 'event')).toHaveLength(1)
  })

  test('part ids are unique and needs resolve without a cycle', () => {
    expect(new Set(ids(parts)).size).toBe(parts.length)
    const byId = new Map(parts.map((part) => [part.id, part]))
    for (const part of parts) expect((part.needs ?? []).filter((id) => !byId.has(id) || id === part.id)).toEqual([])
    const reaches = (from: string, target: string, seen: readonly string[] = []): boolean =>
      (byId.get(from)?.needs ?? []).some(
        (id) => id === target || (!seen.includes(id) && reaches(id, target, [...seen, id])),
      )
    expect(parts.filter((part) => reaches(part.id, part.id)).map((part) => part.id)).toEqual([])
    expect(
      parts.flatMap((part) => part.needs ?? []).filter((id) => byId.get(id)?.onlyIf),
      'a part that may be left out is needed by none',
    ).toEqual([])
  })

  test('what a part needs lies before it', () => {
    const byId = new Map(parts.map((part) => [part.id, part]))
    for (const part of parts) {
      for (const id of part.needs ?? []) {
        const needed = byId.get(id)
        expect(needed && days(needed) <= days(part), `${part.id} needs ${id}`).toBe(true)
        if (needed && days(needed) === days(part) && part.at !== 'office')
          expect(minuteOf(needed.at, item.at, item.duration), `${part.id} needs ${id}`).toBeLessThanOrEqual(
            minuteOf(part.at, item.at, item.duration),
          )
      }
    }
  })

  test('the event waits for all that prepares it', () => {
    const before = parts.filter((part) => part.side === 'backstage' && days(part) <= 0 && part.id !== 'event')
    const reached = new Set<string>()
    const walk = (id: string) => {
      if (reached.has(id)) return
      reached.add(id)
      for (const next of parts.find((part) => part.id === id)?.needs ?? []) walk(next)
    }
    walk('event')
    const loose = before.filter(
      (part) => !reached.has(part.id) && !parts.some((other) => other.needs?.includes(part.id)),
    )
    expect(ids(loose)).toEqual([])
  })

  test('office work is backstage, members are written to within the day', () => {
    for (const part of parts) {
      expect(part.at === 'office', part.id).toBe(part.side === 'backstage')
      if (part.unit === 'workday') expect(part.side, part.id).toBe('backstage')
      if (part.side === 'backstage') expect(['internal', 'direct', undefined], part.id).toContain(part.channel)
      if (part.side === 'member-facing') expect(part.scripts?.length ?? 0, part.id).toBeGreaterThan(0)
      expect(part.minutes, part.id).toBeGreaterThan(0)
      expect((part.checklist ?? []).length, part.id).toBeGreaterThan(0)
    }
  })

  test('previews and reminders come before, recaps after and within a day of the event where the event has one', () => {
    for (const part of parts) {
      if (['preview', 'reminder', 'signup', 'guide', 'notice', 'warm-up'].includes(part.id)) {
        expect(minuteOf(part.at, item.at, item.duration) + part.offset * 1440, part.id).toBeLessThan(
          minuteOf('event', item.at, item.duration),
        )
      }
      if (part.id === 'recap') {
        expect(part.needs?.length, part.id).toBeGreaterThan(0)
        expect(days(part), part.id).toBeGreaterThanOrEqual(0)
        if (item.type === 'activities') expect(part.offset, part.id).toBeLessThanOrEqual(1)
      }
    }
  })

  test('template ids are well-formed and moments within the event', () => {
    const scripts = parts.flatMap((part) => (part.scripts ?? []).map((script) => ({ part, script })))
    for (const { part, script } of scripts) {
      expect(script.template, part.id).toMatch(/^(activity|campaign)(\/[a-z0-9]+(-[a-z0-9]+)*){1,2}$/)
      expect(script.title.length, part.id).toBeGreaterThan(0)
      if (part.id === 'event') expect(script.after ?? 0, script.template).toBeLessThanOrEqual(item.duration)
      else expect(script.after ?? 0, script.template).toBe(0)
    }
    const order = (event?.scripts ?? []).map((script) => script.after ?? 0)
    expect([...order].sort((a, b) => a - b)).toEqual(order)
  })

  test('member-facing messages of one day are an hour apart', () => {
    const shown = memberFacing(parts).map((part) => ({
      id: part.id,
      channel: part.channel,
      minute: minuteOf(part.at, item.at, item.duration) + part.offset * 1440,
    }))
    const sorted = [...shown].sort((a, b) => a.minute - b.minute)
    for (const [index, part] of sorted.entries()) {
      const next = sorted[index + 1]
      if (next) expect(next.minute - part.minute, `${part.id} → ${next.id}`).toBeGreaterThanOrEqual(60)
    }
  })

  test('says what could go wrong and what it rests on', () => {
    expect(item.risks.length).toBeGreaterThan(0)
    expect(item.evidence.source.length).toBeGreaterThan(5)
    expect(item.feelings.length).toBeGreaterThan(0)
  })
})

describe.each(activities.map((item) => [item.id, item] as const))('activity %s is bearable', (_, item) => {
  test('at most four messages to the whole group; live ones are announced', () => {
    const group = memberFacing(item.parts).filter((part) => (part.channel ?? item.channel ?? 'group') !== 'direct')
    expect(group.length).toBeLessThanOrEqual(4)
    if (item.heavy)
      expect(
        group.some((part) => part.offset < 0),
        'a heavy event is announced before its day',
      ).toBe(true)
  })
  test('is complete', () => {
    for (const words of [item.purpose, item.interaction, item.metric]) expect(words.length).toBeGreaterThan(3)
    for (const list of [item.prerequisites, item.risks, item.stages]) expect(list.length).toBeGreaterThan(0)
  })
})

describe.each(kits.map((kit) => [kit.id, kit] as const))('kit %s', (_, kit) => {
  test('runs from warm-up to recap, with offers, budget and evaluation', () => {
    expect(ids(kit.parts)).toEqual(expect.arrayContaining(['plan', 'warm-up', 'event', 'recap']))
    for (const list of [kit.offers, kit.budget, kit.risks, kit.evaluation]) expect(list.length).toBeGreaterThan(0)
    expect(kit.parts.find((part) => part.id === 'warm-up')?.promotes ?? false, 'a warm-up does not sell').toBe(false)
  })
  test('sells at most four times in the group outside the event', () => {
    const selling = memberFacing(kit.parts).filter(
      (part) => part.promotes && part.id !== 'event' && (part.channel ?? 'group') === 'group',
    )
    expect(selling.length).toBeLessThanOrEqual(4)
  })
})
