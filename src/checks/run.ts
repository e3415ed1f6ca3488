/** Runs checks over a view and applies the archetype's exemptions and the author's settings. */
import type { Diagnostic, Severity } from '../diagnostic.ts'
import { codes } from './codes.ts'
import { idsOf, nearId } from './find.ts'
import { LEVEL_WORDS, readLevel, readThreshold, ruleSettings, thresholdOf, thresholdSettings } from './settings.ts'
import type { Check, Finding, View, ViewParts } from './types.ts'

/** A finding with its code, its level and its source; the caller adds the place in the file. */
export interface CheckResult extends Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  readonly path: string
  readonly cure: string
  readonly source: string
}

/**
 * Every finding of `checks` on `view`. Call it once, with the richest view there is and with all checks: those that need
 * more than the view holds are left out, and only then is it known which suppressions were of no use.
 * The level of a finding: the milder of the finding's own and the author's; else the author's; else the rule's.
 */
export function runChecks(checks: readonly Check[], view: ViewParts): readonly CheckResult[] {
  const own = new Map(ruleSettings(view.spec).map(([rule, value]) => [rule, readLevel(value)]))
  const exempt = new Set((view.archetype?.exemptions ?? []).map((exemption) => exemption.rule))
  const ready = { ...view, threshold: thresholdOf(view.spec) }
  const active = checks.filter((check) => has(view, check.needs) && !exempt.has(check.id) && own.get(check.id) !== 'off')
  const found = active.flatMap((check) => findingsOf(check, ready).map((finding) => resultOf(check, finding, own.get(check.id))))
  const { kept, unused } = suppress(found, view, new Set(idsOf(active)))
  return [...kept, ...unused, ...settingsFindings(checks, view)]
}

const has = (view: ViewParts, needs: Check['needs']): boolean =>
  needs === 'spec' || (needs === 'plan' ? view.plan !== undefined : view.scripts !== undefined && view.plan !== undefined)

function findingsOf(check: Check, view: View): readonly Finding[] {
  return (check.run as (view: View) => readonly Finding[])(view)
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function resultOf(check: Check, finding: Finding, own: Severity | 'off' | undefined): CheckResult {
  const level = own === undefined || own === 'off' ? undefined : own
  const milder = finding.severity && level ? (RANK[finding.severity] < RANK[level] ? finding.severity : level) : undefined
  return {
    code: check.id,
    severity: milder ?? finding.severity ?? level ?? check.severity,
    path: finding.path,
    message: finding.message,
    cure: finding.cure,
    source: check.source,
  }
}

/** `audience/segments/0`, `/audience/segments/0` and nothing at all (everywhere) are understood. */
const covers = (path: string | undefined, found: string): boolean => {
  const prefix = (path ?? '').replace(/^\/?/, '/').replace(/\/$/, '')
  return prefix === '' || found === prefix || found.startsWith(`${prefix}/`)
}

function suppress(found: readonly CheckResult[], view: ViewParts, active: ReadonlySet<string>): { readonly kept: readonly CheckResult[]; readonly unused: readonly CheckResult[] } {
  const asked = (view.spec.check?.suppress ?? []).map((entry, i) => ({ entry, i }))
  const hit = (result: CheckResult) => asked.find(({ entry }) => entry.rule === result.code && covers(entry.path, result.path))
  const used = new Set(found.map(hit).map((match) => match?.i))
  const idle = asked.filter(({ entry, i }) => active.has(entry.rule) && !used.has(i))
  return {
    kept: found.filter((result) => !hit(result)),
    unused: idle.map(({ entry, i }) => ({
      code: 'check/unused-suppression',
      severity: 'info',
      path: `/check/suppress/${i}`,
      message: `忽略 ${entry.rule}${entry.path ? `(${entry.path})` : ''} 没有用上：这里已经查不出这条。`,
      cure: '删掉这一条忽略，免得以后真有问题时被它盖住。',
      source: '检查设置',
    })),
  }
}

/** Settings that name no rule, or no level, or no number. */
function settingsFindings(checks: readonly Check[], { spec }: ViewParts): readonly CheckResult[] {
  const known = [...idsOf(checks), ...codes.map((code) => code.id)]
  const escape = (rule: string) => rule.replaceAll('~', '~0').replaceAll('/', '~1')
  const named = [
    ...ruleSettings(spec).map(([rule]) => ({ rule, path: `/check/rules/${escape(rule)}` })),
    ...thresholdSettings(spec).map(([rule]) => ({ rule, path: `/check/thresholds/${escape(rule)}` })),
    ...(spec.check?.suppress ?? []).map(({ rule }, i) => ({ rule, path: `/check/suppress/${i}/rule` })),
  ]
  const bad = (code: string, path: string, message: string, cure: string): CheckResult => ({ code, severity: 'warning', path, message, cure, source: '检查设置' })
  return [
    ...named.filter(({ rule }) => !known.includes(rule)).map(({ rule, path }) => {
      const near = nearId(rule, known)
      return bad('check/unknown-rule', path, `没有“${rule}”这条规则。`, near ? `是不是想写“${near}”？` : '用 shequn explain 看全部规则编号。')
    }),
    ...ruleSettings(spec).filter(([, value]) => readLevel(value) === undefined).map(([rule, value]) =>
      bad('check/unknown-level', `/check/rules/${escape(rule)}`, `“${String(value)}”不是规则级别。`, `可以写：${LEVEL_WORDS}。例如“${rule}: 提示”。`)),
    ...thresholdSettings(spec).filter(([, value]) => readThreshold(value) === undefined).map(([rule, value]) =>
      bad('check/bad-threshold', `/check/thresholds/${escape(rule)}`, `阈值“${String(value)}”不是数。`, `写一个数或百分比，例如“${rule}: 30%”。`)),
  ]
}
