/** Everything of the world that a command may touch besides files. Tests hand in their own. */
import { lightFormat } from 'date-fns/lightFormat'
import type { Readable, Writable } from 'node:stream'

export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Which streams are a terminal; questions are asked only when stdin and stdout both are. */
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Columns of the terminal, 80 when unknown. */
  readonly columns: number
  /** Today on the machine's own wall calendar, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Ends what would run for ever; the process itself ends by Ctrl-C. */
  readonly interrupt?: AbortSignal
}

export function ioOf(process: NodeJS.Process): Io {
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
  }
}
