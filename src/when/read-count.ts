import { COUNT, parseCount } from './fold.ts'
import { mistake, type Reading } from './reading.ts'

const chinese = new RegExp(`^(?:一共|总共|共计|共|连续)? ?${COUNT} ?(?:次|回|场|期)(?:为止)?`)
const english = /^(?:for )?(\d{1,4}) times/i
/** A year of three a day. */
const MOST = 1200

/** `共 21 次`, `21 次`, `21 times`. */
export function countOf(text: string): Reading<number> | undefined {
  const match = chinese.exec(text) ?? english.exec(text)
  const count = match ? parseCount(match[1] ?? '') : undefined
  if (!match || count === undefined) return undefined
  return count < 1 || count > MOST
    ? mistake(`“${match[0].trim()}”排不出来：次数要在1到${MOST}之间。`, '如“每天 19:00 共 21 次”。')
    : { read: count, rest: text.slice(match[0].length) }
}
