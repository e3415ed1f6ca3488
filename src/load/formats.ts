/** Texts with a grammar of their own: read, written back in one canonical form, or named with what may be written. */
import type { Diagnostic, Edit } from '../diagnostic.ts'
import { fromDay, toDay, yearOf } from '../calendar/date.ts'
import { fold } from '../when/fold.ts'
import { parseDue } from '../when/due.ts'
import { parsePartWhen } from '../when/part-when.ts'
import { parseWhen } from '../when/parse.ts'
import {
  formatTime,
  formatTimeSpan,
  parseDuration,
  parseTime,
  parseTimeSpan,
  parseWindow,
  splitWindow,
} from '../when/time.ts'
import type { WhenError } from '../when/types.ts'
import { community } from '../schema/community.ts'
import type { Text } from '../say.ts'
import type { MapNode, TextFormat } from '../schema/node.ts'
import { spoken } from '../schema/spoken.ts'
import { readMoment } from './moment.ts'
import type { Language } from '../schema/names.ts'
import { formatPointer } from './pointer.ts'
import { settle } from './settle.ts'
import { broken, childOf, textAt, type MapTree, type ScalarTree, type Tree } from './tree.ts'
import { short } from './slip.ts'
import { anchorOf, labelOf } from './validate.ts'
import { mapTexts } from './walk.ts'

/** `meant`: what was certainly meant; several stand as items of their own. */
type Read =
  | { readonly text: string }
  | { readonly message: string; readonly cure: Text; readonly meant?: readonly string[] }

export interface Formatted {
  readonly tree: MapTree
  readonly diagnostics: readonly Diagnostic[]
}

/** Windows in which tasks are placed must lie within one day; quiet hours and shifts may run past midnight. */
const withinOneDay: ReadonlySet<string> = new Set(['/calendar/windows'])

/** `texts`: every file that was read, for mends. */
export function readFormats(
  tree: MapTree,
  language: Language,
  texts: ReadonlyMap<string, string>,
  root: MapNode = community,
): Formatted {
  const diagnostics: Diagnostic[] = []
  let words: Words | undefined
  const launch = textAt(childOf(tree, 'launch') ?? tree, 'start')
  const changed = mapTexts(
    tree,
    ({ tree: scalar, text, node, path }) => {
      if (!node.format) return scalar
      const read = readFormat(node.format, text, `${labelOf(tree, path, language, root)}`, formatPointer(path), launch)
      if ('text' in read) return { ...scalar, value: read.text }
      const { meant, message, cure } = read
      const fix =
        meant && diagnostics.length < MOST_MENDS
          ? rewritten(tree, path, scalar, meant, texts, () => (words ??= wordsOf(tree)))
          : undefined
      diagnostics.push({
        code: `schema/${node.format}`,
        severity: 'error',
        message,
        cure: spoken(cure, language),
        path: formatPointer(path),
        place: scalar.place,
        ...anchorOf(scalar),
        ...(fix ? { fix: [fix] } : {}),
      })
      return broken(scalar.place)
    },
    root,
  )
  return { tree: settle(changed), diagnostics }
}

/** A file with more mistakes than this is not mended one by one. */
const MOST_MENDS = 1000

/** An id is changed only where nothing refers to it, be it as part of a path, and nothing else is called so. */
function rewritten(
  tree: MapTree,
  path: readonly string[],
  { place, source, style, anchor }: ScalarTree,
  meant: readonly string[],
  texts: ReadonlyMap<string, string>,
  words: () => Words,
): Edit | undefined {
  if (style !== 'plain' || anchor || source.includes('\n')) return undefined
  if (meant.length === 1 && (isNamed(words().all, source) || words().values.has(meant[0] ?? ''))) return undefined
  const list = path.slice(0, -1).reduce<Tree | undefined>((at, step) => at && childOf(at, step), tree)
  const between =
    meant.length === 1
      ? ''
      : list?.type === 'list'
        ? list.flow === undefined
          ? nextDash(texts.get(place.file) ?? '', place.start.offset)
          : ', '
        : undefined
  return between === undefined
    ? undefined
    : { file: place.file, start: place.start.offset, end: place.end.offset, was: source, text: meant.join(between) }
}

