/** Names of files that exist only while something is written: they cannot be guessed, and tell who made them. */
import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const OWN = /^\.shequn-(\d+)-[0-9a-f]{16}\.(?:new|old)$/

/** @param kind `new`: the content to be; `old`: what stood there, until all is in place */
export const ownName = (kind: 'new' | 'old'): string =>
  `.shequn-${process.pid}-${randomBytes(8).toString('hex')}.${kind}`

/** Takes away what a run left that was killed. What belongs to a process that still lives stays. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const [, pid] = OWN.exec(name) ?? []
    if (pid !== undefined && !lives(Number(pid))) await rm(join(folder, name), { force: true }).catch(() => {})
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
