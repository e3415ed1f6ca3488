import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ics } from '../../src/export/ics/ics.ts'
import { escaped, folded, unfolded } from '../../src/export/ics/lines.ts'
import type { Bundle } from '../../src/export/index.ts'
import { toUtc } from '../../src/cli/to-utc.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'
import { bundle } from './bundle.ts'

const filesOf = (one: Bundle): ReadonlyMap<string, string> =>
  new Map(ics(one).map(({ path, content }) => [path, String(content)]))

/** What two libraries that know nothing of us read. */
function readTwice(text: string) {
  const first = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map((event) => ({
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      title: event.summary,
      about: event.description,
      sequence: event.sequence,
    }))
  const second = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
    one?.type === 'VEVENT'
      ? [
          {
            uid: one.uid,
            start: one.start.toISOString(),
            end: one.end?.toISOString() ?? '',
            title: String(one.summary),
            about: String(one.description),
            sequence: Number(one.sequence),
          },
        ]
      : [],
  )
  return { first, second }
}

describe.each(exampleNames)('%s', async (name) => {
  const whole = await exampleBundle(name)
  const { plan, scripts } = whole
  const tasks = plan.days.flatMap((day) => day.tasks)
  const files = filesOf(whole)

  test('two libraries read every event alike, and as the plan has it', () => {
    const utc = (wall: string): string => new Date(`${wall}:00+08:00`).toISOString()
    const read = readTwice(files.get('日历/全部.ics') ?? '')
    expect(read.second).toEqual(read.first)
    const sent = tasks.filter(({ side }) => side === 'member-facing')
    expect(sent.length).toBeGreaterThan(20)
    expect(read.first.map(({ start, title }) => [start, title])).toEqual(
      sent.map((task) => [utc(task.start), `〔${task.owner.name}〕${task.title}`]),
    )
    for (const [index, { end, start }] of read.first.entries()) {
      expect(end > start).toBe(true)
      if ((sent[index]?.end ?? '') > (sent[index]?.start ?? '')) expect(end).toBe(utc(sent[index]?.end ?? ''))
    }
  })

  test('every text of a task stands in its event, whole', () => {
    const { first } = readTwice(files.get('日历/全部.ics') ?? '')
    const about = first.map((event) => event.about).join('\n')
    const sent = new Set(tasks.filter(({ side }) => side === 'member-facing').map(({ id }) => id))
    const messages = scripts.filter(({ task }) => sent.has(task ?? '')).flatMap((script) => script.messages)
    expect(messages.length).toBeGreaterThan(20)
    expect(messages.filter((message) => !about.includes(message))).toEqual([])
  })

  test('every task stands in exactly one file of its owner', () => {
    const own = [...files].filter(([path]) => path !== '日历/全部.ics')
    const found = own.flatMap(([, text]) => unfolded(text).filter((line) => line.startsWith('X-SHEQUN-TASK:')))
    expect(found.sort()).toEqual(tasks.map(({ id }) => `X-SHEQUN-TASK:${escaped(id)}`).sort())
  })

  test('no row is longer than 75 octets, and none cuts a character', () => {
    for (const text of files.values()) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const row of text.split('\r\n')) {
        expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
        expect(Buffer.from(row).toString()).toBe(row)
      }
    }
  })

  test('imported again after a change: the changed is newer, the gone is cancelled, the rest is the same', () => {
    const [moved, gone] = tasks.filter(({ side }) => side === 'member-facing')
    const days = plan.days.map((day) => ({
      ...day,
      tasks: day.tasks
        .filter(({ id }) => id !== gone?.id)
        .map((task) => (task.id === moved?.id ? { ...task, title: '改过的标题' } : task)),
    }))
    const before = (path: string): string | undefined => files.get(path)
    expect(filesOf({ ...whole, before })).toEqual(files)
    const next = filesOf({ ...whole, before, plan: { ...plan, days } })
    const again = filesOf({ ...whole, before: (path) => next.get(path), plan: { ...plan, days } })
    expect(again).toEqual(next)
    const lines = unfolded(next.get('日历/全部.ics') ?? '')
    expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(
      unfolded(files.get('日历/全部.ics') ?? '').filter((line) => line.startsWith('UID:')).length,
    )
    expect(lines.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(1)
    expect(lines.filter((line) => line === 'SEQUENCE:1')).toHaveLength(2)
    // What comes back is a newer edition still.
    const back = unfolded(filesOf({ ...whole, before: (path) => next.get(path) }).get('日历/全部.ics') ?? '')
    expect(back).not.toContain('STATUS:CANCELLED')
    expect(back.filter((line) => line === 'SEQUENCE:2')).toHaveLength(2)
    const { first } = readTwice(next.get('日历/全部.ics') ?? '')
    expect(first.filter(({ sequence }) => sequence === 1)).toHaveLength(2)
  })
})

test('the same task of two communities is two events', () => {
  const uids = (id: string) =>
    unfolded([...filesOf({ ...bundle, plan: { ...bundle.plan, spec: id } }).values()].join('')).filter((line) =>
      line.startsWith('UID:'),
    )
  expect(uids('a').some((uid) => uids('b').includes(uid))).toBe(false)
})

describe('zones', () => {
  const startsIn = (timezone: string, more: Partial<Bundle> = {}) =>
    unfolded([...filesOf({ ...bundle, ...more, plan: { ...bundle.plan, timezone } }).values()].join(''))
      .filter((line) => line.startsWith('DTSTART'))
      .at(0)
  test('China', () => expect(startsIn('Asia/Shanghai')).toBe('DTSTART:20261201T093000Z'))
  test('a zone with summer time is asked of the machine', () => {
    expect(startsIn('America/New_York', { toUtc })).toBe('DTSTART:20261201T223000Z')
    expect(toUtc('2026-07-01T20:00', 'Europe/London')).toBe('2026-07-01T19:00')
    expect(toUtc('2026-11-01T12:00', 'America/New_York')).toBe('2026-11-01T17:00')
  })
  test('a zone nobody knows leaves the wall time', () =>
    expect(startsIn('火星/基地', { toUtc })).toBe('DTSTART:20261201T173000'))
})

test('whatever is written is read back by both libraries', () => {
  const text = fc.string({
    unit: fc.constantFrom('家', '😀', '👨‍👩‍👧', ',', ';', '\\', '\n', 'n', ':', '"', 'a', ' '),
    minLength: 1,
    maxLength: 120,
  })
  fc.assert(
    fc.property(text, (title) => {
      const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART:20261201T000000Z',
        `SUMMARY:${escaped(`x${title}x`)}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ]
      const file = lines.map((line) => `${folded(line)}\r\n`).join('')
      const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')
      expect(event?.getFirstPropertyValue('summary')).toBe(`x${title}x`)
    }),
    { numRuns: 200 },
  )
})
