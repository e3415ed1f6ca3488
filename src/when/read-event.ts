import { readTimes } from './read-times.ts'
import { mistake } from './reading.ts'
import { formatDuration, parseDuration } from './time.ts'
import type { TimeSpan, When, WhenError } from './types.ts'

const DAY = 24 * 60
/** How far from its event something may lie: a year. */
const FARTHEST = 366 * DAY

/** A title or an id: begins and ends with a letter, a digit or a bracket, and holds nothing that parts clauses. */
const NAME = /^(?=.*\p{L})[\p{L}\p{N}(《「“][^:、,;+]*(?<=[\p{L}\p{N})》」”])$/u

type EventWhen = Extract<When, { kind: 'event' }>

interface Shift {
  readonly head: string
  readonly shift: number
}

/**
 * `周三分享-1h`, `guest.start-30m`, `guest.end+1d 12:00`, `直播前1小时`, `直播结束后1天 10:00`, `直播当天 9:00`, `1h before guest`.
 * Reads the form only: whether there is such an event, the caller knows. Undefined for any other form.
 *
 * @param isDay whether a text is a day by itself: such a name is no event
 */
export function readEvent(
  text: string,
  isDay: (text: string) => boolean,
): { readonly read: EventWhen } | { readonly error: WhenError } | undefined {
  const [body, times] = splitTimes(text)
  const shifted = shiftBefore(body) ?? shiftBehind(body)
  const [name, edge, marked] = splitEdge(shifted?.head ?? body)
  if (!shifted && !marked) return undefined
  if (isDay(name))
    return shifted && shifted.shift % DAY !== 0
      ? mistake(
          `“${name}”是日子，不是一场活动，没有钟点可以往前往后推${formatDuration(Math.abs(shifted.shift))}。`,
          `直接写钟点，如“${name} 19:00”；跟着一场活动，写它的 id 或标题，如“guest-1h”“周三分享-1h”。`,
        )
      : undefined
  if (!NAME.test(name)) return undefined
  const shift = shifted?.shift ?? 0
  if (Math.abs(shift) > FARTHEST)
    return mistake(`“${text}”离活动太远了，超过一年。`, '写几分钟到几十天，如“guest-30m”“guest.end+1d 12:00”。')
  if (times && shift % DAY !== 0)
    return mistake(
      `“${text}”又推${formatDuration(Math.abs(shift))}又写了钟点，不知道以哪个为准。`,
      `只留一个：“${name}${edge === 'end' ? '.end' : ''}${shift < 0 ? '-' : '+'}1d 12:00”是整天加钟点，“${name}-1h”是推几小时。`,
    )
  return { read: { kind: 'event', event: name, edge, shift, ...(times && { times }) } }
}

/** The hours at the very end, and what stands before them. */
function splitTimes(text: string): readonly [string, readonly TimeSpan[] | undefined] {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const found = readTimes(text.slice(at + 1))
    if (found && 'read' in found && found.rest === '') return [text.slice(0, at), found.read]
  }
  return [text, undefined]
}

/** `1h before guest`. */
function shiftBefore(body: string): Shift | undefined {
  const [, amount = '', side, head = ''] = /^(\S[^:]*?) (before|after) (?:the )?(.+)$/i.exec(body) ?? []
  const minutes = side === undefined ? undefined : parseDuration(amount)
  return minutes === undefined ? undefined : { head, shift: /before/i.test(side ?? '') ? -minutes : minutes }
}

/** `guest-1h`, `分享前1小时`, `分享1小时前`. */
function shiftBehind(body: string): Shift | undefined {
  const [, head = '', sign = '', amount = ''] = /^(.+) ?([+-]|前|后) ?([^+前后-]+)$/.exec(body) ?? []
  const behind = sign === '' ? undefined : parseDuration(amount)
  if (behind !== undefined)
    return { head: head.replace(/[之以提]?(?<! ) ?$/, ''), shift: sign === '-' || sign === '前' ? -behind : behind }
  const [, before = '', side = ''] = /^(.+?) ?[之以]?(前|后)$/.exec(body) ?? []
  // The longest duration at the end: 周三分享1小时30分前.
  for (let at = 1; at < before.length; at++) {
    const minutes = /\d/.test(before[at - 1] ?? '') ? undefined : parseDuration(before.slice(at))
    if (minutes !== undefined) return { head: before.slice(0, at).trimEnd(), shift: side === '前' ? -minutes : minutes }
  }
  return undefined
}

/** Name, edge, and whether the edge was said. */
function splitEdge(head: string): readonly [string, 'start' | 'end', boolean] {
  const [, name = '', dotted, spoken, day] =
    /^(.+?) ?(?:\.(start|end)|(开始|开场|结束|散场)(?:时|当天)?| (start|end)|当天|那天)$/i.exec(head) ?? []
  const word = dotted ?? spoken ?? day
  if (name === '') return [head, 'start', false]
  return [name, word !== undefined && /^(?:end|结束|散场)$/i.test(word) ? 'end' : 'start', true]
}