/** A new line with the dash and the blanks of the item that begins at `offset`. */
function nextDash(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^ *- +$/.test(before) ? `\n${before}` : undefined
}

/** More than the one time that it is written itself, also as a step of a path. */
function isNamed(all: string, source: string): boolean {
  const at = all.indexOf(source)
  return (
    at < 0 ||
    all.includes(source, at + 1) ||
    (source.includes('/') && all.includes(source.replaceAll('~', '~0').replaceAll('/', '~1')))
  )
}

/** Everything that is written in the file: its values, and the same with the keys as one text. */
interface Words {
  readonly values: ReadonlySet<string>
  readonly all: string
}

function wordsOf(tree: Tree): Words {
  const values = new Set<string>()
  const all: string[] = []
  const visit = (at: Tree): void => {
    if (at.type === 'scalar') {
      values.add(at.source)
      all.push(at.source)
    }
    if (at.type === 'map')
      for (const entry of at.entries) {
        all.push(entry.written)
        visit(entry.tree)
      }
    if (at.type === 'list') for (const item of at.items) visit(item)
  }
  visit(tree)
  return { values, all: all.join('\n') }
}

function readFormat(
  format: TextFormat,
  text: string,
  label: string,
  pointer: string,
  launch: string | undefined,
): Read {
  switch (format) {
    case 'date':
      return readDate(text, label, launch)
    case 'when': {
      const result = parseWhen(text)
      return result.ok ? { text: fold(text) } : misread(label, result.error)
    }
    case 'time': {
      const minutes = parseTime(text)
      return minutes === undefined ? notATime(text, label) : { text: formatTime(minutes) }
    }
    case 'time-or-window': {
      const span = parseTimeSpan(text)
      return span === undefined ? notATime(text, label) : { text: formatTimeSpan(span) }
    }
    case 'window':
      return readWindow(text, label, !withinOneDay.has(pointer.replace(/\/\d+$/, '')))
    case 'duration':
      return parseDuration(text) === undefined ? notADuration(text, label) : { text: fold(text) }
    case 'id':
      return readId(text, label)
    case 'path':
      return { text }
    case 'moment':
      return readMoment(text, label)
    case 'due': {
      const minutes = parseTime(text)
      if (minutes !== undefined) return { text: formatTime(minutes) }
      return parseDue(text)
        ? { text: fold(text) }
        : {
            message: `${label}要写到什么时候为止，“${short(text)}”读不懂。`,
            cure: '当天的写几点，如“22:00”；别的日子写“前一天 18:00”“次日 12:00”“周日 22:00”或“2027-03-19 18:00”。',
          }
    }
    case 'part-when':
      return parsePartWhen(text)
        ? { text: fold(text) }
        : {
            message: `${label}要写这一部分什么时候做，“${short(text)}”读不懂。`,
            cure: '写“前一天 10:00”“当天 18:00”“次日 12:00”“活动-1h”或“结束+30分钟”。',
          }
  }
}

/** Also `2026/12/1` and `2026年12月1日`; written back as `2026-12-01`. */
function readDate(text: string, label: string, launch: string | undefined): Read {
  const result = parseWhen(text)
  if (!result.ok)
    return /\d{4}/.test(text)
      ? { ...misread(label, result.error), cure: '核对这一天，写成“2026-12-01”的样子。' }
      : notADate(text, label, launch)
  const { when } = result
  if (when.kind !== 'once' || when.anchor.type !== 'date' || when.offset !== 0) return notADate(text, label, launch)
  if (when.times)
    return { message: `${label}只写日期，“${short(text)}”里多了时刻。`, cure: `写“${when.anchor.date}”。` }
  return { text: when.anchor.date }
}

const misread = (label: string, { message, cure }: WhenError): WhenError => ({
  message: `${label}写得不对：${message.replace('：', '，')}`,
  cure,
})

function notADate(text: string, label: string, launch: string | undefined): Read {
  const day = monthAndDay(text)
  if (day === undefined)
    return { message: `${label}要写一个具体日期，“${short(text)}”不是。`, cure: '写成“2026-12-01”的样子。' }
  const full = nearestTo(launch, day)
  return {
    message: `${label}要写一个具体日期，“${short(text)}”没有写年份。`,
    cure: full === undefined ? `前面补上四位年份，写成“年-${day}”的样子。` : `补上年份，写“${full}”。`,
  }
}

