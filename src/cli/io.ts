/** Everything of the world that a command may touch besides files. Tests hand in their own. */
import { lightFormat } from 'date-fns/lightFormat'
import type { Readable, Writable } from 'node:stream'
import type { Copied } from './clipboard.ts'
import { wallTime } from './to-utc.ts'

export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Pick<Writable, 'write'>
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Which streams are a terminal; questions are asked only when stdin and stdout both are. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Columns of the terminal, 80 when unknown. */
  readonly columns: number
  /** Today on the machine's own wall calendar, `YYYY-MM-DD`. */
  readonly today: () => string
  /** The wall time of a zone, `YYYY-MM-DDTHH:MM`; of the machine's own where nobody knows the zone. */
  readonly now: (zone: string) => string
  /** Puts a text into the clipboard; undefined when there is none. */
  readonly copy: (text: string) => Promise<Copied | undefined>
  /** Ends what would run for ever; the process itself ends by Ctrl-C. */
  readonly interrupt?: AbortSignal
}

export function ioOf(process: NodeJS.Process): Io {
  const { env, platform, stdout } = process
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    isTTY: {
      stdin: process.stdin.isTTY === true,
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    columns: process.stdout.columns ?? 80,
    today: () => lightFormat(new Date(), 'yyyy-MM-dd'),
    now: (zone) => wallTime(Date.now(), zone) ?? lightFormat(new Date(), "yyyy-MM-dd'T'HH:mm"),
    copy: async (text) =>
      (await import('./clipboard.ts')).copyText(text, {
        env,
        platform,
        ...(stdout.isTTY === true ? { terminal: stdout } : {}),
      }),
  }
}
