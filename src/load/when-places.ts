/** What a time may be at its place in the spec: which places need one day, and which events one may be counted from. */
import type { Diagnostic } from '../diagnostic.ts'
import { findActivity, findArchetype } from '../knowledge/look-up.ts'
import type { Knowledge } from '../knowledge/types.ts'
import { nearName } from '../near-name.ts'
import { canonicalFestival, festivalNames } from '../when/festival-names.ts'
import { fold } from '../when/fold.ts'
import { parseWhen } from '../when/parse.ts'
import { labelOf, anchorOf } from './validate.ts'
import type { Language } from '../schema/names.ts'
import { formatPointer } from './pointer.ts'
import { short } from './slip.ts'
import { broken, childOf, textAt, type MapTree, type Tree } from './tree.ts'
import { mapTexts } from './walk.ts'
import { settle } from './settle.ts'

type Told = Pick<Diagnostic, 'code' | 'message' | 'cure'>

/** Places that begin something on one day. */
const oneDay = /^\/(?:launch\/(?:steps\/\d+\/offset|group_opens)|cohorts\/\d+\/start)$/
/** Places that may be counted from another event. */
const relative = /^\/(?:activities\/\d+\/when|content\/pillars\/\d+\/cadence)$/

/** Names every time that cannot stand where it stands. */
export function checkTimes(
  tree: MapTree,
  language: Language,
  knowledge: Knowledge,
): { readonly tree: MapTree; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const changed = mapTexts(tree, ({ tree: scalar, text, node, path }) => {
    const pointer = formatPointer(path)
    const told =
      node.format === 'when'
        ? explain(() => eventsOf(tree, knowledge), text, pointer, labelOf(tree, path, language))
        : undefined
    if (!told) return scalar
    diagnostics.push({ ...told, severity: 'error', path: pointer, place: scalar.place, ...anchorOf(scalar) })
    return broken(scalar.place)
  })
  return { tree: settle(changed), diagnostics }
}

function explain(events: () => readonly EventTree[], text: string, pointer: string, label: string): Told | undefined {
  const parsed = parseWhen(text)
  if (!parsed.ok) return undefined
  const { when } = parsed
  if (oneDay.test(pointer) && (when.kind !== 'once' || when.times))
    return {
      code: 'schema/when',
      message: `${label}要写一天，“${short(text)}”不是。`,
      cure: '写一个日子，如“D-14”“2026-12-01”，不写钟点。',
    }
  if (when.kind !== 'event') return undefined
  if (!relative.test(pointer))
    return {
      code: 'schema/when',
      message: `${label}不能跟着一场活动走，“${short(text)}”在这里读不懂。`,
      cure: '写日子，如“2026-12-12”“中秋”“D+7 20:00”。',
    }
  return unknownEvent(events(), when.event, text, pointer)
}

/** An event that is none, is the thing itself, or has no day of its own. */
function unknownEvent(events: readonly EventTree[], written: string, text: string, pointer: string): Told | undefined {
  const found = events.find(({ names }) => names.includes(fold(written)))
  const names = events.flatMap((event) => event.names)
  const examples = names.slice(0, 8).join('、')
  if (!found) {
    const near = nearName(written, names)
    const festival = canonicalFestival(nearName(written, festivalNames) ?? '')
    return {
      code: 'ref/unknown-event',
      message: `“${short(text)}”跟着“${short(written)}”走，可是没有这场活动。`,
      cure:
        near !== undefined
          ? `是不是“${near}”？写活动的 id 或标题。`
          : festival !== undefined
            ? `是不是节日“${festival}”？写“${festival}-3”“${festival} 20:00”。`
            : `写这份文件里活动的 id 或标题${examples === '' ? '' : `：${examples}`}；不跟着活动，就写日子，如“D+7 20:00”“每周三 20:00”。`,
    }
  }
  const self = pointer.startsWith(`${found.pointer}/`)
  const parsed = found.when === undefined ? undefined : parseWhen(found.when)
  if (!self && !(parsed?.ok && parsed.when.kind === 'event')) return undefined
  return {
    code: 'ref/unknown-event',
    message: self
      ? `“${short(text)}”跟着自己走，没有起点。`
      : `“${short(written)}”自己也跟着别的活动走，没有自己的日子。`,
    cure: '跟着一场写明日子的活动，如“周三分享-1h”；或者直接写日子，如“每周三 19:00”。',
  }
}

interface EventTree {
  readonly names: readonly string[]
  readonly pointer: string
  readonly when: string | undefined
}

/** Activities and campaigns of the file, and activities that its archetype brings, by all that they are called. */
function eventsOf(tree: MapTree, knowledge: Knowledge): readonly EventTree[] {
  const listed = (key: string): readonly EventTree[] => {
    const list = childOf(tree, key)
    return list?.type !== 'list' ? [] : list.items.map((item, index) => eventOf(item, `/${key}/${index}`, knowledge))
  }
  const archetype = findArchetype(knowledge, textAt(tree, 'archetype') ?? '')
  const brought = [...(archetype?.activities ?? []), ...(archetype?.ending ?? [])].map(({ id, title }) => ({
    names: [id, title].flatMap((name) => (name === undefined ? [] : [fold(name)])),
    pointer: '/archetype',
    when: undefined,
  }))
  return [...listed('activities'), ...listed('campaigns'), ...brought]
}

function eventOf(item: Tree, pointer: string, knowledge: Knowledge): EventTree {
  const use = textAt(item, 'use')
  const library = use === undefined ? undefined : findActivity(knowledge, use)
  const names = [textAt(item, 'id'), textAt(item, 'title'), use, library?.name]
  return {
    names: names.flatMap((name) => (name === undefined ? [] : [fold(name)])),
    pointer,
    when: textAt(item, 'when'),
  }
}
