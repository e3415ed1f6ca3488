import type { Spec } from '../../model.ts'
import { listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import type { PlacedText } from '../texts.ts'
import { field, say } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'
import { asName, nearIn, type NamePattern, patternsOf } from './near-people.ts'

/** Where people are told whom to turn to: the texts that members act upon. */
const TOLD: readonly (readonly [key: 'rules' | 'welcome', path: string])[] = [
  ['rules', '/rules'],
  ['welcome', '/welcome'],
]
/** After these a person stands … */
const BEFORE = /(?:私聊|私信|联系|发给|交给|转给|报给|告诉|找|问|[@＠])\s*$/u
/** … if the word ends there: with the text, a sign, or with what one does to or through a person. */
const ENDS = /^(?:$|[^\p{Script=Han}]|[说约会来当要登报领问取把给处拿对核补拍发看帮通去或和，。；、])/u
/** At the start of a clause, or after these, a person stands before what only a person does. */
const STARTS = /(?:^|[^\p{Script=Han}]|[由和跟与让请])$/u
const DOES = /^(?:会|来|私聊|负责|当场|当面|值班|补问|提醒|把|给|替|帮)/u

export const unknownName = {
  id: 'team/unknown-name',
  severity: 'warning',
  needs: 'spec',
  title: '叫成员去找的人都在团队里',
  why: '换了人、改了名字，群规和欢迎里还是旧的：成员照着去找，找不到这个人，事就没人接。',
  source:
    'M36。判据：“群规”“欢迎”里，“私聊、联系、找、发给”之后或“会、来、负责、私聊”之前的称呼不在团队里，而和团队里一个人的名字只差一个字（小琴、小芹；林姐、李姐；陈老师、程老师）。老板、小组一类平常的词不算，别处写着的嘉宾和名称不算。',
  bad: sample({ '群规.0': { 内容: '晒菜带一句用了多少油', 处理: ['小岚私聊补问'] }, '团队.0.名字': '小蓝' }),
  good: sample({ '群规.0': { 内容: '晒菜带一句用了多少油', 处理: ['小蓝私聊补问'] }, '团队.0.名字': '小蓝' }),
  run: ({ spec }) => {
    const patterns = patternsOf(spec)
    if (patterns.length === 0) return []
    const known = knownWords(spec)
    return TOLD.flatMap(([key, path]) => textsOf(spec[key], path)).flatMap((text) => findings(text, patterns, known))
  },
} as const satisfies Check

/** Everybody and everything else that the file names: the team by all its names, guests, goods, other people. */
function knownWords(spec: Spec): readonly string[] {
  const short = textsOf(spec, '', [/^\/(?:rules|welcome)(?:\/|$)/]).filter(
    ({ path, text }) => [...text].length <= 4 || /\/(?:name|title)$/.test(path),
  )
  return short.map(({ text }) => text)
}

function findings(
  { path, text }: PlacedText,
  patterns: readonly NamePattern[],
  known: readonly string[],
): readonly Finding[] {
  const seen = new Set<string>()
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.sign)].flatMap(({ index }): readonly Finding[] => {
      // Matches are zero-wide: the same signs may belong to several readings.
      const start = index
      const name = [...text.slice(start)].slice(0, pattern.length).join('')
      const [before, after] = [text.slice(0, start), text.slice(start + name.length)]
      const person = (BEFORE.test(before) && ENDS.test(after)) || (STARTS.test(before) && DOES.test(after))
      if (!person || seen.has(name) || !asName(name, pattern) || known.some((word) => word.includes(name))) return []
      const meant = nearIn(name, patterns)
      if (meant.length === 0) return []
      seen.add(name)
      return [
        {
          path,
          span: { start, end: start + name.length },
          message: `团队里没有“${name}”。`,
          cure: say`是不是${listed(meant.map((one) => `「${one}」`))}？真有这个人，就把他写进${field('team')}。`,
        },
      ]
    }),
  )
}
