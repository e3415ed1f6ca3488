import type { Once, Recurrence, WhenError } from './types.ts'

/** What one reader made of the beginning of a folded text, or a mistake in its own form. */
export type Reading<T> = { readonly read: T; readonly rest: string } | { readonly error: WhenError }

/** Undefined: the text is not of this reader's form. */
export type Reader<T> = (text: string) => Reading<T> | undefined

/** Days without hours, run, count and exceptions. */
export type Days = Once | Recurrence

export function mistake(message: string, cure: string): { readonly error: WhenError } {
  return { error: { message, cure } }
}

/** The first reader whose form it is decides. */
export function firstOf<T>(readers: readonly Reader<T>[]): Reader<T> {
  return (text) => {
    for (const read of readers) {
      const reading = read(text)
      if (reading) return reading
    }
    return undefined
  }
}

/** What the language understands, in one line, for cures. */
export const UNDERSTOOD =
  '可以写：日期“2026-12-01 20:00”，几个日期“2026-12-05、12-19 15:00”；相对开营日“D-3”“D+7 20:00”“第8天”“D-3工作日”；“每周三 20:00”“每周一、四 9:00”“隔周周四 20:00”；' +
  '“每天 8:30”“每天 8:00、12:00、20:00”“每3天”；“每月15日”“每月第一个周五”“每月最后一个工作日”；“每个工作日 9:00”；' +
  '一段日子“第1-7天 每天 8:00”“D+3 起 21 天 每天 19:00”“从 2026-12-05 到 12-25 每天 18:00”，次数“共 21 次”，例外“除了 周日、春节”；' +
  '节日“春节”“中秋-3”“双11”；离结束几天“结营-1”；跟着一场活动“周三分享-1h”“guest.end+1d 12:00”。' +
  '时间也可以是一段，如“20:00-21:30”。'

/** How far from its anchor a day may lie, in days: ten years. More is a slip of the keyboard. */
export const MAX_OFFSET = 3660
