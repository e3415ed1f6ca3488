/** `review`: a filled table comes back; what was done goes to the record, what was changed into the spec. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import {
  hasErrors,
  outcome,
  plan as planOf,
  readTables,
  review,
  reviewLines,
  write,
  type Fact,
  type Outcome,
  type Plan,
  type Reviewed,
  type Spec,
  type Tables,
} from '../../index.ts'
import { applyReview } from '../apply-review.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readOneSpec, type SpecFile } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { projectsOf, tellFindings, templateTexts } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { dateOption } from '../options.ts'
import { readFailure } from '../read-failure.ts'
import { readHolidays } from '../read-holidays.ts'
import { builtinTemplate, templatesOf } from '../read-templates.ts'
import { readRecordFile } from '../record-file.ts'
import { soundPlan } from '../sound-plan.ts'
import { visible } from '../visible.ts'
import { horizonOf, type Horizon } from '../horizon.ts'

export interface ReviewFlags extends Horizon {
  readonly apply?: boolean
  readonly until?: string
  readonly templates?: string
  readonly json?: boolean
}

export const reviewTable: Action<ReviewFlags> = async (io, words, options) => {
  const until = options.until === undefined ? undefined : dateOption('--until', options.until)
  const horizon = { ...horizonOf(options), ...(await readHolidays(options.holidays, io)) }
  const { table, specs } = wordsOf(words)
  if (table === undefined && options.apply)
    throw new UserError('--apply 要和一份表一起写。', '例如：社群 review 填好的.xlsx --apply')
  const tables = table === undefined ? undefined : await tablesIn(table, io)
  const own = templatesOf(options.templates, io)
  const file = await readOneSpec(specs, io)
  const templates = (await own(await projectsOf(io)(folderOf(file, io)))) ?? {}
  const sound = await soundPlan(file, undefined, horizon, io)
  if (!sound) return exitCodes.wrong
  const { spec, plan, judged } = sound
  const writeOptions = { ...templates, builtinTemplate, loaded: judged.loaded }
  const written = await write(spec, plan, writeOptions)
  if (hasErrors(written.diagnostics)) {
    const all = { ...judged, texts: new Map([...judged.texts, ...templateTexts(templates)]) }
    await tellFindings(written.diagnostics, [all], io)
    return exitCodes.wrong
  }
  const now = io.now(plan.timezone)
  const from = basename(table ?? '')
  const before = await factsBeside(file, io)
  const common = { spec, plan, scripts: written.scripts }
  const { language } = judged.loaded.source
  const reviewed =
    tables && readOrRefuse(await review({ ...common, today: now.slice(0, 10), from, before, tables, language }))
  const again = async (moved: Spec) => {
    const anew = await planOf(moved, sound.archetype, { ...horizon, knowledge: judged.loaded.knowledge })
    return (await write(moved, anew, writeOptions)).scripts
  }
  const facts = [...before, ...(reviewed?.facts ?? [])]
  const stands = await outcome({
    ...common,
    facts,
    now,
    again,
    ...(until === undefined ? {} : { until: `${until}T23:59` }),
  })
  if (options.json) io.stdout.write(`${JSON.stringify(jsonOf(plan, from, reviewed, stands), undefined, 2)}\n`)
  else {
    const lines = await reviewLines({ ...stands, ...(reviewed ? { reviewed, from } : {}) })
    io.stdout.write(`${[plan.name, ...lines].map(visible).join('\n')}\n`)
  }
  if (reviewed && options.apply) await applyReview(file, judged.loaded, reviewed, io)
  else if (reviewed && reviewed.items.length + reviewed.facts.length > 0)
    io.stderr.write('什么都没有写；看着对就加上 --apply 再来一次。\n')
  return reviewed?.notes.some(({ code }) => code === 'review/both-changed') ? exitCodes.wrong : exitCodes.sound
}

async function factsBeside(file: SpecFile, io: Io): Promise<readonly Fact[]> {
  const record = await readRecordFile(file.path)
  if (record && record.unread.length > 0)
    io.stderr.write(`记录里第 ${record.unread.slice(0, 5).join('、')} 行读不懂，跳过了；那几行原样留着。\n`)
  return record?.facts ?? []
}

function readOrRefuse(answer: Awaited<ReturnType<typeof review>>): Reviewed {
  if ('refused' in answer) throw new UserError(answer.refused, answer.cure)
  return answer
}

/** The table is whatever is no YAML; both may be left out. */
function wordsOf(words: readonly string[]): { readonly table?: string; readonly specs: readonly string[] } {
  const specs = words.filter((word) => /\.ya?ml$/i.test(word) || word === '-')
  const [table, ...more] = words.filter((word) => !specs.includes(word))
  if (more.length > 0) throw new UserError('一次收一份表。', '先收一份，再收下一份：记录会接着往后加。')
  return { ...(table === undefined ? {} : { table }), specs }
}

async function tablesIn(name: string, io: Io): Promise<Tables> {
  const bytes = await readFile(resolve(io.cwd, name)).catch((error: unknown) => {
    throw readFailure(error, name)
  })
  const tables = await readTables(bytes)
  if (!tables)
    throw new UserError(
      `“${name}”打不开，不像是一份表。`,
      '用 Excel 或 WPS 打开它，另存为 xlsx（没有密码的），再收一次。',
    )
  return tables
}

function jsonOf(plan: Plan, file: string, reviewed: Reviewed | undefined, { progress, ...rest }: Outcome): object {
  const { slipped, ...shares } = progress
  const { version: _, spec: __, items: ___, ...found } = reviewed ?? {}
  return {
    version: 1,
    spec: plan.spec,
    ...(reviewed ? { file, ...found } : {}),
    progress: {
      ...shares,
      slipped: slipped.map(({ id, task, date, time, title }) => ({
        row: id,
        task: task.id,
        date,
        time,
        title,
        owner: task.owner.name,
      })),
    },
    ...rest,
  }
}
