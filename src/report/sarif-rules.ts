/** `tool.driver.rules` of SARIF: every rule that a finding names, once. */
import type { Severity } from '../diagnostic.ts'
import type { ReportInput, RuleInfo } from './types.ts'

/** GitHub refuses files with longer descriptions ("SARIF support for code scanning", read 2026). */
const LONGEST = 1024

const problemSeverity = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** In the order of `rules`; codes that are not among them come last, with what their first finding tells. */
export function sarifRules({ diagnostics, rules = [] }: Pick<ReportInput, 'diagnostics' | 'rules'>) {
  const first = new Map([...diagnostics].reverse().map((found) => [found.code, found]))
  const known = new Set(rules.map(({ id }) => id))
  const unknown = [...new Set(diagnostics.map(({ code }) => code))].filter((code) => !known.has(code))
  return [
    ...rules.filter(({ id }) => first.has(id)).map(sarifRule),
    ...unknown.map((code) =>
      sarifRule({
        id: code,
        severity: first.get(code)?.severity ?? 'warning',
        title: code,
        why: '',
        source: first.get(code)?.source ?? '',
      }),
    ),
  ]
}

function sarifRule(rule: RuleInfo) {
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: short(rule.title) },
    fullDescription: { text: short(rule.why === '' ? rule.title : rule.why) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['community', rule.id.split('/')[0] ?? rule.id],
      'problem.severity': problemSeverity[rule.severity],
    },
  }
}

/** `plan/empty-day` → `PlanEmptyDay`: one Pascal identifier, as SARIF2012 asks. */
const pascal = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const short = (text: string): string =>
  [...text].length <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`

const more = (id: string): string => `想看全文，运行：社群 explain ${id}`

const helpText = ({ id, title, why, source, bad, good }: RuleInfo): string =>
  [
    title,
    why && `为什么：${why}`,
    bad && `不要这样写：\n${bad.trimEnd()}`,
    good && `应该怎么写：\n${good.trimEnd()}`,
    source && `依据：${source}`,
    more(id),
  ]
    .filter(Boolean)
    .join('\n\n')

const helpMarkdown = ({ id, title, why, source, bad, good }: RuleInfo): string =>
  [
    `**${title}**`,
    why,
    bad && `不要这样写：\n\n${fence(bad)}`,
    good && `应该怎么写：\n\n${fence(good)}`,
    source && `依据：${source}`,
    `想看全文，运行：\`社群 explain ${id}\``,
  ]
    .filter(Boolean)
    .join('\n\n')

const fence = (yaml: string): string => `~~~~yaml\n${yaml.trimEnd()}\n~~~~`
