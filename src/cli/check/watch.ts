/** `check --watch` and `preview`: the same again whenever a file that was read has changed. Ends with Ctrl-C. */
import { statSync, watch as watchPath, type FSWatcher } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Interrupted, UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { visible } from '../visible.ts'

/** Editors write a file in several steps. */
const QUIET_MS = 120

export interface Pass {
  /** Every file that was read, as seen from the working directory. */
  readonly read: readonly string[]
  /** Files that the pass itself writes: their change is no news. */
  readonly written: readonly string[]
  /** Folders of templates that were read. */
  readonly templates: readonly string[]
}

/**
 * @param pass one check, told the number of its run; never returns: ends by `Interrupted`
 * @param folders watched all the way down, for new communities as well
 * @param after what to say when a run is through
 */
export async function watch(
  pass: (run: number) => Promise<Pass>,
  folders: readonly string[],
  io: Io,
  after = (run: number): string => `第 ${run} 次检查完了。保存文件就再查一次，按 Ctrl-C 结束。`,
): Promise<never> {
  let last: Pass = { read: [], written: [], templates: [] }
  for (let run = 1; ; run++) {
    const begun = Date.now()
    try {
      last = await pass(run)
    } catch (error) {
      // While a file is being saved it may be gone for a moment; on the first run it is a wrong word on the command line.
      if (!(error instanceof UserError) || run === 1) throw error
      io.stderr.write(`${visible(error.message)}\n`)
    }
    io.stderr.write(`${after(run)}\n`)
    await change(last, folders, begun, io)
  }
}

/** Resolves when something that matters has changed since `begun` (milliseconds of the machine's clock) and it has been quiet for a moment. */
function change({ read, written, templates }: Pass, folders: readonly string[], begun: number, io: Io): Promise<void> {
  const files = new Set(read.map((file) => resolve(io.cwd, file)))
  const own = new Set(written.map((file) => resolve(io.cwd, file)))
  const watched = new Map([
    ...[...files].map((file) => [dirname(file), false] as const),
    ...[...folders, ...templates].map((folder) => [resolve(io.cwd, folder), true] as const),
  ])
  const matters = templates.length === 0 ? /\.ya?ml$/i : /\.(?:ya?ml|hbs)$/i
  return new Promise((done, fail) => {
    let timer: NodeJS.Timeout | undefined
    const watchers: FSWatcher[] = []
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      io.interrupt?.removeEventListener('abort', stop)
      settle()
    }
    const stop = (): void => end(() => fail(new Interrupted()))
    const seen =
      (folder: string, deep: boolean) =>
      (_: string, name: string | null): void => {
        const path = name === null ? folder : resolve(folder, name)
        if (own.has(path) || !(name === null || files.has(path) || (deep && matters.test(path)))) return
        clearTimeout(timer)
        timer = setTimeout(() => end(done), QUIET_MS)
      }
    for (const [folder, deep] of watched) {
      const watcher = watchPath(folder, { recursive: deep }, seen(folder, deep))
      watcher.on('error', () => watcher.close())
      watchers.push(watcher)
    }
    // Saved while the check was running: nobody was watching yet.
    for (const file of files) if (!own.has(file) && changedSince(file, begun)) seen(dirname(file), false)('', file)
    if (io.interrupt?.aborted) stop()
    else io.interrupt?.addEventListener('abort', stop)
  })
}

function changedSince(file: string, time: number): boolean {
  try {
    return statSync(file).mtimeMs > time
  } catch {
    return false
  }
}
