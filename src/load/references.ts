/** Texts that name something known elsewhere: people of the team, entries of the knowledge, offers, metrics, segments. */
import type { Diagnostic } from '../diagnostic.ts'
import { community } from '../schema/community.ts'
import type { MapNode } from '../schema/node.ts'
import { idOf, type NameEntry, type Named as Known } from './named.ts'
import type { Language } from '../schema/names.ts'
import { certainName, nearName } from '../near-name.ts'
import { formatPointer } from './pointer.ts'
import { settle } from './settle.ts'
import { broken, childOf, entryOf, textAt, type MapTree, type Tree } from './tree.ts'
import { short } from './slip.ts'
import { anchorOf, labelOf } from './validate.ts'
import { mapTexts } from './walk.ts'

/** How many entries of the knowledge a cure lists. */
const LISTED = 16

/** `meant`: the word that was certainly meant. */
type Finding = Pick<Diagnostic, 'code' | 'message' | 'cure'> & { readonly meant?: string | undefined }
/** Undefined: nothing to refer to, the text stays as it is. */
type Resolved = { readonly id: string } | { readonly finding: Finding } | undefined

export interface Resolution {
  readonly tree: MapTree
  readonly diagnostics: readonly Diagnostic[]
}

/** Replaces names by ids, and names every reference that leads nowhere, with the nearest thing that exists. */
export function resolveReferences(
  tree: MapTree,
  language: Language,
  known: Known,
  root: MapNode = community,
): Resolution {
  const diagnostics: Diagnostic[] = []
  const team = namedItems(childOf(tree, 'team'), 'roles')
  const metrics = namedItems(childOf(tree, 'metrics'))
  const offers = namedItems(at(tree, ['monetization', 'offers']))
  const resolved = mapTexts(
    tree,
    ({ tree: scalar, text, node, path }) => {
      const label = labelOf(tree, path, language, root)
      const found =
        node.ref === undefined
          ? undefined
          : node.ref === 'person'
            ? inFile('ref/unknown-person', label, text, team, '团队里', '在“团队（team）”里加上这个人，或改成')
            : elsewhere(node.ref, text, known, language)
      if (!found) return scalar
      if ('id' in found) return { ...scalar, value: found.id }
      diagnostics.push(unresolved(found.finding, scalar, path))
      return broken(scalar.place)
    },
    root,
  )
  const plain = resolvePlainTexts(resolved, language, offers, metrics, diagnostics)
  return { tree: settle(plain), diagnostics }
}

function unresolved({ meant, ...finding }: Finding, at: Tree, path: readonly string[]): Diagnostic {
  const { file, start, end } = at.place
  const sure =
    meant !== undefined && at.type === 'scalar' && at.style === 'plain' && !at.anchor && !at.source.includes('\n')
  return {
    ...finding,
    severity: 'error',
    path: formatPointer(path),
    place: at.place,
    ...anchorOf(at),
    ...(sure ? { fix: [{ file, start: start.offset, end: end.offset, was: at.source, text: meant }] } : {}),
  }
}

/** Something in the list is itself broken: what a reference does not find may well be there. */
const isUncertain = (list: Tree | undefined): boolean =>
  list?.type === 'list' &&
  (list.gaps === true ||
    list.items.some((item) => item.type === 'map' && item.entries.some(({ tree }) => tree.type === 'broken')))

interface NamedItem {
  readonly id: string
  readonly name: string | undefined
  readonly words: readonly string[]
}
interface Named {
  readonly items: readonly NamedItem[] /** Folded word → id; ids before names before further words, the first item wins. */
  readonly ids: ReadonlyMap<string, string>
  readonly uncertain: boolean
}

const foldName = (word: string): string => word.normalize('NFKC').trim()

/** Items of a list with all the words they answer to; undefined when there is no list. */
function namedItems(list: Tree | undefined, more?: string): Named | undefined {
  if (list?.type !== 'list') return undefined
  const items = list.items.flatMap((item) => {
    const id = textAt(item, 'id')
    if (id === undefined) return []
    const name = textAt(item, 'name') ?? textAt(item, 'who')
    const extra = more === undefined ? undefined : childOf(item, more)
    const words =
      extra?.type === 'list'
        ? extra.items.flatMap((word) => (word.type === 'scalar' && typeof word.value === 'string' ? [word.value] : []))
        : []
    return [{ id, name, words }]
  })
  const ids = new Map<string, string>()
  const answer = (word: string | undefined, id: string): void => {
    if (word !== undefined && !ids.has(foldName(word))) ids.set(foldName(word), id)
  }
  for (const { id } of items) answer(id, id)
  for (const { id, name } of items) answer(name, id)
  for (const { id, words } of items) for (const word of words) answer(word, id)
  return { items, ids, uncertain: isUncertain(list) }
}

function inFile(
  code: string,
  label: string,
  text: string,
  named: Named | undefined,
  where: string,
  advice: string,
): Resolved {
  if (!named || named.items.length === 0) return undefined
  const { items } = named
  const word = foldName(text)
  const id = named.ids.get(word)
  if (id !== undefined) return { id }
  if (named.uncertain) return undefined
  const known = items.map(({ id, name }) => (name === undefined || name === id ? id : `${name}（${id}）`))
  const near = nearName(
    word,
    items.flatMap(({ id, name, words }) => [name ?? id, id, ...words]),
  )
  const several = /[、,，和]/.test(word) ? '一处只写一个人；' : ''
  const words = items.flatMap(({ id, name, words }) =>
    [id, name, ...words].flatMap((one) => (one === undefined ? [] : [{ word: one, meaning: id }])),
  )
  return {
    finding: {
      code,
      meant: sameThing(code, word, certainName(word, words)),
      message: `${label}写的是“${short(text)}”，${where}没有。`,
      cure: `${near === undefined ? '' : `是不是“${near}”？`}${several}${advice}：${short(known.join('、'), 60)}。`,
    },
  }
}

