/** What a schema cannot say of an entry: parts that wait for parts there are, shares that add up. */
import type { Diagnostic, Place } from '../../diagnostic.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import { nearName } from '../../near-name.ts'
import { fieldOf, keyLabel, type Language } from '../../schema/names.ts'
import { formatPointer } from '../pointer.ts'
import { locate } from '../source.ts'
import type { Outside } from './types.ts'
import { childOf, textAt, valueOf, type MapTree, type Tree } from '../tree.ts'

/** An entry whose every value is of the right kind. */
export interface SoundEntry {
  readonly kind: KindId
  readonly id: string
  readonly tree: MapTree
  readonly onlyBase: boolean
}

export function incoherent(entry: SoundEntry, outside: Outside, language: Language): readonly Diagnostic[] {
  const { kind, tree } = entry
  const label = (key: string): string => {
    const field = fieldOf(kinds[kind].root, key)
    return field ? keyLabel(kinds[kind].root.fields, key, language) : key
  }
  return [
    ...unmet(tree),
    ...circles(tree),
    ...(kind === 'archetypes' ? archetypeSense(tree, label) : []),
    ...(kind === 'crises' ? wordless(entry, outside) : []),
  ]
}

const tell = (code: string, path: readonly string[], place: Place, message: string, cure: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  cure,
  path: formatPointer(path),
  place,
})

const itemsOf = (tree: Tree, key: string): readonly Tree[] => {
  const list = childOf(tree, key)
  return list?.type === 'list' ? list.items : []
}

/** What is said in a crisis stands in templates that are called by its id. */
function wordless({ id, tree, onlyBase }: SoundEntry, { named }: Outside): readonly Diagnostic[] {
  const lacking = CRISIS_PARTS.map((part) => `crisis/${id}/${part}`).filter(
    (template) => named.template !== undefined && !named.template.some((one) => one.id === template),
  )
  return lacking.length === 0 || onlyBase
    ? []
    : [
        tell(
          'ref/unknown-template',
          ['name'],
          locate(tree, ['name'], 'value') ?? tree.place,
          `这种意外要说的话还没有：${lacking.map((template) => `${template}.hbs`).join('、')}。`,
          `在模板文件夹里写这几份；可以先拿一份出来改：社群 templates eject crisis/mistake/first。`,
        ),
      ]
}

const CRISIS_PARTS = ['first', 'direct', 'follow-up', 'escalation'] as const

/** A part waits for one that is not there. */
function unmet(tree: MapTree): readonly Diagnostic[] {
  const parts = itemsOf(tree, 'parts')
  const ids = parts.flatMap((part) => textAt(part, 'id') ?? [])
  return parts.flatMap((part, index) =>
    itemsOf(part, 'needs').flatMap((need, at) => {
      const word = need.type === 'scalar' ? String(need.value) : ''
      if (need.type !== 'scalar' || ids.includes(word)) return []
      const near = nearName(word, ids)
      return [
        tell(
          'knowledge/unknown-part',
          ['parts', String(index), 'needs', String(at)],
          need.place,
          `这里没有标识是“${word}”的环节。`,
          `${near === undefined ? '' : `是不是“${near}”？`}可以写：${ids.join('、')}。`,
        ),
      ]
    }),
  )
}

/** Parts that wait for each other would never come. */
function circles(tree: MapTree): readonly Diagnostic[] {
  const parts = itemsOf(tree, 'parts')
  const needs = new Map(
    parts.map((part) => [textAt(part, 'id') ?? '', itemsOf(part, 'needs').map((need) => String(valueOf(need)))]),
  )
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (needs.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    )
  const index = parts.findIndex((part) => reaches(textAt(part, 'id') ?? '', textAt(part, 'id') ?? '', new Set()))
  const place = locate(tree, ['parts', String(index), 'needs'], 'value')
  return index < 0 || !place
    ? []
    : [
        tell(
          'knowledge/circle',
          ['parts', String(index), 'needs'],
          place,
          `“${textAt(parts[index] as Tree, 'id') ?? ''}”等的事又在等它，谁也做不了。`,
          '去掉其中一处“先做”（needs）。',
        ),
      ]
}

function archetypeSense(tree: MapTree, label: (key: string) => string): readonly Diagnostic[] {
  const { mix } = valueOf(tree) as { readonly mix: Readonly<Record<string, number>> }
  const total = Object.values(mix).reduce((sum, share) => sum + share, 0)
  const at = locate(tree, ['mix'], 'key') ?? tree.place
  return [
    ...(Math.abs(total - 1) < 0.005
      ? []
      : [
          tell(
            'knowledge/mix',
            ['mix'],
            at,
            `“${label('mix')}”四类加起来是 ${Math.round(total * 100)}%。`,
            '改到正好 100%；不出的那一类写 0%。',
          ),
        ]),
    ...itemsOf(tree, 'stages').flatMap((stage, index) =>
      childOf(stage, 'from') || childOf(stage, 'beforeEnd')
        ? []
        : [
            tell(
              'knowledge/stage',
              ['stages', String(index)],
              locate(tree, ['stages', String(index)], 'key') ?? stage.place,
              '这一段没有写从哪天起。',
              '加一行“从: 7”（开群第 7 天起，from），或“结束前: 4”（beforeEnd）。',
            ),
          ],
    ),
  ]
}
