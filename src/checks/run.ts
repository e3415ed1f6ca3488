/** Runs checks over a view and applies the archetype's exemptions and everybody's settings. */
import type { Severity } from '../diagnostic.ts'
import { codes } from './codes.ts'
import { untold } from './notes.ts'
import { idsOf, mistyped, nearId } from './find.ts'
import { deciderOf, levelOf, thresholdUnder, type Policy } from './policy.ts'
import {
  hasFixedLevel,
  LEVEL_WORDS,
  meantLevel,
  meantThreshold,
  readLevel,
  readThreshold,
  ruleSettings,
  thresholdSettings,
} from './settings.ts'
import type { CheckResult, Others } from './result.ts'
import type { Check, Finding, View, ViewParts } from './types.ts'

export interface Run {
  readonly found: readonly CheckResult[]
  /** Ids of the rules that were really looked at. */
  readonly active: ReadonlySet<string>
}

/**
 * Every finding of `checks` on `view`. Call it once, with the richest view there is and with all checks: those that need
 * more than the view holds are left out, and only then is it known which suppressions were of no use.
 * The level of a finding: the milder of the finding's own and the author's; else the author's; else the rule's.
 */
export const runChecks = (checks: readonly Check[], view: ViewParts, policy: Policy = {}): readonly CheckResult[] =>
  judge(checks, view, policy).found

/**
 * The same, with the rules that ran. Findings about the settings themselves (`check/…`) come with their own level.
 * @param others what was found elsewhere about the same view and is to be judged by the same settings; `codes`: all that it could have been
 */
export function judge(
  checks: readonly Check[],
  view: ViewParts,
  policy: Policy,
  others: Others = { found: [], codes: [] },
): Run {
  const decide = deciderOf(view.spec, view.archetype, policy)
  const ready = { ...view, threshold: thresholdUnder(view.spec, policy) }
  const active = checks.filter(
    (check) =>
      has(view, check.needs) &&
      policy.only?.has(check.id) !== false &&
      decide(check.id, check.severity).level !== 'off',
  )
  const found = active.flatMap((check) =>
    findingsOf(check, ready).flatMap((finding) => resultOf(check, finding, decide)),
  )
  const wanted = others.codes.filter((id) => policy.only?.has(id) !== false)
  const leveled = others.found.flatMap((one) => {
    const { level } = decide(one.code, one.severity)
    return level === 'off' || !wanted.includes(one.code) ? [] : [{ ...one, severity: level }]
  })
  const looked = new Set([...idsOf(active), ...wanted])
  const { kept, unused } = suppress([...found, ...untold(leveled, found)], view, looked)
  return { found: [...kept, ...unused, ...settingsFindings(checks, view)], active: looked }
}

const has = (view: ViewParts, needs: Check['needs']): boolean =>
  needs === 'spec' ||
  (needs === 'plan' ? view.plan !== undefined : view.scripts !== undefined && view.plan !== undefined)

function findingsOf(check: Check, view: View): readonly Finding[] {
  return (check.run as (view: View) => readonly Finding[])(view)
}

/** Nothing where this very case is below what is wanted. */
function resultOf(check: Check, finding: Finding, decide: ReturnType<typeof deciderOf>): readonly CheckResult[] {
  const severity = levelOf(
    decide(check.id, check.severity),
    check.severity,
    finding.severity,
    (own: Severity) => decide(check.id, own).level,
  )
  if (severity === 'off') return []
  const { path, message, cure, span, said, fix, at } = finding
  return [
    {
      code: check.id,
      severity,
      path,
      message,
      cure,
      source: check.source,
      ...(span ? { span } : {}),
      ...(at ? { at } : {}),
      ...(said ? { said } : {}),
      ...(fix ? { mend: fix } : {}),
    },
  ]
}

/** `audience/segments/0`, `/audience/segments/0` and nothing at all (everywhere) are understood. */
const covers = (path: string | undefined, found: string): boolean => {
  const prefix = (path ?? '').replace(/^\/?/, '/').replace(/\/$/, '')
  return prefix === '' || found === prefix || found.startsWith(`${prefix}/`)
}

function suppress(
  found: readonly CheckResult[],
  view: ViewParts,
  active: ReadonlySet<string>,
): { readonly kept: readonly CheckResult[]; readonly unused: readonly CheckResult[] } {
  const asked = (view.spec.check?.suppress ?? []).map((entry, i) => ({ entry, i }))
  const hit = (result: CheckResult) =>
    asked.find(({ entry }) => entry.rule === result.code && covers(entry.path, result.path))
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
      mend: { path: `/check/suppress/${i}`, remove: true as const },
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
  const bad = (code: string, path: string, message: string, cure: string): CheckResult => ({
    code,
    severity: 'warning',
    path,
    message,
    cure,
    source: '检查设置',
  })
  return [
    ...named
      .filter(({ rule }) => !known.includes(rule))
      .map(({ rule, path }) => {
        const near = nearId(rule, known)
        const meant = mistyped(rule, known)
        const key = !path.endsWith('/rule') || path.startsWith('/check/rules/') || path.startsWith('/check/thresholds/')
        const taken =
          key &&
          meant !== undefined &&
          named.some((other) => other.rule === meant && other.path === path.replace(escape(rule), escape(meant)))
        return {
          ...bad(
            'check/unknown-rule',
            path,
            `没有“${rule}”这条规则。`,
            near ? `是不是想写“${near}”？` : '看全部编号：社群 explain',
          ),
          ...(meant && !taken ? { mend: { path, text: meant, ...(key ? { of: 'key' as const } : {}) } } : {}),
        }
      }),
    ...ruleSettings(spec)
      .filter(([rule]) => hasFixedLevel(rule))
      .map(
        ([rule]): CheckResult => ({
          ...bad(
            'check/fixed-level',
            `/check/rules/${escape(rule)}`,
            `“${rule}”是读文件时的错误，不能调级别。`,
            '删掉这一条，把错的地方改好。',
          ),
          mend: { path: `/check/rules/${escape(rule)}`, remove: true },
        }),
      ),
    ...ruleSettings(spec)
      .filter(([, value]) => readLevel(value) === undefined)
      .map(([rule, value]) => {
        const path = `/check/rules/${escape(rule)}`
        const meant = meantLevel(value)
        return {
          ...bad(
            'check/unknown-level',
            path,
            `“${String(value)}”不是规则级别。`,
            `${meant ? `是不是“${meant}”？` : ''}可以写：${LEVEL_WORDS}。例如“${rule}: 提示”。`,
          ),
          ...(meant ? { mend: { path, text: meant } } : {}),
        }
      }),
    ...thresholdSettings(spec)
      .filter(([, value]) => readThreshold(value) === undefined)
      .map(([rule, value]) => {
        const path = `/check/thresholds/${escape(rule)}`
        const meant = meantThreshold(value)
        return {
          ...bad(
            'check/bad-threshold',
            path,
            `阈值“${String(value)}”不是数。`,
            meant ? `写成数字：“${rule}: ${meant}”。` : `写一个数或百分比，例如“${rule}: 30%”。`,
          ),
          ...(meant ? { mend: { path, text: meant } } : {}),
        }
      }),
  ]
}
