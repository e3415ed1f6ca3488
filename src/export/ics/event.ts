/** One task as an event of a calendar. */
import { createHash } from 'node:crypto'
import { plusMinutes } from '../../calendar/moment.ts'
import type { Script, Task } from '../../model.ts'
import { channelWord } from '../../words.ts'
import { escaped } from './lines.ts'

/** A wall time as an instant, `20261201T093000Z`; without the Z where the zone is not known. */
export type Instant = (wall: string) => string

export interface EventSources {
  /** Id of the community: the same task of two communities is two events. */
  readonly spec: string
  readonly scriptsOf: (task: Task) => readonly Script[]
  readonly instant: Instant
  /** Whether the title begins with who does it: in a calendar of everybody. */
  readonly named: boolean
}

const uidOf = (spec: string, task: string): string =>
  `${createHash('sha256').update(`${spec}\n${task}`).digest('hex').slice(0, 32)}@shequn`

/**
 * The properties of an event, without those that count its editions. Instants are in UTC: a zone of one's own shifts by
 * hours on several phones. The alarm stands last and only where members wait: an early one stops some importers.
 */
export function eventLines(task: Task, { spec, scriptsOf, instant, named }: EventSources): readonly string[] {
  const end = task.end > task.start ? task.end : plusMinutes(task.start, Math.max(task.minutes, 5))
  const title = named ? `〔${task.owner.name}〕${task.title}` : task.title
  return [
    `UID:${uidOf(spec, task.id)}`,
    `DTSTART:${instant(task.start)}`,
    `DTEND:${instant(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description(task, scriptsOf(task)))}`,
    `CATEGORIES:${escaped(channelWord(task.channel))}`,
    'TRANSP:TRANSPARENT',
    `X-SHEQUN-TASK:${escaped(task.id)}`,
    ...(task.side === 'member-facing' ? alarm(title) : []),
  ]
}

const alarm = (title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:-PT10M',
  'END:VALARM',
]

/** Where, who, how long; then every text with its hour; then what to have ready. */
function description(task: Task, scripts: readonly Script[]): string {
  const head = [channelWord(task.channel), task.owner.name, `${task.minutes} 分钟`].join(' · ')
  const texts = scripts.map((script) => {
    const slots = script.slots.length > 0 ? `（发之前填：${script.slots.join('、')}）` : ''
    return `—— ${[script.time, script.title].filter(Boolean).join(' ')}${slots}\n${script.messages.join('\n\n')}`
  })
  const list = [...task.checklist, ...(task.materials.length > 0 ? [`备好 ${task.materials.join('、')}`] : [])]
  return [head, ...texts, ...(list.length > 0 ? [list.map((item) => `□ ${item}`).join('\n')] : [])].join('\n\n')
}
