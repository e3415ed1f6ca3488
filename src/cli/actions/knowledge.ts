/** `knowledge`: list ours and the project's own, show one, copy some out to be changed, check one's own. */
import { join, relative, resolve } from 'node:path'
import { hasErrors, knownEntries, report, type KnownEntry, type OwnKnowledge } from '../../index.ts'
import { nearName } from '../../near-name.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { displayWidth, padTo } from '../help/display-width.ts'
import { printKnowledge, printSpec, type Keys } from '../init/print-spec.ts'
import type { Io } from '../io.ts'
import { projectsOf } from '../judge-files.ts'
import { oneOf, pathOption } from '../options.ts'
import { packageRoot } from '../package-root.ts'
import { chalkOn } from '../painter.ts'
import { knowledgeOf } from '../read-knowledge.ts'
import { refuseOutside } from '../read-templates.ts'
import { shippedSample } from '../presets/index.ts'
import { visible } from '../visible.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'
import { jsonText } from '../../harmless.ts'

export interface KnowledgeOptions {
  readonly output?: string
  readonly keys?: string
  readonly force?: boolean
  readonly json?: boolean
}

const DEFAULT_FOLDER = 'my-knowledge'

export const knowledgeAction: Action<KnowledgeOptions> = async (io, [verb = 'list', ...words], options) => {
  const doing = oneOf('knowledge', verb, ['list', 'show', 'eject', 'check'])
  const keys = oneOf<Keys>('--keys', options.keys ?? 'zh', ['zh', 'en'])
  const project = await projectsOf(io)(io.cwd)
  if (doing === 'eject') {
    if (options.output === undefined) refuseOutside(project, 'knowledge')
    // The folder that is ejected into need not be there yet.
    return eject(chosen(words, await knownEntries()), { ...options, keys, project: project?.knowledge?.folder }, io)
  }
  const own = await knowledgeOf(project, io)
  if (doing === 'check') return checkOwn(own, project?.knowledge?.folder, io)
  const known = await knownEntries(own)
  if (doing === 'list') return list(known, words, options, io)
  for (const entry of chosen(words, known)) io.stdout.write(visible(textOf(entry, keys, [])))
  return exitCodes.sound
}

const ids = Object.keys(kinds) as readonly KindId[]

/** `活动`, `activities`. */
const kindOf = (word: string): KindId | undefined => ids.find((id) => id === word || kinds[id].zh === word)

function list(known: readonly KnownEntry[], words: readonly string[], { json }: KnowledgeOptions, io: Io) {
  const wanted = words.map((word) => kindOf(word) ?? noKind(word))
  const shown = known.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))
  const entries = shown.map(({ kind, id, name, file }) => ({ kind, id, name, ...(file === undefined ? {} : { file }) }))
  const width = Math.max(0, ...shown.map(({ id }) => displayWidth(id))) + 2
  const lines = ids
    .filter((kind) => shown.some((entry) => entry.kind === kind))
    .flatMap((kind) => [
      `${kinds[kind].zh}（${kind}）\n`,
      ...shown
        .filter((entry) => entry.kind === kind)
        .map(({ id, name, file }) => `  ${padTo(id, width)}${name}${file === undefined ? '' : `（${file}）`}\n`),
    ])
  io.stdout.write(json ? jsonText({ version: 1, knowledge: entries }) : lines.map(visible).join(''))
  return exitCodes.sound
}

function noKind(word: string): never {
  const labels = ids.map((id) => kinds[id].zh)
  const near = nearName(word, [...labels, ...ids])
  throw new UserError(
    `没有“${word}”这一类知识。`,
    near === undefined ? `可以写：${labels.join('、')}` : `是不是“${near}”？`,
  )
}

