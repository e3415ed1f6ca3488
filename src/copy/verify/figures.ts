/** Figures in a text: hours, prices, dates, shares, counts. What no fact explains was made up, or is out of date. */
import { NUMERAL_SIGNS, amountOf } from '../../numerals.ts'
import { withoutSlots } from './words.ts'

export interface Figure {
  readonly kind: 'hour' | 'money' | 'share' | 'date' | 'count'
  /** As it stands in the text. */
  readonly text: string
  /** What two writings of the same figure have in common: `17:30`, `19.9`, `12-16`, `60`. */
  readonly value: string
  readonly unit?: string
}

const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${NUMERAL_SIGNS}]+)`
const UNITS =
  '份|个名额|个|位|名|人|次|遍|天|周|个月|月|年|分钟|小时|斤|公斤|克|折|分|期|条|篇|章|页|组|公里|升|片|盒|箱|张|场|轮|件'

const HOUR = new RegExp(`(?<![\\d:])(\\d{1,2})[:：](\\d{2})(?!\\d)|(${NUMBER})点(半|一刻|整|钟)?(?![心滴名评燃])`, 'gu')
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
  return [...new Map(found.map((one) => [`${one.kind} ${one.value} ${one.unit ?? ''}`, one])).values()]
}

const figure = (kind: Figure['kind'], text: string, value: number | undefined): Figure | undefined =>
  value === undefined ? undefined : { kind, text, value: String(value) }

function readHour([whole = '', hour, minutes, number, tail]: RegExpMatchArray): Figure | undefined {
  if (hour !== undefined && minutes !== undefined)
    return { kind: 'hour', text: whole, value: clock(Number(hour), Number(minutes)) }
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

/** Figures that none of `sources` holds; a count may stand there under another unit, or bare. */
export function unexplained(text: string, sources: readonly string[]): readonly Figure[] {
  const known = new Set(sources.flatMap((source) => figuresIn(source)).map(({ kind, value }) => `${kind} ${value}`))
  const numbers = new Set(
    sources.flatMap((source) => source.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).map(String),
  )
  const counted = new Set(sources.flatMap((source) => figuresIn(source)).map(({ value }) => value))
  return figuresIn(text).filter(({ kind, value }) => {
    if (known.has(`${kind} ${value}`)) return false
    return kind === 'hour' || kind === 'date' ? true : !numbers.has(value) && !counted.has(value)
  })
}