/** `12月8日`, `12-8`, `12/8` → `12-08`; undefined where there is no such day. */
function monthAndDay(text: string): string | undefined {
  const [, month = '', date = ''] = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(fold(text).replace(/\s+/g, '')) ?? []
  const day = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  // 2028 has every day that any year has.
  return toDay(`2028-${day}`) !== undefined ? day : undefined
}

/** The day of that name that lies nearest to the launch; undefined when the launch has no year, or no year near it has such a day. */
function nearestTo(launch: string | undefined, day: string): string | undefined {
  const result = launch === undefined ? undefined : parseWhen(launch)
  if (!result?.ok || result.when.kind !== 'once' || result.when.anchor.type !== 'date') return undefined
  const launched = toDay(result.when.anchor.date)
  if (launched === undefined) return undefined
  const year = yearOf(launched)
  const days = [year, year + 1, year - 1]
    .flatMap((one) => toDay(`${one}-${day}`) ?? [])
    .sort((a, b) => Math.abs(a - launched) - Math.abs(b - launched))
  return days[0] === undefined ? undefined : fromDay(days[0])
}

const notATime = (text: string, label: string): Read => ({
  message: /^\d{1,2}:\d{2}/.test(fold(text))
    ? `${label}写得不对：没有“${short(text)}”这个时间。`
    : `${label}要写几点几分，“${short(text)}”读不懂。`,
  cure: '写成“20:00”；一段时间写“20:00-21:30”。',
})

function notADuration(text: string, label: string): Read {
  const bare = /^\+?\d+(\.\d+)?$/.test(fold(text))
  return {
    message: bare ? `${label}只写了数字“${short(text)}”，没写单位。` : `${label}要写一段时长，“${short(text)}”读不懂。`,
    cure: bare ? `加上单位，例如“${fold(text)}分钟”。` : '写成“90分钟”“2小时”“+24h”“3天”的样子。',
  }
}

/** Minutes; a longer stretch across midnight is more likely one whose ends were exchanged. */
const SHORT = 6 * 60

/** `22:30-07:30` runs past midnight, where that makes sense. */
function readWindow(text: string, label: string, mayCross: boolean): Read {
  const plain = parseWindow(text)
  if (plain) return { text: formatTimeSpan(plain) }
  const ends = splitWindow(fold(text))
  const [start, end] = (ends ?? []).map((part) => parseTime(part))
  if ((start === undefined || end === undefined) && ends?.every((part) => /^\d{1,2}:\d{1,2}$/.test(part)))
    return {
      message: `${label}写得不对：没有“${short((start === undefined ? ends[0] : ends[1]) ?? text)}”这个时间。`,
      cure: '时间写 00:00 到 24:00，例如“20:00-21:30”。',
    }
  if (start === undefined || end === undefined)
    return {
      message: `${label}要写一段时间，“${short(text)}”读不懂。`,
      cure: '写成“20:00-21:30”的样子，从几点到几点。',
    }
  if (start === end)
    return {
      message: `${label}的开始和结束是同一时刻（${formatTime(start)}）。`,
      cure: '写从几点到几点，例如“20:00-21:30”。',
    }
  if (!mayCross)
    return {
      message: `${label}里“${short(text)}”跨过了零点。`,
      cure: `分成两段写：“${formatTime(start)}-24:00”和“00:00-${formatTime(end)}”。`,
      ...(end > 0 && end + 24 * 60 - start <= SHORT
        ? { meant: [`${formatTime(start)}-24:00`, `00:00-${formatTime(end)}`] }
        : {}),
    }
  return { text: `${formatTime(start)}-${formatTime(end)}` }
}

function readId(text: string, label: string): Read {
  const id = text.normalize('NFKC').trim()
  if (/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u.test(id)) return { text: id }
  const plain = id
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
    .slice(0, 64)
  return {
    message: `${label === '“标识”' || label === '“id”' ? '' : label}“${short(text)}”不能做标识：只能用汉字、字母、数字和“-”“_”，最多 64 个字。`,
    cure: plain === '' ? '换一个短名，例如 guest。' : `写“${plain}”。`,
    ...(plain === '' || [...id].length > 64 ? {} : { meant: [plain] }),
  }
}
