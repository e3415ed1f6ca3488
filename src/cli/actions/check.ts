/** `check`: every file judged, one report, one summary. */
import { hasErrors } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readSpecs } from '../find-specs.ts'
import { allFindings, findingsText, judgeFile, type JudgedFile } from '../judge-files.ts'
import { oneOf } from '../options.ts'
import { emit } from '../output.ts'

export interface CheckOptions {
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly force?: boolean
  readonly set?: readonly string[]
  /** False with `--no-plan`. */
  readonly plan: boolean
}

export const checkFiles: Action<CheckOptions> = async (io, words, options) => {
  const format = oneOf('--format', options.format ?? (options.json ? 'json' : 'pretty'), ['pretty', 'json'])
  const files = await readSpecs(words, io)
  const judged: JudgedFile[] = []
  for (const file of files) judged.push(await judgeFile(file, options.set, { plan: options.plan }, io))
  const findings = allFindings(judged)
  await emit(await findingsText(format, findings, judged, io, options.output === undefined ? 'stdout' : 'file'), options, io)
  return hasErrors(findings) ? exitCodes.wrong : exitCodes.sound
}
