/** How many colours to use on a stream: 0 none, 1 the sixteen of any terminal. */
import type { Io } from './io.ts'

/** `NO_COLOR` (any value) beats `FORCE_COLOR`, which beats the terminal test. https://no-color.org, https://force-color.org */
export function colourLevel(io: Pick<Io, 'env' | 'isTTY'>, stream: 'stdout' | 'stderr'): 0 | 1 {
  if (io.env['NO_COLOR']) return 0
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1
  return io.isTTY[stream] && io.env['TERM'] !== 'dumb' ? 1 : 0
}
