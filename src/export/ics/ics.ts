/** 日历/*.ics: the plan in everybody's own calendar. */
import { fixedZones } from '../../calendar/fixed-zones.ts'
import { plusMinutes } from '../../calendar/moment.ts'
import { fileName } from '../../file-name.ts'
import type { Artifact, Task } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp } from '../look-up.ts'
import { cancelledEdition, editionLines, editionsIn, nextEdition, type Edition } from './editions.ts'
import { eventLines, type EventSources, type Instant } from './event.ts'
import { escaped, folded } from './lines.ts'

/** What is sent to members, of everybody and of each; what is prepared behind the stage, of each in a file of its own. */
export function ics(bundle: Bundle): readonly Artifact[] {
  const tasks = bundle.plan.days.flatMap((day) => day.tasks)
  // Who has nothing left to do still has a calendar to be cleared.
  const team = (bundle.spec.team ?? []).map(({ name }) => name)
  const owners = [...new Set([...tasks.map((task) => task.owner.name), ...team])]
  const own = (side: Task['side'], owner?: string): readonly Task[] =>
    tasks.filter((task) => task.side === side && (owner === undefined || task.owner.name === owner))
  return [
    ...(owners.length > 1 ? calendar(bundle, '全部', own('member-facing'), true) : []),
    ...owners.flatMap((owner) => [
      ...calendar(bundle, owner, own('member-facing', owner), false),
      ...calendar(bundle, `${owner}-后台`, own('backstage', owner), false),
    ]),
  ]
}

function calendar(bundle: Bundle, name: string, tasks: readonly Task[], named: boolean): readonly Artifact[] {
  const { plan } = bundle
  const path = `日历/${fileName(name)}.ics`
  const before = editionsIn(bundle.before?.(path) ?? '')
  const sources = { spec: plan.spec, scriptsOf: lookUp(bundle).scriptsOf, instant: instantIn(bundle), named }
  const events = editions(tasks, sources, before)
  if (events.length === 0) return []
  const title = `${plan.name} · ${name}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//shequn//plan 1//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    `X-WR-TIMEZONE:${plan.timezone}`,
    ...events.flatMap((event) => editionLines(event, plan.horizon.from)),
    'END:VCALENDAR',
  ]
  return [{ path, content: lines.map((line) => `${folded(line)}\r\n`).join('') }]
}

/** In the order of the plan; what is no longer planned comes last, in the order of the file before. */
function editions(
  tasks: readonly Task[],
  sources: EventSources,
  before: ReadonlyMap<string, Edition>,
): readonly Edition[] {
  const now = tasks.map((task) => eventLines(task, sources))
  const uidIn = (lines: readonly string[]): string => (lines[0] ?? '').slice('UID:'.length)
  const planned = new Set(now.map(uidIn))
  return [
    ...now.map((lines) => nextEdition(lines, before.get(uidIn(lines)))),
    ...[...before].filter(([uid]) => !planned.has(uid)).map(([, edition]) => cancelledEdition(edition)),
  ]
}

/** The caller's clock knows every zone; by itself this knows those that keep one time all year. */
function instantIn({ plan, toUtc }: Bundle): Instant {
  const offset = fixedZones[plan.timezone]
  const compact = (wall: string): string => `${wall.replace(/[-:]/g, '')}00`
  if (offset !== undefined) return (wall) => `${compact(plusMinutes(wall, -offset))}Z`
  return (wall) => {
    const utc = toUtc?.(wall, plan.timezone)
    return utc === undefined ? compact(wall) : `${compact(utc)}Z`
  }
}
