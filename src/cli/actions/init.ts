/** `init`: answers from flags, a file or a conversation → a spec that checks clean → written. */
import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { nearName } from '../../near-name.ts'
import { industry } from '../../schema/words.ts'
import { check, hasErrors, load, report, summarize, summaryText, type OwnKnowledge } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { Interrupted, UserError } from '../failures.ts'
import { printAnswers, readAnswers } from '../init/answers-file.ts'
import { defaultStart, lateStart, withoutMadeIds, type Answers } from '../init/draft.ts'
import type { Interviewed, Progress } from '../init/interview.ts'
import { ownSpec } from '../init/leftovers.ts'
import { markedLines, printSpec, type Keys } from '../init/print-spec.ts'
import type { Io } from '../io.ts'
import { projectsOf } from '../judge-files.ts'
import { dateOption, oneOf, setOption } from '../options.ts'
import { packageRoot } from '../package-root.ts'
import { begun, choicesWith, type Choice, type Preset } from '../presets/index.ts'
import { knowledgeOf } from '../read-knowledge.ts'
import { typed } from '../typed.ts'
import { readNamed } from '../read-plain.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'
import { jsonText } from '../../harmless.ts'

export interface InitOptions {
  readonly preset?: string
  readonly yes?: boolean
  readonly answers?: string
  readonly set?: readonly string[]
  readonly start?: string
  readonly keys?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  /** False with `--no-input`. */
  readonly input: boolean
  readonly list?: boolean
  readonly json?: boolean
}

const SPEC = 'community.yaml'
const DRAFT = 'shequn-answers.yaml'

export const initFolder: Action<InitOptions> = async (io, [folder = '.'], options) => {
  const own = await knowledgeOf(await projectsOf(io)(io.cwd), io)
  const presets = choicesWith(own)
  if (options.list) return listPresets(io, presets, options.json === true)
  const target = resolve(io.cwd, folder)
  const shown = folder === '.' ? SPEC : `${folder.replace(/[\\/]+$/, '')}/${SPEC}`
  await refuseExisting(target, shown, options)
  const asked = options.start === undefined ? undefined : dateOption('--start', options.start)
  const startOf = (preset: Preset): string => asked ?? defaultStart(io.today(), preset.lead)
  const keys = oneOf<Keys>('--keys', options.keys ?? 'zh', ['zh', 'en'])
  const known = await knownSoFar(io, presets, options)
  const { preset, answers } = asks(io, options)
    ? await converse(io, presets, known, startOf, folder, own)
    : await given(known, presets, options)
  const text = await specText(preset, answers, startOf(preset), keys, options.set ?? [], target, own)
  const planned = await planFiles(target, [{ path: SPEC, content: text }])
  if (options.dryRun) {
    io.stdout.write(text)
    io.stderr.write(`${planned[0]?.state}（没有写）：${shown}\n`)
    return exitCodes.sound
  }
  await writeFiles(planned, options.force === true)
  await tellNext(io, shown, text, preset, own)
  return exitCodes.sound
}

function listPresets(io: Io, presets: readonly Choice[], json: boolean) {
  const list = presets.map(({ id, name, choose }) => ({ id, name, choose }))
  io.stdout.write(
    json
      ? jsonText({ version: 1, presets: list })
      : `${list.map(({ id, name, choose }) => `${id}\n  ${name}：${choose}`).join('\n')}\n`,
  )
  return exitCodes.sound
}

async function refuseExisting(target: string, shown: string, { force, dryRun }: InitOptions): Promise<void> {
  const found = await stat(target).catch(() => undefined)
  if (found && !found.isDirectory())
    throw new UserError(`“${target}”是一个文件。`, '写一个文件夹，例如：社群 init 我的群')
  if (!force && !dryRun && existsSync(join(target, SPEC)))
    throw new UserError(`已经有 ${shown} 了，没有改动它。`, '换一个文件夹（社群 init 新文件夹），或者加 --force 覆盖。')
}

const asks = (io: Io, options: InitOptions): boolean =>
  !options.yes && options.input && io.isTTY.stdin && io.isTTY.stdout

async function knownSoFar(io: Io, presets: readonly Choice[], options: InitOptions): Promise<Progress> {
  const file = options.answers
  const text = file === undefined ? undefined : answersText(resolve(io.cwd, file), file)
  const read = text === undefined ? { preset: undefined, answers: {} } : readAnswers(text, file ?? '')
  const preset = options.preset ?? read.preset
  const start: Answers = options.start === undefined ? {} : { start: dateOption('--start', options.start) }
  return {
    preset: preset === undefined ? undefined : await begun(await choiceOf(preset, presets)),
    answers: { ...read.answers, ...start },
  }
}

function answersText(path: string, name: string): string {
  const text = readNamed(path, name)
  if (text === undefined)
    throw new UserError(`读不到回答文件“${name}”。`, '核对文件名；它由 社群 init 中途退出时留下，也可以自己写。')
  return text
}

async function choiceOf(word: string, presets: readonly Choice[]): Promise<Choice> {
  const wordsOf = ({ id, name, archetype }: Choice): readonly string[] => [id, name, ...(archetype.aliases ?? [])]
  const found = presets.find((preset) => wordsOf(preset).includes(word.trim()))
  if (found) return found
  const near = nearName(
    word,
    presets.flatMap((preset) => [preset.id, preset.name]),
  )
  const meant = near === undefined ? (await presetsOfTrade(word, presets)).map(({ name }) => name) : [near]
  throw new UserError(
    `没有“${word}”这种样本。`,
    meant.length === 0 ? `可以写：${namesOf(presets)}` : `是不是“${meant.join('”或者“')}”？`,
  )
}

