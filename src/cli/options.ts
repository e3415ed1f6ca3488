/** Reading flags whose values have a form. Each refusal says what to type. */
import { toDay } from '../calendar/date.ts'
import { lunarTableYears } from '../knowledge/festivals/lunar-table.ts'
import { nearName } from '../near-name.ts'
import { UserError } from './failures.ts'

/** One of `known`; `flag` is named in the refusal. */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value.trim().toLowerCase())
  if (found !== undefined) return found
  const near = nearName(value, known)
  throw new UserError(
    `${flag} 没有“${value}”这一种。`,
    `${near === undefined ? '' : `是不是“${near}”？`}可以写：${known.join('、')}。`,
  )
}

/** Things that are chosen by id or by a Chinese name. */
export type Named<T extends string> = Readonly<Record<T, { readonly names: readonly string[] }>>

/** `md,csv`, `md，表格`: ids or Chinese names, in either comma; each once, in the order of `known`. */
export function severalOf<T extends string>(flag: string, value: string, known: Named<T>): readonly T[] {
  const ids = Object.keys(known) as unknown as readonly T[]
  const words = value.split(/[,，、\s]+/).filter(Boolean)
  const said = ids.map((id) => nameOf(id, known)).join('、')
  if (words.length === 0) throw new UserError(`${flag} 后面是空的。`, `可以写：${said}，多种用逗号隔开。`)
  const chosen = new Set(words.map((word) => namedOf(flag, word, known)))
  return ids.filter((id) => chosen.has(id))
}

function namedOf<T extends string>(flag: string, word: string, known: Named<T>): T {
  const ids = Object.keys(known) as unknown as readonly T[]
  const found = ids.find((id) => id === word.trim().toLowerCase() || known[id].names.includes(word.trim()))
  if (found !== undefined) return found
  const near = nearName(
    word,
    ids.flatMap((id) => [id, ...known[id].names]),
  )
  throw new UserError(
    `${flag} 没有“${word}”这一种。`,
    `${near === undefined ? '' : `是不是“${near}”？`}可以写：${ids.map((id) => nameOf(id, known)).join('、')}。`,
  )
}

/** `md（文档）` */
const nameOf = <T extends string>(id: T, known: Named<T>): string => {
  const [name] = known[id].names
  return name === undefined ? id : `${id}（${name}）`
}

/** A calendar date, `YYYY-MM-DD`; full-width digits, `/` and `.` are read too. */
export function dateOption(flag: string, value: string): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value.normalize('NFKC').trim())
  if (!found) throw new UserError(`${flag} 的日期“${value}”读不懂。`, `写成 年-月-日，例如：${flag} 2026-12-01`)
  const date = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  if (toDay(date) === undefined) throw new UserError(`日历上没有 ${date} 这一天。`, noSuchDay(date, flag))
  const year = Number(found[1])
  if (year < lunarTableYears.first || year > lunarTableYears.last)
    throw new UserError(
      `${flag} 的 ${date} 在历法表之外：只认得 ${lunarTableYears.first} 到 ${lunarTableYears.last} 年。`,
      `核对年份，例如：${flag} 2026-12-01`,
    )
  return date
}

function noSuchDay(date: string, flag: string): string {
  const [year = '', month = ''] = date.split('-')
  const last = ['31', '30', '29', '28'].find((day) => toDay(`${year}-${month}-${day}`) !== undefined)
  return last === undefined
    ? `月份写 01 到 12，例如：${flag} ${year}-12-01`
    : `${Number(year)} 年 ${Number(month)} 月只到 ${last} 日，例如：${flag} ${year}-${month}-${last}`
}

/** A path that a flag names; an empty one would mean the folder one is in. */
export function pathOption(flag: string, value: string, example: string): string {
  if (value.trim() === '') throw new UserError(`${flag} 后面是空的。`, `写出路径，例如：${flag} ${example}`)
  return value
}

/** Whole days, 1 to 366. */
export function daysOption(value: string): number {
  const text = value.normalize('NFKC').trim()
  const days = /^\d+$/.test(text) ? Number(text) : NaN
  if (!(days >= 1 && days <= 366)) throw new UserError(`--days“${value}”不行。`, '写 1 到 366 的整数，例如：--days 30')
  return days
}

/** `定位.加入理由=…` → path and value. */
export function setOption(value: string): readonly [path: string, value: string] {
  const at = value.indexOf('=')
  if (at < 1) throw new UserError(`--set“${value}”少了等号。`, '写成 路径=值，例如：--set 名称=慢火豆友群')
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()]
}
