/** How strictly a file is judged: presets, the project's settings, the file's own, the command's. Later ones win. */
import type { Severity } from '../diagnostic.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { readLevel, readThreshold } from './levels.ts'
import { ruleSettings, thresholdSettings } from './settings.ts'
import type { Ruling } from './types.ts'

export type Level = Severity | 'off'
/** `gentle`: warnings become hints, hints are dropped. `strict`: hints become warnings, warnings of the method errors. */
export type Preset = 'gentle' | 'recommended' | 'strict'
export const presets: readonly Preset[] = ['gentle', 'recommended', 'strict']

/** What is asked for outside of the file that is judged. */
export interface Policy {
  /** Of the command; wins over the file's. */
  readonly preset?: Preset
  readonly rules?: ReadonlyMap<string, Level>
  /** Nothing but these. */
  readonly only?: ReadonlySet<string>
  readonly project?: ProjectPolicy
}

/** What a project file says for all files below it. */
export interface ProjectPolicy {
  readonly preset?: Preset
  readonly rules: ReadonlyMap<string, Level>
  readonly thresholds: ReadonlyMap<string, number>
}

/** Who decided. */
export type Origin = 'default' | 'preset' | 'project' | 'archetype' | 'spec' | 'command'

/** `explicit`: named by its id, so that neither a preset nor a stricter case of the rule changes it further. */
export interface Decision {
  readonly level: Level
  readonly origin: Origin
  readonly explicit: boolean
}

/** @returns the level that a rule has by its id, its own level and what kind of rule it is */
export function deciderOf(
  spec: Spec | undefined,
  archetype: Archetype | undefined,
  policy: Policy,
): (rule: Ruling) => Decision {
  const inSpec = new Map(spec ? ruleSettings(spec).map(([rule, value]) => [rule, readLevel(value)]) : [])
  const exempt = new Set((archetype?.exemptions ?? []).map(({ rule }) => rule))
  const preset = presetOf(spec, policy)
  return (rule) => {
    const { id } = rule
    const named = (level: Level | undefined, origin: Origin): Decision | undefined =>
      level === undefined ? undefined : { level, origin, explicit: true }
    return (
      named(policy.rules?.get(id), 'command') ??
      named(inSpec.get(id), 'spec') ??
      (exempt.has(id) ? { level: 'off', origin: 'archetype', explicit: true } : undefined) ??
      named(policy.project?.rules.get(id), 'project') ??
      byPreset(rule, preset)
    )
  }
}

export const presetOf = (spec: Spec | undefined, policy: Policy): Preset =>
  policy.preset ?? spec?.check?.preset ?? policy.project?.preset ?? 'recommended'

function byPreset(rule: Ruling, preset: Preset): Decision {
  const level = underPreset(rule, preset)
  return { level, origin: level === rule.severity ? 'default' : 'preset', explicit: false }
}

function underPreset({ severity, mild = false, remark = false }: Ruling, preset: Preset): Level {
  if (preset === 'gentle') return severity === 'warning' ? 'info' : severity === 'info' ? 'off' : severity
  if (preset !== 'strict' || remark) return severity
  return severity === 'info' ? 'warning' : severity === 'warning' && !mild ? 'error' : severity
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** The level of one case: `own` is the finding's where it differs from its rule's. A named level never makes a mild case harder. */
export function levelOf(
  decision: Decision,
  rule: Severity,
  own: Severity | undefined,
  underOwn: (own: Severity) => Level,
): Level {
  if (decision.level === 'off' || own === undefined || own === rule) return decision.level
  if (!decision.explicit) return underOwn(own)
  return RANK[own] < RANK[decision.level] ? own : decision.level
}

/** The file's own threshold, else the project's, else the rule's. */
export function thresholdUnder(spec: Spec, policy: Policy): (rule: string, fallback: number) => number {
  const own = new Map(thresholdSettings(spec).map(([rule, value]) => [rule, readThreshold(value)]))
  return (rule, fallback) => own.get(rule) ?? policy.project?.thresholds.get(rule) ?? fallback
}
