/** Figures in a text: hours, prices, dates, shares, counts. What no fact explains was made up, or is out of date. */
import { NUMERAL_SIGNS, amountOf } from '../../numerals.ts'
import { withoutSlots } from './words.ts'

export interface Figure {
  readonly kind: 'hour' | 'money' | 'share' | 'date' | 'count'
  /** As it stands in the text. */
  readonly text: string
  /** What two writings of the same figure have in common: `19.9`, `12-16`, `60`; of an hour `5:30`, as on a clock face. */
  readonly value: string
  /** Of an hour that is said in full: `17:30`. */
  readonly exact?: string
  readonly unit?: string
}

const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${NUMERAL_SIGNS}]+)`
const UNITS =
  '份|个名额|个|位|名|人|次|遍|天|周|个月|月|年|分钟|小时|斤|公斤|克|折|分|期|条|篇|章|页|组|公里|升|片|盒|箱|张|场|轮|件'

const HOUR = new RegExp(
  `(下午 ?|晚上? ?)?(?<![\\d:])(\\d{1,2})[:：](\\d{2})(?!\\d)|(${NUMBER})点(半|一刻|整|钟)?(?![心滴名评燃])`,
  'gu',
)
const DATE = /(\d{1,2})月(\d{1,2})[日号]/gu
const MONEY = new RegExp(`[¥￥](\\d+(?:\\.\\d+)?)|(${NUMBER}) ?(?:元|块钱)|(\\d+(?:\\.\\d+)?) ?块`, 'gu')
const SHARE = /(\d+(?:\.\d+)?) ?[%％]/gu
const COUNT = new RegExp(`(?<![第\\d.])(${NUMBER}) ?(${UNITS})`, 'gu')

/** Said of nothing in particular: 一个, 一次, 两边. */
const idle = (value: number, digits: boolean): boolean => !digits && value <= 2

/** Every figure once, in no order. What numbers a list is none. */
export function figuresIn(text: string): readonly Figure[] {
  const plain = withoutSlots(text)
    .replace(/^[ \t]*(?:[①-⑳]|\d{1,2}[.、．)）]|[A-H](?=[ .、．]))/gmu, ' ')
    .normalize('NFKC')
  const found: Figure[] = []
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => Figure | undefined, source: string): string =>
    source.replace(pattern, (...args) => {
      const groups = args.slice(0, -2) as string[]
      const figure = read(groups as unknown as RegExpMatchArray)
      if (figure) found.push(figure)
      return ' '.repeat((groups[0] ?? '').length)
    })
  let rest = take(
    DATE,
    ([whole = '', month, day]) => ({ kind: 'date', text: whole, value: `${Number(month)}-${Number(day)}` }),
    plain,
  )
  rest = take(HOUR, readHour, rest)
  rest = take(
    MONEY,
    ([whole = '', sign, amount, blocks]) => figure('money', whole, amountOf(sign ?? amount ?? blocks ?? '')),
    rest,
  )
  rest = take(SHARE, ([whole = '', share]) => figure('share', whole, amountOf(share ?? '')), rest)
  take(
    COUNT,
    ([whole = '', number = '', unit = '']) => {
      const value = amountOf(number)
      return value === undefined || idle(value, /\d/.test(number))
        ? undefined
        : { kind: 'count', text: whole, value: String(value), unit }
    },
    rest,
  )
  return [...new Map(found.map((one) => [`${one.kind} ${one.exact ?? one.value} ${one.unit ?? ''}`, one])).values()]
}

const figure = (kind: Figure['kind'], text: string, value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : { kind, text, value: String(value) }

function readHour([whole = '', late, hour, minutes, number, tail]: RegExpMatchArray): Figure | undefined {
  if (hour !== undefined && minutes !== undefined) {
    const full = late !== undefined && Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
    const text = whole.slice(late?.length ?? 0)
    return { kind: 'hour', text, value: clock(full, Number(minutes)), exact: `${full}:${minutes}` }
  }
  const value = amountOf(number ?? '')
  if (
    value === undefined ||
    value > 24 ||
    !Number.isInteger(value) ||
    (tail === undefined && idle(value, /\d/.test(number ?? '')))
  )
    return undefined
  return { kind: 'hour', text: whole, value: clock(value, tail === '半' ? 30 : tail === '一刻' ? 15 : 0) }
}

/** On a clock face, so that 五点半 is 17:30. */
const clock = (hour: number, minutes: number): string => `${hour % 12}:${String(minutes).padStart(2, '0')}`

/**
 * Figures that none of `sources` holds. A count may stand there under another unit, or bare; a price or a share may not be a count
 * of something else. An hour in full is that hour; one that is only spoken (九点半) may be either.
 */
export function unexplained(text: string, sources: readonly string[]): readonly Figure[] {
  const known = sources.flatMap((source) => figuresIn(source))
  const values = new Set(known.map(({ kind, value }) => `${kind} ${value}`))
  const hours = new Set(known.flatMap(({ kind, exact }) => (kind === 'hour' && exact !== undefined ? [exact] : [])))
  const spoken = new Set(
    known.flatMap(({ kind, exact, value }) => (kind === 'hour' && exact === undefined ? [value] : [])),
  )
  const counted = new Set([
    ...known.map(({ value }) => value),
    ...sources.flatMap((source) => source.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []),
  ])
  const bareNumbers = new Set(sources.map((source) => source.trim()).filter((source) => /^\d+(?:\.\d+)?$/.test(source)))
  return figuresIn(text).filter(({ kind, value, exact }) => {
    if (exact !== undefined) return !hours.has(exact) && !spoken.has(value)
    if (values.has(`${kind} ${value}`)) return false
    return kind === 'count'
      ? !counted.has(value)
      : kind === 'money' || kind === 'share'
        ? !bareNumbers.has(value)
        : true
  })
}
