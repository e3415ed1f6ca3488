/** What is counted in a finished script, whoever wrote it: marks, shouts, emoji, broken print, words of the back office. */
import { shortName } from '../../src/copy/facts/short-name.ts'
import { findPlatform } from '../../src/knowledge/index.ts'
import type { Day, Script, Spec, Task } from '../../src/model.ts'
import { sizeOf } from '../../src/copy/split.ts'

/** What a template leaves behind when an optional fact is missing, or two of ours meet. */
const BROKEN: readonly (readonly [string, RegExp])[] = [
  ['template', /\{\{|\}\}|undefined|\bnull\b|NaN|\[object/],
  ['doubled mark', /[，、：；。？！]{2,}(?<!？！)/],
  ['mark before closing bracket', /[，、；]["”」』）》〕]/],
  ['mark after opening bracket', /[“「『（《][，。、；：？！]/],
  ['empty pair', /“\s*”|‘\s*’|「\s*」|『\s*』|（\s*）|《\s*》|〔\s*〕|\(\s*\)|【\s*】/],
  ['line begins with a mark', /^[，。、；：！？…）”」》]|^·(?! )/m],
  ['line ends in the air', /[，、；]$/m],
  ['text ends in the air', /[，、：；（“「《—]$/],
  ['two spaces', /\S {2,}\S/],
  ['half-width mark', /(?<=\p{Script=Han})[,;:?!()](?!\/)/u],
  ['doubled word', /的的|了了|是是|和和|请请|就就|元元|分钟分钟/],
  ['noncharacter', /[\uFDD0-\uFDEF\uFFFD\u0000-\u0008]/],
]

/** Words of the office: a member who reads one has read a note that was not for him. */
const OFFICE = [
  '运营',
  '拉新',
  '促活',
  '留存',
  '转化',
  '漏斗',
  '种子用户',
  '核心成员',
  '沉默成员',
  '裂变',
  '私域',
  '变现',
  '复购率',
  '打开率',
  '触达',
  '社群',
  'SOP',
  'KOC',
  'KOL',
  'KPI',
  'ROI',
  '话术',
  '负责人',
  '备岗',
  '用户画像',
  '痛点',
  '引流',
  '涨粉',
  '养粉',
  '钩子',
  '人设',
  '水军',
  '气氛组',
]

const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{EMod})*/gu
const emojiLimit = (spec: Spec): number => ({ none: 0, few: 1, free: 2 })[spec.voice?.emoji ?? 'few']

const given = new WeakMap<Spec, readonly string[]>()

/** Without slots and without the words of the spec: what is left is ours. */
function withoutGiven(spec: Spec, text: string): string {
  const known = given.get(spec) ?? factsOf(spec).filter((fact) => OFFICE.some((word) => fact.includes(word)))
  given.set(spec, known)
  return known.reduce((rest, fact) => rest.replaceAll(fact, ''), text.replace(/〔[^〕]*〕/g, ''))
}

/** Every fault of one script, in a word each. `own`: texts of the spec, which may hold what ours may not. */
export function faultsOf(spec: Spec, script: Script): readonly string[] {
  const text = script.messages.join('\n')
  const bare = text.replaceAll('〔待填:', '〔')
  const ours = withoutGiven(spec, text)
  const limit = findPlatform(spec.structure?.platform ?? 'other')?.message
  const emoji = (text.match(EMOJI) ?? []).filter((sign) => !/^[©®™]/.test(sign)).length
  return [
    ...BROKEN.filter(([, pattern]) => pattern.test(bare)).map(
      ([name, pattern]) => `${name}: ${pattern.exec(bare)?.[0]}`,
    ),
    ...(script.slots.length > 2 ? [`${script.slots.length} slots`] : []),
    ...((text.match(/[！!]/g) ?? []).length > 1 ? ['shouts twice'] : []),
    ...(emoji > emojiLimit(spec) ? [`${emoji} emoji`] : []),
    ...(script.channel === 'internal'
      ? []
      : OFFICE.filter((word) => ours.includes(word)).map((word) => `office word ${word}`)),
    ...(spec.voice?.avoid ?? [])
      .filter((word) => word.length > 1 && text.includes(word))
      .map((word) => `avoided ${word}`),
    ...(limit && script.channel !== 'moments'
      ? script.messages.filter((message) => sizeOf(message, limit.unit) > limit.limit).map(() => 'over the limit')
      : []),
  ]
}

/**
 * Up to two things in a script that no other community's would say: words of the spec (its names, goods, rules), and at most one
 * of what only the calendar or the task knows: a day, hour, festival, price, blank or title. Without a word of the spec there is
 * none: a date alone makes nobody's message. A clause and the sentence it stands in are one. `facts`: longest first.
 */
export function factsIn(
  script: Script,
  facts: readonly string[],
  day: Day | undefined,
  task: Task | undefined,
): readonly string[] {
  const text = script.messages.join('\n')
  const holidays = [...(day?.festivals ?? []), day?.holiday ?? '', day?.eve ?? '']
    .filter((name) => name !== '')
    .map((name) => name.replace(/节$/, ''))
  let rest = text
  const known: string[] = []
  for (const fact of facts) {
    if (known.length >= 2) break
    if (!rest.includes(fact)) continue
    known.push(fact)
    rest = rest.replaceAll(fact, '\n')
  }
  if (known.length !== 1) return known
  const moment =
    MOMENT.find((pattern) => pattern.test(rest))?.source ??
    [
      ...holidays,
      ...(task ? [task.subject.title, shortName(task.subject.title, task.subject.event?.date ?? day?.date)] : []),
    ].find((name) => rest.includes(name))
  return moment === undefined ? known : [...known, moment]
}

const MOMENT = [/\d+月\d+日/, /周[一二三四五六日]/, /\d{1,2}:\d{2}/, /第 ?\d+/, /〔待填/, /\d+(?:\.\d+)? 元/]

/** Texts of a spec, that only this community has, whole and in their clauses; longest first. What its whole trade is asked is no fact of it. */
export function factsOf(spec: Spec): readonly string[] {
  const { version: _, id: __, archetype: ___, industry: ____, ...rest } = spec
  const texts: string[] = []
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (!/^(?:id|use|mode|kind|tier|platform|strategy|action|functions|models|backup|tone|emoji|avoid)$/.test(key))
        texts.push(value)
    } else if (Array.isArray(value)) value.forEach((item) => walk(item, key))
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([name, item]) => walk(item, name))
  }
  walk(rest)
  const clauses = texts.flatMap((text) => [text, ...text.split(/[，。；：、！？\s“”（）·]+/u)])
  const facts = new Set(
    clauses
      .map((text) => text.replace(/[。！？]$/u, ''))
      .filter((text) => [...text].length >= 2 && /\p{Script=Han}/u.test(text)),
  )
  return [...facts].sort((a, b) => b.length - a.length)
}
