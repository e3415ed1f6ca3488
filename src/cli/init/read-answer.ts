/** From what a person typed to a value of the spec, or one sentence on what to type instead. */
import { toDay } from '../../calendar/date.ts'

export type Reading = { readonly value: unknown } | { readonly problem: string }

/** Full-width digits and punctuation of numbers and dates are read as plain ones. */
const folded = (text: string): string => text.normalize('NFKC').trim()

export const readText = (text: string): Reading =>
  text.trim() === '' ? { problem: '这一项不能空着，写一句具体的话。' } : { value: text.trim() }

/** Signs that part two people's names; a blank does so between Chinese names, in `Anna Lee` it parts nothing. */
const twoPeople = /[、，,;；/&+＋]|\p{Script=Han}\s+\p{Script=Han}/u

/** `李姐和小梅`; not `陈和平`, nor `建和老师`: what follows is a name, not what somebody is called by. */
const namesJoined = /^\p{Script=Han}{2,4}[和与跟](?!(?:老师|先生|女士|姐|哥|叔|姨|总)$)\p{Script=Han}{2,4}$/u

/** What one person is called. */
export function readName(text: string): Reading {
  const reading = readText(text)
  const name = 'value' in reading ? String(reading.value) : ''
  return 'value' in reading && (twoPeople.test(name) || namesJoined.test(name))
    ? { problem: '这里只写一个人的名字，例如 小满；另一位写在“谁来替补”里，其余的人写进文件的“团队”。' }
    : reading
}

/** Several things in one line, `；` or `;` between them. */
export function readTexts(text: string): Reading {
  const parts = text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.length === 0 ? { problem: '至少写一条；多条之间用分号“；”隔开。' } : { value: parts }
}

export const readNumber =
  (least: number, most: number, unit: string) =>
  (text: string): Reading => {
    const found = /^(\d+(?:\.\d+)?)\s*(?:元|块|小时|人|个小时)?$/.exec(folded(text).replace(/(\d),(?=\d{3}\b)/g, '$1'))
    const value = Number(found?.[1])
    if (!found || value < least || value > most)
      return { problem: `写一个数，${least} 到 ${most} ${unit}，例如 ${Math.max(least, 3)}。` }
    return { value }
  }

/** Yuan, as people write prices: `29块9`, `￥29.9`, `29.9元/斤`, `29.9一斤`. What it is sold by is not kept. */
export const readPrice =
  (most: number) =>
  (text: string): Reading => {
    const typed = folded(text).replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    const found =
      /^(?:人民币|rmb|cny|[¥￥])?\s*(\d+)(?:\.(\d+)|\s*[块元]\s*(\d)\s*[毛角]?)?\s*(?:元整|块钱|元|块|rmb|cny)?\s*(?:(?:[/每]\s*(?:一|半|\d+)?|一|(?<=[元块]\s*)\d+)\s*\p{Script=Han}{1,3})?$/iu.exec(
        typed,
      )
    const value = Number(`${found?.[1]}.${found?.[2] ?? found?.[3] ?? 0}`)
    return !found || value > most ? { problem: `写一个数，0 到 ${most} 元，例如 29.9。` } : { value }
  }

/** `2026-12-7` and `2026年12月7日` are understood; days that do not exist are not. */
export function readDate(text: string): Reading {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(folded(text))
  if (!found) return { problem: '写成 年-月-日，例如 2026-12-07。' }
  const date = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  return toDay(date) === undefined ? { problem: `日历上没有 ${date} 这一天。` } : { value: date }
}

/** One of `words` (canonical value → words, the first printed), in either language. */
export const readChoice =
  (words: Readonly<Record<string, readonly string[]>>) =>
  (text: string): Reading => {
    const typed = folded(text)
    const found = Object.entries(words).find(([value, names]) => value === typed.toLowerCase() || names.includes(typed))
    return found
      ? { value: found[0] }
      : {
          problem: `从这些里选：${Object.values(words)
            .map((names) => names[0])
            .join('、')}。`,
        }
  }
