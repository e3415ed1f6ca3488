/** Runs the command line in this process, with streams, folder, clock and environment of its own. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'

export interface Setting {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly today?: string
  readonly tty?: boolean
  /** `HH:MM`, 09:00 when not said. */
  readonly time?: string
  /** What is copied; without it there is no clipboard. */
  readonly clipboard?: string[]
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export async function runCli(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()]
  const code = await run(argv, testIo(setting, stdout, stderr))
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

export function testIo(setting: Setting, stdout: Writable, stderr: Writable): Io {
  const tty = setting.tty ?? false
  return {
    stdin: setting.stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(setting.stdin)]),
    stdout,
    stderr,
    cwd: setting.cwd ?? process.cwd(),
    env: setting.env ?? {},
    isTTY: { stdin: tty, stdout: tty, stderr: tty },
    columns: 80,
    today: () => setting.today ?? '2026-11-21',
    now: () => `${setting.today ?? '2026-11-21'}T${setting.time ?? '09:00'}`,
    copy: async (text) => (setting.clipboard ? (setting.clipboard.push(text), 'clipboard') : undefined),
  }
}

export function collector(): Writable & { readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') })
}

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with the given files; gone when the tests of the file are through. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'shequn-cli-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
