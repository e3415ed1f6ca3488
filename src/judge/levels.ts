/** Words for levels and numbers for thresholds, as authors write them. */
import type { Severity } from '../diagnostic.ts'
import { certainName } from '../near-name.ts'
import { numeralOf } from '../numerals.ts'

const LEVELS: Readonly<Record<string, Severity | 'off'>> = {
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  关闭: 'off',
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  info: 'info',
  off: 'off',
}

/** The words for a level that are understood, in the order they are printed. */
export const LEVEL_WORDS = '错误、警告、提示、关闭'

/** A level in either language; `false` is what YAML makes of a bare `off` or `关`. */
export const readLevel = (value: unknown): Severity | 'off' | undefined =>
  value === false ? 'off' : typeof value === 'string' ? LEVELS[value.trim().toLowerCase()] : undefined

/** The level that was certainly meant by a word that is none: `waring`. */
export const meantLevel = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? certainName(
        value,
        Object.entries(LEVELS).map(([word, meaning]) => ({ word, meaning })),
      )
    : undefined

/** `五` is 5, `百分之三十` is 30%; `五天` may be hours to the rule. */
export function meantThreshold(value: unknown): string | undefined {
  const [, percent = '', numeral = ''] = typeof value === 'string' ? (/^(百分之)?(\S+)$/u.exec(value.trim()) ?? []) : []
  const number = numeralOf(numeral)
  return number === undefined ? undefined : `${number}${percent ? '%' : ''}`
}

/** A number; `30%` is 0.3. */
export function readThreshold(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(value.normalize('NFKC').trim()) : null
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : undefined
}
