import { readDay } from './read-once.ts'
import { readRecurrence } from './read-recurrence.ts'
import { readRun } from './read-run.ts'
import { mistake, type Reading } from './reading.ts'
import type { Exception } from './types.ts'

const OPENING =
  /^(?:除(?!夕)了?|不含|不包括|不算|跳过|避开|去掉|except(?: for| on)?(?![a-z])|excluding|but not(?: on)?|skip(?:ping)?(?![a-z])) ?/i
const SEPARATOR = /^ ?(?:[、,/&]|和|及|与|以及|or(?![a-z])|and(?![a-z])) ?/
const CLOSING = /^ ?(?:之外|以外|外)/
const OUTSIDE = /^ ?(?:除外|休息|不发|不办|不算|暂停|停)/

/** `除了 周日、春节`, `不含节假日`, `except sun`; `周日除外` where a rhythm stands before it. */
export function readExceptions(text: string, afterRhythm: boolean): Reading<readonly Exception[]> | undefined {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined) {
    const found = afterRhythm ? readList(text) : undefined
    const outside = found && 'read' in found ? OUTSIDE.exec(found.rest) : undefined
    return found && 'read' in found && outside ? { ...found, rest: found.rest.slice(outside[0].length) } : undefined
  }
  const found = readList(text.slice(opening.length))
  if (!found)
    return mistake(
      `“${opening.trim()}”后面的“${text.slice(opening.length)}”读不懂。`,
      '例外写星期、节日、日期或一段日子，如“除了 周日、春节”“除了 节假日”“除了 2026-12-24 到 2026-12-26”。',
    )
  return 'error' in found ? found : { ...found, rest: found.rest.replace(CLOSING, '') }
}

function readList(text: string): Reading<readonly Exception[]> | undefined {
  const items: Exception[] = []
  let rest = text
  for (let separator = ''; ; separator = SEPARATOR.exec(rest)?.[0] ?? '') {
    if (items.length > 0 && separator === '') break
    const ahead = rest.slice(separator.length)
    // What comes every day or every week again is the rhythm itself, not one more exception to it.
    if (
      items.length > 0 &&
      /^(?:每(?:[天日周]|星期|礼拜|个(?!月))|every ?day|every (?:week|mon|tue|wed|thu|fri|sat|sun)|daily|weekly)/i.test(
        ahead,
      )
    )
      break
    const item = readItem(ahead)
    if (!item) break
    if ('error' in item) return item
    if ('days' in item.read && item.read.days === 1 && !item.read.run)
      return mistake('除掉每一天就没有了。', '例外写星期、节日或日期，如“除了 周日、春节”。')
    items.push(item.read)
    rest = item.rest
  }
  return items.length === 0 ? undefined : { read: weekdaysJoined(items), rest }
}

/** Weekdays that stand apart are one exception: 周日、春节、周一 is 周一、日 and 春节. */
function weekdaysJoined(items: readonly Exception[]): readonly Exception[] {
  const plain = (item: Exception) => item.kind === 'weekly' && item.interval === undefined
  const weekdays = items.flatMap((item) => (item.kind === 'weekly' && plain(item) ? item.weekdays : []))
  const others = items.filter((item) => !plain(item))
  return weekdays.length === 0
    ? others
    : [{ kind: 'weekly', weekdays: [...new Set(weekdays)].sort((a, b) => a - b) }, ...others]
}

/** A stretch of days, one day, or a recurrence. */
function readItem(text: string): Reading<Exception> | undefined {
  const run = readRun(text)
  if (run) return 'error' in run ? run : { read: { kind: 'every', days: 1, run: run.read }, rest: run.rest }
  return readDay(text) ?? readRecurrence(text)
}
