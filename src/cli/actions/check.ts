/** `check`: every file judged, one report, one summary. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkTemplates, explanations, hasErrors, type CheckOptions } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readSpecs, specIn, type SpecFile } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { allFindings, judgeFile, projectsOf, tellFindings, templateTexts, type ProjectOf } from '../judge-files.ts'
import { beyondBaseline, coveredBy, readBaseline, updateBaseline } from '../check/baseline.ts'
import {
  needsRules,
  outputsOf,
  refuseOverwriting,
  writeOutputs,
  type Output,
  type OutputFlags,
} from '../check/outputs.ts'
import { reportInput } from '../check/report-input.ts'
import type { Pass } from '../check/watch.ts'
import { kept, reported, type ReportedFile } from '../check/kept.ts'
import { maxWarningsOption, policyOf, type RuleFlags } from '../check/rule-flags.ts'
import type { Seen } from '../inputs.ts'
import { builtinTemplate, templatesOf } from '../read-templates.ts'
import { remembered } from '../remembered.ts'
import { folderOf } from '../spec-place.ts'
import { visible } from '../visible.ts'

export interface CheckFlags extends OutputFlags, RuleFlags {
  readonly set?: readonly string[]
  /** False with `--no-plan`. */
  readonly plan: boolean
  readonly copy?: boolean
  readonly templates?: string
  readonly exempted?: boolean
  readonly stdinFilename?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly shard?: string
  /** False with `--no-cache`. */
  readonly cache?: boolean
  readonly printConfig?: string
}

interface Request {
  readonly outputs: readonly Output[]
  readonly options: CheckOptions
  readonly maxWarnings: number | undefined
  readonly flags: CheckFlags
}

export const checkFiles: Action<CheckFlags> = async (io, words, flags) => {
  const request = await requestOf(flags)
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('../check/print-config.ts')
    io.stdout.write(await printConfig(flags.printConfig, flags, request.options, io))
    return exitCodes.sound
  }
  if (!flags.watch) return (await once(words, request, io)).code
  const { watch } = await import('../check/watch.ts')
  const folders = await foldersAmong(words, io)
  // From the second run on, the report of the first is ours to replace.
  return watch(
    async (run) =>
      once(
        words,
        run === 1 ? request : { ...request, outputs: request.outputs.map((output) => ({ ...output, replace: true })) },
        io,
      ),
    folders,
    io,
  )
}

/** Everything that can be refused is refused before a file is read. */
async function requestOf(flags: CheckFlags): Promise<Request> {
  const outputs = await outputsOf(flags)
  const named = flags.rule !== undefined || flags.only !== undefined
  const policy = policyOf(flags, named ? await explanations() : [])
  const maxWarnings = maxWarningsOption(flags.maxWarnings)
  if (flags.dryRun && !flags.fix)
    throw new UserError('--dry-run 要和 --fix 一起用。', '例如：社群 check community.yaml --fix --dry-run')
  if (flags.dryRun && (flags.format !== undefined || flags.json || flags.output !== undefined))
    throw new UserError('--fix --dry-run 只打印会改什么，不出报告。', '去掉 --format、--json 和 -o。')
  if (flags.updateBaseline && flags.baseline === undefined)
    throw new UserError(
      '--update-baseline 不知道写到哪里。',
      '加上 --baseline 文件，例如：--baseline .shequn-baseline.json --update-baseline',
    )
  if (flags.copy && !flags.plan)
    throw new UserError('--copy 要排出计划才有话术，不能和 --no-plan 一起用。', '去掉 --no-plan。')
  if (flags.exempted && !outputs.some(({ format }) => format === 'pretty' || format === 'json'))
    throw new UserError('--exempted 只写在 pretty 和 json 里。', '加上 --format pretty 或 --format json=文件名。')
  if (flags.watch && flags.dryRun) throw new UserError('--watch 不能和 --dry-run 一起用。', '去掉其中一个。')
  return {
    outputs,
    maxWarnings,
    flags,
    options: { plan: flags.plan, policy, ...(flags.copy ? { copy: true, builtinTemplate } : {}) },
  }
}

interface Once extends Pass {
  readonly code: ExitCode
}

async function once(
  words: readonly string[],
  { outputs, options: asked, maxWarnings, flags }: Request,
  io: Io,
): Promise<Once> {
  const projects = projectsOf(io)
  // In every run: under --watch they change as the communities do.
  const own = templatesOf(flags.templates, io)
  const nothing = words.length === 0 && (await specIn(io.cwd)) === undefined
  // Templates can be checked by themselves, where there is no community.
  const alone = await own(nothing ? await projects(io.cwd) : undefined)
  const all = nothing && alone ? [] : await readSpecs(words, io, flags.stdinFilename)
  const found = shardOf(all, flags.shard)
  if (flags.watch && found.some(({ stdin }) => stdin)) throw new UserError('--watch 看不了标准输入。', '写出文件名。')
  const paths = found.map(({ path }) => path)
  refuseOverwriting(
    [
      ...outputs,
      ...(flags.updateBaseline ? [{ format: 'json', file: flags.baseline as string, replace: true } as const] : []),
    ],
    paths,
    io,
  )
  const optionsOf: OptionsOf = async (file, seen) => ({
    ...asked,
    ...(await own(await projects(folderOf(file, io)), seen)),
  })
  const files = flags.fix ? await fixed(found, flags, optionsOf, io, projects) : found
  const exempting = flags.exempted === true
  const memory = remembered(io, ['check', flags.set, asked, exempting, flags.templates], flags.cache === false)
  const judged: ReportedFile[] = []
  for (const file of files) {
    const found = await memory([file], async (seen) =>
      kept(await judgeFile(file, flags.set, await optionsOf(file, seen), io, projects, seen), exempting),
    )
    file.forget?.()
    judged.push(reported(file, found))
  }
  if (asked.copy) tellWithoutStart(judged, io)
  const told = {
    rules: needsRules(outputs),
    exempted: flags.exempted === true,
  }
  const texts = new Map(templateTexts(alone ?? {}))
  const input = await reportInput(
    nothing && alone ? await checkTemplates({ ...asked, ...alone }) : allFindings(judged),
    judged,
    texts,
    told,
    io,
  )
  if (flags.updateBaseline && flags.baseline !== undefined) {
    const { listed, unrecorded } = await updateBaseline(flags.baseline, input, io)
    io.stderr.write(
      `已写入 ${flags.baseline}：${listed} 条\n${unrecorded === 0 ? '' : `${unrecorded} 条读不懂文件的错误不能记：文件读不懂，后面的问题就都看不见，先把它改好。\n`}`,
    )
  }
  const baseline = flags.baseline === undefined ? undefined : readBaseline(flags.baseline, io)
  const findings = baseline ? await beyondBaseline(input, baseline) : input.diagnostics
  if (flags.dryRun) await tellFindings(findings, judged, io)
  else
    await writeOutputs(
      outputs,
      await reportInput(
        findings,
        judged,
        new Map([...texts, ...(baseline ? [[baseline.name, baseline.text] as const] : [])]),
        told,
        io,
      ),
      io,
    )
  const covered = baseline && !flags.updateBaseline ? await coveredBy(input, baseline) : 0
  if (covered > 0) io.stderr.write(`另有 ${covered} 条记在基线里（${flags.baseline}）。\n`)
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) io.stderr.write(`有 ${warnings} 个警告，超过了 --max-warnings ${maxWarnings}。\n`)
  return {
    code: hasErrors(findings) || tooMany ? exitCodes.wrong : exitCodes.sound,
    read: [...input.texts.keys(), ...(baseline ? [baseline.name] : [])].filter(
      (name) => !name.startsWith('-') && name !== '<stdin>',
    ),
    written: outputs.flatMap(({ file }) => (file === undefined ? [] : [file])),
    // Asked by --watch alone.
    templates: flags.watch
      ? [
          ...new Set(
            (await Promise.all([alone, ...files.map(async (file) => own(await projects(folderOf(file, io))))])).flatMap(
              (one) => (one ? [one.templatesFolder] : []),
            ),
          ),
        ]
      : [],
  }
}

/**
 * `2/4`: the second of four parts of the files, in the order of their names, dealt out one by one so that a folder of large ones
 * is no part by itself.
 * @throws UserError for what is no part
 */
function shardOf(files: readonly SpecFile[], shard: string | undefined): readonly SpecFile[] {
  if (shard === undefined) return files
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard.trim()) ?? []
  if (part === undefined || of === undefined || Number(part) > Number(of))
    throw new UserError(`--shard 要写第几份、共几份，“${shard}”不是。`, '写成 --shard 1/4：共四份，这是第一份。')
  const ordered = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  return ordered.filter((_, i) => i % Number(of) === Number(part) - 1)
}

/** A file's templates may be those of its project. */
type OptionsOf = (file: SpecFile, seen?: Seen) => Promise<CheckOptions>

/** What the files are after the mends: written, or with `--dry-run` only shown. */
async function fixed(
  files: readonly SpecFile[],
  flags: CheckFlags,
  optionsOf: OptionsOf,
  io: Io,
  projects: ProjectOf,
): Promise<readonly SpecFile[]> {
  const { diffOf, fixFile, mended, writeFixed } = await import('../check/fix.ts')
  const all = []
  for (const file of files) all.push(await fixFile(file, flags.set, await optionsOf(file), io, projects))
  const changed = all.filter(({ before, after }) => before !== after)
  if (flags.dryRun) io.stdout.write(changed.map(diffOf).join(''))
  else await writeFixed(all)
  const count = changed.reduce((sum, one) => sum + one.count, 0)
  io.stderr.write(
    count === 0
      ? '没有能放心自动改的地方。\n'
      : `${flags.dryRun ? '会改' : '改好了'} ${count} 处，在 ${changed.length} 个文件里${flags.dryRun ? '；还没有写' : ''}。\n`,
  )
  return all.map(mended)
}

/** A file with errors has no scripts either way, and its errors say so. Among others, an undated one costs only its own scripts. */
function tellWithoutStart(judged: readonly ReportedFile[], io: Io): void {
  const undated = judged.filter((one) => one.undated).map(({ file }) => file.name)
  if (undated.length === 0) return
  if (judged.length === 1)
    throw new UserError(
      `不知道“${undated[0]}”哪天开群，写不出话术来检查。`,
      '在文件里写 launch（启动）的 start（开始），或者加 --set launch.start=2026-12-01',
    )
  const named = undated
    .slice(0, 3)
    .map((name) => `“${visible(name)}”`)
    .join('、')
  io.stderr.write(
    `${named}${undated.length > 3 ? `等 ${undated.length} 个文件` : ''}没写哪天开群，话术没有查，别的都查了。要查，在文件里写 launch（启动）的 start（开始）。\n`,
  )
}

async function foldersAmong(words: readonly string[], io: Io): Promise<readonly string[]> {
  const kinds = await Promise.all(
    words.map((word) =>
      stat(resolve(io.cwd, word)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    ),
  )
  return words.filter((_, i) => kinds[i])
}