/** `水果店` is a trade, and some of the samples are of it. */
async function presetsOfTrade(word: string, presets: readonly Choice[]): Promise<readonly Choice[]> {
  const trade = Object.entries(industry.values).find(([, names]) => names.some((name) => name === word.trim()))?.[0]
  return trade === undefined
    ? []
    : (await Promise.all(presets.map(begun))).filter(({ spec }) => spec.industry === trade)
}

const namesOf = (presets: readonly Choice[]): string =>
  `${presets.map(({ name }) => name).join('、')}。什么时候选哪种：社群 init --list`

/** Without a conversation: the preset must be named, the rest is the sample's. */
async function given(
  { preset, answers }: Progress,
  presets: readonly Choice[],
  options: InitOptions,
): Promise<Interviewed> {
  if (!options.yes && options.answers === undefined)
    throw new UserError(
      '现在不能提问（不是在终端里，或者用了 --no-input）。',
      '加上 --preset <样本> --yes，例如：社群 init --preset 生鲜门店福利群 --yes',
    )
  if (!preset) throw new UserError('没有说用哪一种样本。', `加上 --preset，可以写：${namesOf(presets)}`)
  return { preset, answers }
}

/** Answers given earlier are never written over: the second draft is `shequn-answers-2.yaml`. */
function freeDraft(folder: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? DRAFT : DRAFT.replace('.yaml', `-${n}.yaml`)
    if (!existsSync(join(folder, name))) return name
  }
}

/** Asks; when interrupted, what was answered so far is kept in a file that can be resumed from. */
async function converse(
  io: Io,
  presets: readonly Choice[],
  known: Progress,
  startOf: (preset: Preset) => string,
  folder: string,
  own: OwnKnowledge | undefined,
): Promise<Interviewed> {
  const [{ interview }, { askOn }, { objecting }] = await Promise.all([
    import('../init/interview.ts'),
    import('../init/asker.ts'),
    import('../init/objection.ts'),
  ])
  let progress = known
  try {
    return await interview(
      askOn(io),
      presets,
      known,
      startOf,
      (now) => {
        progress = now
      },
      objecting(io.today(), withOwn(own)),
    )
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    if (!progress.preset && Object.keys(progress.answers).length === 0) throw new Interrupted('已停下，什么都没有写。')
    const draft = freeDraft(io.cwd)
    await writeFiles(
      await planFiles(io.cwd, [{ path: draft, content: printAnswers(progress.preset?.id, progress.answers) }]),
      true,
    )
    throw new Interrupted(
      `已停下，回答保存在 ${draft}。\n接着做：社群 init ${folder === '.' ? '' : `${typed(folder)} `}--answers ${draft}`,
    )
  }
}

async function specText(
  preset: Preset,
  answers: Answers,
  start: string,
  keys: Keys,
  sets: readonly string[],
  target: string,
  own: OwnKnowledge | undefined,
): Promise<string> {
  const head = headOf(preset, keys, target)
  const { spec: draft, leftovers } = ownSpec(preset, start, answers)
  const loaded = await load({
    file: SPEC,
    bytes: Buffer.from(printSpec(draft, 'en', head)),
    sets: sets.map(setOption),
    ...withOwn(own),
  })
  const [first] = loaded.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
  if (first || !loaded.spec) throw new UserError(first?.message ?? '写不出有效的文件。', first?.cure)
  return printSpec(withoutMadeIds(loaded.spec, draft), keys, head, leftovers)
}

function headOf(preset: Preset, keys: Keys, target: string): readonly string[] {
  const schema = relative(
    target,
    join(packageRoot(), 'schemas', keys === 'zh' ? 'community.zh.schema.json' : 'community.schema.json'),
  ).replaceAll('\\', '/')
  return [
    `yaml-language-server: $schema=${schema}`,
    `${preset.name}。内容是样本，逐条改成你自己的；改完运行：社群 check`,
  ]
}

const withOwn = (own: OwnKnowledge | undefined) => (own ? { knowledge: own.knowledge, named: own.named } : {})

async function tellNext(
  io: Io,
  shown: string,
  text: string,
  preset: Preset,
  own: OwnKnowledge | undefined,
): Promise<void> {
  const loaded = await load({ file: shown, bytes: Buffer.from(text), ...withOwn(own) })
  const { diagnostics } = await check(loaded)
  // What has to be put right is shown; the rest would push what to do next off the screen.
  if (hasErrors(diagnostics))
    io.stderr.write(await report('pretty', { diagnostics, texts: loaded.source.texts, files: [shown] }))
  io.stderr.write(
    `已写好 ${shown}（${preset.name}）。${toChange(text)}接下来：\n  社群 check ${typed(shown)}\n  社群 plan ${typed(shown)}\n  社群 render ${typed(shown)} -o out\n`,
  )
  const late =
    loaded.spec?.launch?.start === undefined ? undefined : lateStart(loaded.spec.launch.start, io.today(), preset.lead)
  if (late !== undefined) io.stderr.write(`${late}\n`)
  if (diagnostics.length > 0 && !hasErrors(diagnostics))
    io.stderr.write(`检查：${summaryText(summarize(diagnostics, [shown]))}，第一条命令里有每一条怎么改。\n`)
  if (hasErrors(diagnostics)) io.stderr.write('先按上面的提示把错误改掉。\n')
}

/** Where nobody's words still stand, line by line: told at once, since a long file is not read to its end. */
function toChange(text: string): string {
  const marked = markedLines(text)
  return marked.length === 0
    ? ''
    : `里面有 ${marked.length} 处先替你写着，逐条改成你自己的：\n${marked.map(({ line, says }) => `  第 ${line} 行  ${says}\n`).join('')}`
}
