/** `--holidays`: a year's official days from a file, in the form of holiday-cn; for years the tool has no table for yet. */
import { resolve } from 'node:path'
import { parseHolidayCn } from '../calendar/holiday-cn.ts'
import type { ExtraDay } from '../calendar/types.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { readNamed } from './read-plain.ts'

/** @returns what belongs into the plan's options: nothing when no file is named */
export async function readHolidays(
  name: string | undefined,
  io: Io,
): Promise<{ readonly holidays?: readonly ExtraDay[] }> {
  if (name === undefined) return {}
  const text = readNamed(resolve(io.cwd, name), name)
  if (text === undefined)
    throw new UserError(
      `找不到假日文件“${name}”。`,
      '核对文件名；要的是 holiday-cn 那样的 JSON：{ "year": 2027, "days": [ { "name": "元旦", "date": "2027-01-01", "isOffDay": true } ] }',
    )
  const days = parsed(text)
  if (!days)
    throw new UserError(
      `“${name}”不是一份假日表。`,
      '要的是 holiday-cn 那样的 JSON，每一天写 name、date（YYYY-MM-DD）、isOffDay（true 放假，false 调休上班）。',
    )
  if (days.length === 0) throw new UserError(`“${name}”里一天也没有。`, '这一年大概还没有公布；公布之后再取一份。')
  return { holidays: days }
}

function parsed(text: string): readonly ExtraDay[] | undefined {
  try {
    return parseHolidayCn(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return undefined
  }
}
