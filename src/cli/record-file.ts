/** The record beside a spec: `community.yaml` → `community.记录.jsonl`. */
import { constants } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readRecord, recordLines, type Fact, type Recorded } from '../record/facts.ts'
import { systemCode, UserError } from './failures.ts'
import { printOf, type Seen } from './inputs.ts'
import { writeFailure } from './write-artifacts.ts'

export const recordPath = (spec: string): string =>
  join(dirname(spec), `${basename(spec).replace(/\.ya?ml$/i, '')}.记录.jsonl`)

/** @returns undefined when there is none */
export async function readRecordFile(spec: string | undefined, seen?: Seen): Promise<Recorded | undefined> {
  if (spec === undefined) return undefined
  const path = recordPath(spec)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new UserError(`读不了记录“${basename(path)}”。`, '看看它是不是文件、自己有没有权限读。')
  })
  seen?.({ kind: 'record', path, print: printOf(text) })
  return text === undefined ? undefined : readRecord(text)
}

/** At the end of what is there, never through a link; a last line without its end is ended first. */
export async function appendRecord(spec: string, facts: readonly Fact[]): Promise<void> {
  const path = recordPath(spec)
  try {
    const handle = await open(path, APPENDING)
    try {
      const before = await readFile(path, 'utf8')
      await handle.writeFile(`${before === '' || before.endsWith('\n') ? '' : '\n'}${recordLines(facts)}`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw writeFailure(error, basename(path))
  }
}

/** Windows knows no `O_NOFOLLOW`; a link needs special rights there. */
const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants
const APPENDING = O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW
