/** `render`: plan → scripts → artifacts → files. Nothing is written unless everything could be made. */
import { resolve } from 'node:path'
import { formats, hasErrors, render, write, type Diagnostic } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { filterBundle } from '../bundle-filters.ts'
import { chosenDocuments } from '../chosen-documents.ts'
import { readOneSpec } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { projectsOf, tellFindings, templateTexts } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { pathOption, severalOf } from '../options.ts'
import type { PlanFilters } from '../plan-filters.ts'
import { readHolidays } from '../read-holidays.ts'
import { builtinTemplate, templatesOf } from '../read-templates.ts'
import { textIn } from '../text-in.ts'
import { toUtc } from '../to-utc.ts'
import { soundPlan } from '../sound-plan.ts'
import { planFiles, writeFiles, type FileState, type PlannedFile } from '../write-artifacts.ts'
import { jsonText } from '../../harmless.ts'
import { horizonOf, rangeOf, type Horizon } from '../horizon.ts'

export interface RenderFlags extends Horizon, Omit<PlanFilters, 'step'> {
  readonly format?: string
  readonly doc?: string
  readonly output?: string
  readonly templates?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly set?: readonly string[]
}

export const renderFile: Action<RenderFlags> = async (io, words, options) => {
  const horizon = { ...horizonOf(options), ...(await readHolidays(options.holidays, io)) }
  rangeOf(options)
  const wanted = severalOf('--format', options.format ?? 'md,csv', formats)
  if (options.output === undefined) throw new UserError('没有说写到哪里。', '在命令后面加 -o 文件夹，例如：-o out')
  const folder = pathOption('-o', options.output, 'out')
  const own = templatesOf(options.templates, io)
  // What was typed wrongly is refused before a file is read.
  await own(undefined)
  const file = await readOneSpec(words, io)
  const templates = (await own(await projectsOf(io)(folderOf(file, io)))) ?? {}
  const sound = await soundPlan(file, options.set, horizon, io)
  if (!sound) return exitCodes.wrong
  const { spec, plan } = sound
  const judged = { ...sound.judged, texts: new Map([...sound.judged.texts, ...templateTexts(templates)]) }
  const written = await write(spec, plan, {
    ...templates,
    texts: sound.judged.edited,
    builtinTemplate,
    loaded: sound.judged.loaded,
  })
  const diagnostics = [...plan.diagnostics, ...written.diagnostics]
  await tellFindings(diagnostics, [judged], io)
  if (hasErrors(diagnostics)) return exitCodes.wrong
  const target = resolve(io.cwd, folder)
  const { scripts, documents } = written
  const whole = { spec, plan: { ...plan, diagnostics }, scripts, documents, before: textIn(target), toUtc }
  const artifacts = await render(filterBundle(whole, options), wanted)
  const planned = await planFiles(target, chosenDocuments(artifacts, documents, options.doc))
  if (!options.dryRun) await writeFiles(planned, options.force === true)
  tell(planned, folder, diagnostics, options, io)
  return exitCodes.sound
}

function tell(
  planned: readonly PlannedFile[],
  folder: string,
  diagnostics: readonly Diagnostic[],
  options: RenderFlags,
  io: Io,
): void {
  if (options.json) {
    const files = planned.map(({ path, state }) => ({ path, state }))
    io.stdout.write(jsonText({ version: 1, folder, written: options.dryRun !== true, files, diagnostics }))
    return
  }
  const states: readonly FileState[] = ['新建', '覆盖', '相同']
  const counts = states
    .map((state) => [state, planned.filter((file) => file.state === state).length] as const)
    .filter(([, count]) => count > 0)
  if (options.dryRun) io.stdout.write(planned.map((file) => `${file.state}  ${folder}/${file.path}\n`).join(''))
  io.stderr.write(
    `${options.dryRun ? '会写' : '已写'} ${planned.length} 个文件到 ${folder}：${counts.map(([state, count]) => `${state} ${count}`).join('，')}\n`,
  )
}
