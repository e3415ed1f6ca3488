/** The rules about words, one for each list: all of them look at one reading of the spec. */
import { severityOf } from '../compliance/audience.ts'
import { caveat } from '../compliance/citations.ts'
import { industriesOf } from '../compliance/industries.ts'
import { judgeWords } from '../compliance/judge.ts'
import type { PlacedHit } from '../compliance/judge.ts'
import { scriptWord } from '../diagnostic.ts'
import { rewritesOf } from '../knowledge/lexicons/rewrites.ts'
import { lexicons, type Lexicon } from '../knowledge/lexicons/index.ts'
import { STATUTES_CHECKED } from '../knowledge/lexicons/statutes.ts'
import type { Spec } from '../model.ts'
import { orWrite, say } from '../say.ts'
import { indexedPath } from '../spec-path.ts'
import { exposes } from './privacy/exposes.ts'
import { sample } from './sample.ts'
import type { Check, Finding, SpecView } from '../judge/types.ts'

/** What every rule about words has to say of itself. */
const SCOPE = '查到不等于违法，没查到也不等于安全：词表只认得写下来的说法，拿不准的问法务或市场监管部门。'

/** Does a word of the list count here? `before` and `after`: the rest of its text. */
type Counts = (word: string, before: string, after: string) => boolean

/** Where more than the words of a pattern decides. */
const counting: Readonly<Record<string, Counts>> = { 'privacy/minors': exposes }

/** One finding for each text, whatever the number of words in it. */
export const wordChecks: readonly Check[] = lexicons.map((lexicon) => {
  const { rule, severity, title, why, criteria, example } = lexicon
  return {
    id: rule,
    severity,
    title,
    why: `${why}${SCOPE}`,
    source: sourceOf(lexicon, criteria),
    bad: said(example.bad, example.industry),
    good: said(example.good, example.industry),
    needs: 'spec',
    mild: true,
    run: (view: SpecView) => {
      const found = wordFindings(view, rule, counting[rule] ?? (() => true))
      return lexicon.once ? toldOnce(found) : found
    },
  }
})

/** Every law that the list or one of its entries names, once. */
function sourceOf({ law, entries }: Lexicon, criteria: string): string {
  const named = [law, ...entries.flatMap((entry) => entry.law ?? [])].flatMap((laws) => laws.split('；'))
  return restingOn([...new Set(named)].join('；'), criteria)
}

function restingOn(laws: string, criteria: string): string {
  return `${laws}。判据：${criteria}法条 ${STATUTES_CHECKED} 按公开文本核对${caveat(laws)}。`
}

/** A file in which somebody says so. */
function said(theme: string, industry: string | undefined): string {
  return sample({
    ...(industry === undefined ? {} : { 行业: industry }),
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: theme }],
  })
}

function wordFindings(view: SpecView, rule: string, counts: Counts): readonly Finding[] {
  const groups = new Map<string, PlacedHit[]>()
  for (const placed of judgeWords(view.spec, view.scripts).hits) {
    if (placed.hit.rule !== rule || !counts(placed.hit.word, ...aroundOf(placed))) continue
    const key = placed.inSpec ? placed.path : `script ${placed.script?.template ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), placed])
  }
  return [...groups.values()].map((group) => finding(view, group))
}

/** What is worth a look only is told at its first place, and the others are counted. */
function toldOnce(found: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = found.filter(({ severity }) => severity === 'info')
  if (first === undefined || others.length === 0) return found
  const counted = { ...first, message: first.message.replace(/。$/u, `（另有 ${others.length} 处同样）。`) }
  return found.flatMap((one) => (one === first ? [counted] : others.includes(one) ? [] : [one]))
}

/** What stands before and behind the word in its own text. */
const aroundOf = ({ hit, text }: PlacedHit): readonly [before: string, after: string] => [
  text.slice(0, hit.start),
  text.slice(hit.end),
]

const RANK = { info: 0, warning: 1, error: 2 } as const

function finding(view: SpecView, group: readonly PlacedHit[]): Finding {
  const worst = group
    .map((placed) => ({
      placed,
      severity: severityOf(placed.hit.entry.level, placed.hit.lexicon.reach, placed.audience),
    }))
    .reduce((a, b) => (RANK[b.severity] > RANK[a.severity] ? b : a))
  const { hit, path, inSpec, script } = worst.placed
  const words = [...new Set(group.map((one) => one.hit.word.trim()))]
  // Of what no text of the spec says the origin is found later, and named with it.
  const where = script && inSpec ? `${scriptWord(script.title)}（模板 ${script.template}）里的` : ''
  const instead = hit.entry.instead ?? insteadOf(hit.lexicon, view.spec)
  const law = hit.entry.law ?? hit.lexicon.law
  const clears = hit.entry.clears ?? hit.lexicon.clears
  const clearable = !clears.startsWith('没有')
  return {
    path: inSpec ? path : taskPath(view, script?.task),
    severity: worst.severity,
    // The law stands in the message.
    source: restingOn('上面的法条', hit.lexicon.criteria),
    message: `${where}${words.map((word) => `“${word}”`).join('')}是${hit.entry.kind ?? hit.lexicon.kind}${reachOf(worst.placed)}：${law}${caveat(law)}。`,
    cure: clearable
      ? say`${instead}。确有凭据（${clears}），就写${orWrite('/compliance', { allow: [{ text: hit.word.trim(), evidence: '……' }] })}。`
      : `${instead}。${clears}。`,
    ...(inSpec ? { span: { start: hit.start, end: hit.end } } : {}),
    ...(script && !inSpec
      ? { said: { template: script.template, title: script.title, word: hit.word.trim(), message: worst.placed.text } }
      : {}),
  }
}

/** What to write, with three ways to say it in the trade of this file. */
function insteadOf({ rule, instead }: Lexicon, spec: Spec): string {
  const said = rewritesOf(rule, industriesOf(spec)[0] ?? 'none').slice(0, 3)
  return `${instead}，例如${said.map((text) => `“${text}”`).join('或')}`
}

function reachOf({ hit: { lexicon }, audience }: PlacedHit): string {
  if (lexicon.reach === 'anywhere') return ''
  return audience === 'public' ? '，对外发布就是广告' : '，群里说也要有依据'
}

/** The place that makes the task whose script it is; the whole file when no task does. */
function taskPath({ spec, plan }: SpecView, id: string | undefined): string {
  const task = plan?.days.flatMap((day) => day.tasks).find((one) => one.id === id)
  return task ? indexedPath(spec, task.because.specPath) : ''
}
