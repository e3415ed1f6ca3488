/** Which days a command is asked about. A wrong flag is refused before any file is read. */
import type { PlanOptions } from '../index.ts'
import { UserError } from './failures.ts'
import { dateOption, daysOption } from './options.ts'

export interface Horizon {
  readonly start?: string
  readonly days?: string
  readonly holidays?: string
}

export function horizonOf(options: Horizon): PlanOptions {
  return {
    ...(options.start === undefined ? {} : { start: dateOption('--start', options.start) }),
    days: options.days === undefined ? 30 : daysOption(options.days),
  }
}

/** What of it is looked at. */
export interface Range {
  readonly from?: string
  readonly to?: string
}

export function rangeOf(options: Range): readonly [from: string | undefined, to: string | undefined] {
  const from = options.from === undefined ? undefined : dateOption('--from', options.from)
  const to = options.to === undefined ? undefined : dateOption('--to', options.to)
  if (from !== undefined && to !== undefined && from > to)
    throw new UserError(`--from ${from} 在 --to ${to} 之后。`, '把两个日期换一下。')
  return [from, to]
}
