/** Data goes to stdout, or to the file that `-o` names (never taught with `>`: PowerShell 5.1 re-encodes it). */
import { basename, dirname, resolve } from 'node:path'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'
import { pathOption } from './options.ts'

/** A file that is there already is replaced only with `force`. */
export async function emit(
  text: string,
  options: { readonly output?: string; readonly force?: boolean },
  io: Io,
): Promise<ExitCode> {
  if (options.output === undefined) io.stdout.write(text)
  else {
    const { planFiles, writeFiles } = await import('./write-artifacts.ts')
    const target = resolve(io.cwd, pathOption('-o', options.output, 'plan.txt'))
    await writeFiles(
      await planFiles(dirname(target), [{ path: basename(target), content: text }]),
      options.force === true,
    )
    io.stderr.write(`已写入 ${options.output}\n`)
  }
  return exitCodes.sound
}
