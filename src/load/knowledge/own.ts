/** A project's own knowledge: a folder a kind, a file an entry, laid beside ours. What is called the same replaces ours. */
import { compareDiagnostics, type Diagnostic } from '../../diagnostic.ts'
import { builtin } from '../../knowledge/builtin.ts'
import type { Knowledge, Sample } from '../../knowledge/types.ts'
import { nearName } from '../../near-name.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import { slug } from '../ids.ts'
import { places } from '../lines.ts'
import { namedIn, type Named } from '../named.ts'
import { readKnowledge } from './read.ts'
import { readSample } from './sample.ts'
import type { KnowledgeFile, ReadEntry } from './types.ts'

export interface OwnFile {
  /** Within the folder, with `/`. */
  readonly path: string
  /** The name findings call it by. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface OwnKnowledge {
  /** Ours with the project's own; entries that have errors are left out. */
  readonly knowledge: Knowledge
  /** All that may be named, entries with errors too: of those the findings are told where they stand. */
  readonly named: Named
  readonly samples: readonly Sample[]
  readonly entries: readonly ReadEntry[]
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** By the name of the file. */
  readonly texts: ReadonlyMap<string, string>
}

/** @param templates ids of all templates there are, the project's own among them */
export function ownKnowledge(files: readonly OwnFile[], templates: readonly string[]): OwnKnowledge {
  const sorted = files.map((file) => ({ file, kind: kindOf(file.path) }))
  const samples = sorted.flatMap(({ file, kind }) => (kind && isSample(kind, file.path) ? [file] : []))
  const lost = sorted.flatMap(({ file, kind }) => (kind ? [] : [file]))
  const known = { ...namedIn(builtin), template: templates.map((id) => ({ id, name: id })) }
  const { entries, texts, named } = readKnowledge(
    sorted.flatMap(({ file, kind }) => (kind && !isSample(kind, file.path) ? [knowledgeFile(file, kind)] : [])),
    { named: known, entry: (kind, id) => entriesOf(builtin, kind).find((one) => idOf(one) === id) },
  )
  const knowledge = beside(builtin, entries)
  const read = samples.map(({ file, bytes }) => ({ file, ...readSample(file, bytes, knowledge, named) }))
  return {
    knowledge,
    named,
    samples: read.flatMap(({ sample }) => sample ?? []),
    entries,
    diagnostics: [
      ...entries.flatMap(({ diagnostics }) => diagnostics),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...lost.map(misplaced),
    ].sort(compareDiagnostics),
    texts: new Map([
      ...texts,
      ...[...samples, ...lost].map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)] as const),
    ]),
  }
}

const folders = Object.entries(kinds) as readonly (readonly [KindId, { readonly zh: string }])[]

/** By the first folder of the path, in either language. */
function kindOf(path: string): KindId | undefined {
  const [folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? undefined : folders.find(([id, { zh }]) => id === folder || zh === folder)?.[0]
}

/** An archetype may have a folder of its own, with its rhythm and its sample. */
const isSample = (kind: KindId, path: string): boolean =>
  kind === 'archetypes' && /\/(?:sample|样例)\.ya?ml$/.test(path)

function knowledgeFile({ path, file, bytes }: OwnFile, kind: KindId): KnowledgeFile {
  const steps = path.replace(/\.ya?ml$/, '').split('/')
  const last = steps.at(-1) ?? ''
  const name = kind === 'archetypes' && ['rhythm', '节奏'].includes(last) && steps.length > 2 ? steps.at(-2) : last
  return { kind, file, bytes, id: slug(name ?? '') || 'own' }
}

function misplaced({ path, file, bytes }: OwnFile): Diagnostic {
  const [folder = ''] = path.split('/')
  const words = folders.flatMap(([id, { zh }]) => [zh, id])
  const near = path.includes('/') ? nearName(folder, words) : undefined
  return {
    code: 'knowledge/unknown-file',
    severity: 'error',
    message: path.includes('/') ? `知识文件夹里没有“${folder}”这一类。` : '知识文件要放在按类分的文件夹里。',
    cure: `${near === undefined ? '' : `是不是“${near}”？`}文件夹可以叫：${folders.map(([, { zh }]) => zh).join('、')}。`,
    place: places(file, new TextDecoder().decode(bytes))(0, 0),
  }
}

const entriesOf = (knowledge: Knowledge, kind: KindId): readonly object[] => knowledge[kind]

const idOf = (entry: object): unknown => ('id' in entry ? entry.id : 'step' in entry ? String(entry.step) : undefined)

/** The project's own first: they are found first. */
function beside(ours: Knowledge, own: readonly ReadEntry[]): Knowledge {
  const sound = own.filter(
    ({ onlyBase, diagnostics }) => !onlyBase && !diagnostics.some(({ severity }) => severity === 'error'),
  )
  return Object.fromEntries(
    folders.map(([kind]) => {
      const mine = sound.filter((one) => one.kind === kind).map(({ value }) => value as object)
      const ids = new Set(mine.map(idOf))
      return [kind, [...mine, ...entriesOf(ours, kind).filter((entry) => !ids.has(idOf(entry)))]]
    }),
  ) as unknown as Knowledge
}