/** Two people, two goods, two weeks may well be one letter apart: beyond a form of writing, only a slip in an id of Latin letters is certain. */
function sameThing(code: string, word: string, meant: string | undefined): string | undefined {
  if (meant === undefined || bare(word) === bare(meant)) return meant
  const digits = (text: string): string => text.replace(/\D+/g, '')
  return code !== 'ref/unknown-person' && /^[a-z\d_-]+$/i.test(word + meant) && digits(word) === digits(meant)
    ? meant
    : undefined
}

/** Without case, width and the signs between words. */
const bare = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')

/** What a name that leads nowhere is told as; `{}` is the name. */
const unknown: Readonly<Record<keyof Known, readonly [code: string, message: string]>> = {
  archetype: ['schema/archetype', '没有“{}”这种类型。'],
  activity: ['ref/unknown-activity', '活动库里没有“{}”。'],
  kit: ['ref/unknown-kit', '战役库里没有“{}”。'],
  crisis: ['ref/unknown-crisis', '没有“{}”这种意外。'],
  column: ['ref/unknown-column', '没有“{}”这种栏目。'],
  operation: ['ref/unknown-operation', '日常运营里没有“{}”。'],
  questions: ['ref/unknown-questions', '没有“{}”这个题库。'],
  template: ['ref/unknown-template', '没有“{}”这个话术模板。'],
}

function elsewhere(ref: keyof Known, text: string, known: Known, language: Language): Resolved {
  const items = known[ref]
  if (items === undefined) return undefined
  const [code, message] = unknown[ref]
  const id = idOf(known, ref, text)
  if (id !== undefined) return { id }
  const name = (item: NameEntry): string =>
    item.name === item.id ? item.id : language === 'zh' ? `${item.name}（${item.id}）` : `${item.id}（${item.name}）`
  const near = nearName(
    text,
    items.flatMap((item) => [item.name, item.id, ...(item.aliases ?? [])]),
  )
  // Known by several words, listed by one: the guess names the entry of the list.
  const meant =
    near === undefined
      ? undefined
      : (items.find((item) => item.name === near || item.id === near) ??
        items.find((item) => item.aliases?.includes(near)))
  const also = meant === undefined || near === meant.name || near === meant.id ? '' : `，也就是“${name(meant)}”`
  const guess = near === undefined ? '' : `是不是“${near}”${also}？`
  const meanings = items.flatMap((item) =>
    [item.id, item.name, ...(item.aliases ?? [])].map((one) => ({ word: one, meaning: item.id })),
  )
  return {
    finding: {
      code,
      meant: certainName(text, meanings),
      message: message.replace('{}', short(text)),
      cure:
        items.length === 0
          ? '还没有自己的；先放一个进知识文件夹，见“社群 knowledge”。'
          : `${guess}可以写：${items.slice(0, LISTED).map(name).join('、')}${items.length > LISTED ? ` 等 ${items.length} 种` : ''}。`,
    },
  }
}

/** Texts that name an offer or a metric where the file lists any. */
function resolvePlainTexts(
  tree: MapTree,
  language: Language,
  offers: Named | undefined,
  metrics: Named | undefined,
  diagnostics: Diagnostic[],
): MapTree {
  const replace = (
    below: Tree,
    path: readonly string[],
    key: string,
    where: string,
    code: string | undefined,
    items: Named | undefined,
  ): Tree => {
    const entry = below.type === 'map' ? entryOf(below, key) : undefined
    const text = textAt(below, key)
    if (below.type !== 'map' || !entry || text === undefined) return below
    const found = inFile(code ?? '', labelOf(tree, [...path, key], language), text, items, where, '改成')
    if (!found) return below
    // A promise without its metric is judged by `position/promise-unkept`, mildly: the metric may be on its way.
    if ('finding' in found && code === undefined) return below
    if ('finding' in found) diagnostics.push(unresolved(found.finding, entry.tree, [...path, key]))
    const changed: Tree =
      'id' in found && entry.tree.type === 'scalar' ? { ...entry.tree, value: found.id } : broken(entry.tree.place)
    return { ...below, entries: below.entries.map((other) => (other === entry ? { ...entry, tree: changed } : other)) }
  }
  const inEntry = (map: Tree, key: string, change: (child: Tree) => Tree): Tree =>
    map.type === 'map'
      ? {
          ...map,
          entries: map.entries.map((entry) => (entry.key === key ? { ...entry, tree: change(entry.tree) } : entry)),
        }
      : map
  const withOffers = inEntry(tree, 'activities', (list) =>
    list.type === 'list'
      ? {
          ...list,
          items: list.items.map((item, index) =>
            replace(
              item,
              ['activities', String(index)],
              'offer',
              '在售（monetization.offers）里',
              'ref/unknown-offer',
              offers,
            ),
          ),
        }
      : list,
  )
  const withMetric = inEntry(withOffers, 'positioning', (map) =>
    inEntry(map, 'promise', (promise) =>
      replace(promise, ['positioning', 'promise'], 'metric', '指标（metrics）里', undefined, metrics),
    ),
  )
  return withMetric.type === 'map' ? withMetric : tree
}

const at = (tree: Tree, path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>((below, step) => below && childOf(below, step), tree)