/** By id or name; `战役/flash` where several kinds have one of that name. */
function chosen(words: readonly string[], known: readonly KnownEntry[]): readonly KnownEntry[] {
  if (words.length === 0) throw new UserError('要写出是哪一份。', '看全部：社群 knowledge')
  return words.map((word) => {
    const [, folder, rest = word] = /^([^/]+)\/(.+)$/.exec(word) ?? []
    const kind = folder === undefined ? undefined : (kindOf(folder) ?? noKind(folder))
    const among = known.filter((entry) => kind === undefined || entry.kind === kind)
    const found = among.filter(({ id, name, aliases }) => id === rest || name === rest || aliases.includes(rest))
    const [only, ...more] = found
    if (only && more.length === 0) return only
    if (only)
      throw new UserError(
        `“${word}”有好几份。`,
        `写明是哪一类：${found.map((one) => `${kinds[one.kind].zh}/${one.id}`).join('、')}`,
      )
    const near = nearName(
      rest,
      among.flatMap(({ id, name, aliases }) => [name, id, ...aliases]),
    )
    throw new UserError(`没有“${word}”。`, near === undefined ? '看全部：社群 knowledge' : `是不是“${near}”？`)
  })
}

const textOf = ({ kind, value }: KnownEntry, keys: Keys, head: readonly string[]): string =>
  printKnowledge(value, kinds[kind].root.fields, keys, head)

async function eject(
  entries: readonly KnownEntry[],
  options: Omit<KnowledgeOptions, 'keys'> & { readonly keys: Keys; readonly project: string | undefined },
  io: Io,
) {
  const folder =
    options.output !== undefined
      ? pathOption('-o', options.output, DEFAULT_FOLDER)
      : (options.project ?? DEFAULT_FOLDER)
  const artifacts = (
    await Promise.all(entries.map((entry) => filesOf(entry, options.keys, resolve(io.cwd, folder))))
  ).flat()
  const planned = await planFiles(resolve(io.cwd, folder), artifacts)
  await writeFiles(planned, options.force === true)
  for (const file of planned) io.stderr.write(`${file.state} ${folder}/${file.path}\n`)
  const known = options.project !== undefined && resolve(io.cwd, options.project) === resolve(io.cwd, folder)
  io.stderr.write(
    known
      ? '改好以后：社群 knowledge check\n'
      : `在 shequn.config.yaml 里写“知识文件夹: ${folder}”（从那个文件所在的文件夹算起）；改好以后：社群 knowledge check\n`,
  )
  return exitCodes.sound
}

/** An archetype has a folder of its own, with the sample that `init` begins from. */
async function filesOf(entry: KnownEntry, keys: Keys, folder: string) {
  const { kind, id, name } = entry
  const place = kind === 'archetypes' ? `${kinds[kind].zh}/${id}/节奏.yaml` : `${kinds[kind].zh}/${id}.yaml`
  const head = (path: string, schema: string) => [
    `yaml-language-server: $schema=${schemaFor(join(folder, path), schema, keys)}`,
  ]
  const sample = kind === 'archetypes' ? await shippedSample(id) : undefined
  const samplePath = `${kinds[kind].zh}/${id}/样例.yaml`
  return [
    {
      path: place,
      content: textOf(entry, keys, [
        ...head(place, `knowledge/${kind}`),
        `${name}。同名的用这一份；不改的可以删掉，改写“基于”。`,
      ]),
    },
    ...(sample
      ? [
          {
            path: samplePath,
            content: printSpec({ version: 1, ...sample }, keys, [
              ...head(samplePath, 'community'),
              `${name}的样本：社群 init 从它开始。`,
            ]),
          },
        ]
      : []),
  ]
}

const schemaFor = (file: string, name: string, keys: Keys): string =>
  relative(
    join(file, '..'),
    join(packageRoot(), 'schemas', `${name}${keys === 'zh' ? '.zh' : ''}.schema.json`),
  ).replaceAll('\\', '/')

async function checkOwn(own: OwnKnowledge | undefined, folder: string | undefined, io: Io) {
  if (!own || folder === undefined)
    throw new UserError(
      '这个项目还没有自己的知识。',
      '先拿一份出来改：社群 knowledge eject guest；再在 shequn.config.yaml 里写“知识文件夹: my-knowledge”。',
    )
  const { diagnostics, texts, entries } = own
  if (diagnostics.length > 0) {
    const input = { diagnostics, texts, files: [folder] }
    io.stdout.write(await report('pretty', input, chalkOn(io, 'stdout')))
    return hasErrors(diagnostics) ? exitCodes.wrong : exitCodes.sound
  }
  io.stdout.write(`${folder}：${entries.length} 份，都读得懂。\n`)
  return exitCodes.sound
}
