import type { When, WhenError } from './types.ts'

/** What one reader made of the beginning of a folded text: a `When` still without its time, or a mistake in its own form. */
export type Reading = { readonly when: When; readonly rest: string } | { readonly error: WhenError }

/** Undefined: the text is not of this reader's form. */
export type Reader = (text: string) => Reading | undefined

export function mistake(message: string, cure: string): { readonly error: WhenError } {
  return { error: { message, cure } }
}

/** What the language understands, in one line, for cures. */
export const UNDERSTOOD =
  '可以写：日期“2026-12-01 20:00”；相对开营日“D-3”“D+7 20:00”“第8天”“D-3工作日”；“每周三 20:00”“每周一、四 9:00”；' +
  '“每天 8:30”“每3天”；“每月15日”；“每个工作日 9:00”；节日“春节”“中秋-3”“双11”；离结束几天“结营-1”。' +
  '时间也可以是一段，如“20:00-21:30”。'

/** How far from its anchor a day may lie, in days: ten years. More is a slip of the keyboard. */
export const MAX_OFFSET = 3660
