/** `--format x[=file]` and `-o`: which reports are made, and where each goes. */
import { basename, dirname, resolve } from 'node:path'
import { report, reportFormats, type ReportFormat, type ReportInput } from '../../index.ts'
import { UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { oneOf, pathOption } from '../options.ts'
import { chalkOn } from '../painter.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'

export interface Output {
  readonly format: ReportFormat
  /** Absent: stdout. */
  readonly file?: string
  /** A file that is there already is written anew, as CI does on every run. */
  readonly replace: boolean
}

export interface OutputFlags {
  readonly format?: readonly string[]
  readonly json?: boolean
  readonly output?: string
  readonly force?: boolean
}

/** At least one; at most one of them to stdout. @throws UserError for anything else */
export async function outputsOf(flags: OutputFlags): Promise<readonly Output[]> {
  const formats = await reportFormats()
  const asked = [
    ...(flags.format ?? []).map((value) => outputOf(value, formats)),
    ...(flags.json ? [{ format: 'json', replace: true } as const] : []),
  ]
  const toStdout = asked.filter(({ file }) => file === undefined)
  if (flags.output !== undefined) {
    if (asked.length > 1)
      throw new UserError(
        '-o 只配一种格式。',
        '几种格式一起写时，每种写明自己的文件：--format sarif=check.sarif --format junit=check.xml',
      )
    if (asked.length === 1 && toStdout.length === 0)
      throw new UserError('-o 和 --format 里的文件写重了。', '只留一处，例如：--format sarif=check.sarif')
    return [
      {
        format: asked[0]?.format ?? 'pretty',
        file: pathOption('-o', flags.output, 'report.txt'),
        replace: flags.force === true,
      },
    ]
  }
  if (toStdout.length > 1)
    throw new UserError(
      `标准输出只能放一种格式，这里要了 ${toStdout.length} 种：${toStdout.map(({ format }) => format).join('、')}。`,
      `其余的写进文件，例如：--format ${toStdout[1]?.format}=文件名`,
    )
  const files = asked.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const twice = files.find((file, i) => files.some((other, j) => j < i && resolve('/', other) === resolve('/', file)))
  if (twice !== undefined) throw new UserError(`两种格式要写进同一个文件“${twice}”。`, '给每种格式一个自己的文件名。')
  return toStdout.length === 1 ? asked : [{ format: 'pretty', replace: true }, ...asked]
}

function outputOf(value: string, formats: readonly ReportFormat[]): Output {
  const at = value.search(/[=＝]/)
  const format = oneOf('--format', at < 0 ? value : value.slice(0, at), formats)
  if (at < 0) return { format, replace: true }
  const file = value.slice(at + 1).trim()
  if (file === '') throw new UserError(`--format“${value}”的等号后面没有文件名。`, `写成：--format ${format}=文件名`)
  return { format, file, replace: true }
}

/** A report must never land on a file that is being checked. */
export function refuseOverwriting(outputs: readonly Output[], checked: readonly (string | undefined)[], io: Io): void {
  const clash = outputs.find(({ file }) => file !== undefined && checked.includes(resolve(io.cwd, file)))
  if (clash) throw new UserError(`报告会写到被检查的文件“${clash.file}”上。`, '换一个文件名。')
}

/** Every report is made before the first is written. */
export async function writeOutputs(outputs: readonly Output[], input: ReportInput, io: Io): Promise<void> {
  const made = await Promise.all(
    outputs.map(async (output) => ({
      output,
      text: await report(output.format, input, chalkOn(io, 'stdout', output.file !== undefined)),
    })),
  )
  for (const {
    output: { file, replace },
    text,
  } of made) {
    if (file === undefined) io.stdout.write(text)
    else {
      const target = resolve(io.cwd, file)
      await writeFiles(await planFiles(dirname(target), [{ path: basename(target), content: text }]), replace)
      io.stderr.write(`已写入 ${file}\n`)
    }
  }
}

/** These name rules, and so need to be told all of them. */
export const needsRules = (outputs: readonly Output[]): boolean =>
  outputs.some(({ format }) => format === 'sarif' || format === 'junit' || format === 'github')
