/** A cure is something to type: its keys, and the words of a choice behind them, in the language of the file. */
import { community } from '../schema/community.ts'
import type { ChoiceNode, Field, MapNode, Node } from '../schema/node.ts'

type Language = 'zh' | 'en'

/**
 * What a curly quotation holds; the author's own words in straight quotes inside are nobody's keys. What stands in 「」
 * is the author's from end to end: a person may well be called 嘉宾, which is a field too.
 */
const QUOTED = /「[^「」]*」|“([^“”]+)”(?!二字|字样|（[a-z])/gu
const KEY = /(?:"(?:[^"\\]|\\.)*"|「[^「」]*」)|([{}[\]])|(?<![\p{L}\p{N}_.])(\p{Script=Han}+|[a-z][a-z_]*)(?=: )/gu
/** The name of one field, or of one below another: `合规.收集信息`. */
const NAME = /^\p{Script=Han}+(?:(?:\.| › )\p{Script=Han}+)*$/u

/** `cure` for a finding at `path` (canonical keys). What is no key of ours stays, and whatever stands in 「」. */
export function inKeys(cure: string, path: string, language: Language): string {
  return cure.replace(QUOTED, (whole, words: string | undefined) => {
    if (words === undefined) return whole
    if (NAME.test(words)) return language === 'en' ? (named(words, path) ?? whole) : whole
    return `“${yaml(words, path, language)}”`
  })
}

/** `合规.收集信息` → `“compliance.data_collected”（收集信息）`. */
function named(words: string, path: string): string | undefined {
  const keys = words.split(/\.| › /u)
  const [first = ''] = keys
  // A section of the file is meant before a field of that name further down; a second name of a field counts last.
  let at: MapNode | undefined = Object.values(community.fields).some(({ zh }) => zh === first)
    ? community
    : (mapNear(path, [{ word: first, plain: true }]) ?? mapNear(path, [{ word: first }]))
  const steps: string[] = []
  for (const word of keys) {
    const found = at && entryOf(at, word)
    if (!found) return undefined
    steps.push(found.key)
    at = mapOf(found.field.node)
  }
  return `“${steps.join('.')}”（${keys.at(-1) ?? ''}）`
}

interface Frame {
  readonly map: MapNode | undefined
  value?: Node | undefined
}

function yaml(words: string, path: string, language: Language): string {
  const top = mapNear(path, topKeys(words))
  if (!top) return words
  const frames: Frame[] = [{ map: top }]
  let done = ''
  let last = 0
  for (const match of words.matchAll(KEY)) {
    const [whole, bracket, word] = match
    const frame = frames.at(-1)
    done += valueIn(words.slice(last, match.index), frame?.value, language)
    last = match.index + whole.length
    if (bracket === '{') frames.push({ map: frame?.value === undefined ? frame?.map : mapOf(frame.value) })
    else if (bracket === '}' && frames.length > 1) frames.pop()
    const entry = word === undefined || !frame?.map ? undefined : entryOf(frame.map, word)
    if (frame && word !== undefined) frame.value = entry?.field.node
    done += entry ? (language === 'zh' ? entry.field.zh : entry.key) : whole
  }
  return done + valueIn(words.slice(last), frames.at(-1)?.value, language)
}

const FLAGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 是: 'true', 否: 'false' },
  zh: { true: '是', false: '否' },
}

/** The words of a choice between two keys or brackets. */
function valueIn(between: string, node: Node | undefined, language: Language): string {
  const choice = node?.type === 'list' ? node.item : node
  if (choice?.type === 'flag') return between.replace(/是|否|true|false/u, (word) => FLAGS[language][word] ?? word)
  if (choice?.type !== 'choice') return between
  return between.replace(/[^\s:,、，[\]{}]+/gu, (word) => wordOf(choice, word, language))
}

function wordOf(choice: ChoiceNode, word: string, language: Language): string {
  const known = Object.entries<readonly string[]>(choice.values).find(
    ([id, words]) => id === word || words.includes(word),
  )
  return known === undefined ? word : ((language === 'zh' ? known[1][0] : known[0]) ?? word)
}

/** A key, with what is known of its value: `single` is no list; `plain`: no second name of a field. */
interface Wanted {
  readonly word: string
  readonly single?: boolean
  readonly plain?: boolean
}

/** Keys that stand side by side at the beginning: `标题: …、频率: …`, `- {名称: …, 门槛: …}`. */
function topKeys(words: string): readonly Wanted[] {
  const base = /^(?:- )?\{/u.test(words) ? 1 : 0
  let depth = 0
  return [...words.matchAll(KEY)].flatMap(({ 0: whole, 1: bracket, 2: word, index }) => {
    if (bracket === '{') depth += 1
    if (bracket === '}') depth -= 1
    return word !== undefined && depth === base
      ? [{ word, single: !/^: [[{]/u.test(words.slice(index + whole.length)) }]
      : []
  })
}

/** The map nearest to the place of the finding that has all these keys: there, below there, else further up. */
function mapNear(path: string, keys: readonly Wanted[]): MapNode | undefined {
  const steps = path.split('/').slice(1)
  const above: Node[] = [community]
  for (const step of steps) {
    const node: Node | undefined = above.at(-1)
    const next =
      node?.type === 'map' && Object.hasOwn(node.fields, step)
        ? node.fields[step]?.node
        : node?.type === 'list'
          ? node.item
          : undefined
    if (next === undefined) break
    above.push(next)
  }
  for (const from of above.reverse()) {
    const found = keys.length === 0 ? undefined : below(from, keys)
    if (found) return found
  }
  return undefined
}

function below(from: Node, keys: readonly Wanted[]): MapNode | undefined {
  let level: readonly Node[] = [from]
  while (level.length > 0) {
    const maps = level.flatMap((node) => mapOf(node) ?? [])
    const found = maps.find((map) => keys.every((key) => fits(map, key)))
    if (found) return found
    level = maps.flatMap((map) => Object.values(map.fields).map(({ node }) => node))
  }
  return undefined
}

function fits(map: MapNode, { word, single = false, plain = false }: Wanted): boolean {
  const found = entryOf(map, word)
  return found !== undefined && !(single && found.field.node.type === 'list') && !(plain && found.field.zh !== word)
}

function mapOf(node: Node): MapNode | undefined {
  if (node.type === 'list') return mapOf(node.item)
  return node.type === 'map' ? node : undefined
}

function entryOf(map: MapNode, word: string): { readonly key: string; readonly field: Field } | undefined {
  const entries = Object.entries(map.fields)
  const found =
    entries.find(([key, { zh }]) => key === word || zh === word) ??
    entries.find(([, { aliases }]) => aliases?.includes(word))
  return found && { key: found[0], field: found[1] }
}
