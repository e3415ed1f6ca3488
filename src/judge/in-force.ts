/** Every rule's level and threshold as they hold for one file, and who decided. */
import type { Archetype } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { codes } from './codes.ts'
import { checks } from '../rules/index.ts'
import { readThreshold } from './levels.ts'
import { deciderOf, presetOf, type Level, type Origin, type Policy, type Preset } from './policy.ts'
import { hasFixedLevel, thresholdSettings } from './settings.ts'

export interface Setting<T> {
  readonly value: T
  readonly from: Origin
}

export interface SettingsInForce {
  readonly preset: Setting<Preset>
  readonly rules: ReadonlyMap<string, Setting<Level>>
  /** Only those that somebody set. */
  readonly thresholds: ReadonlyMap<string, Setting<number>>
}

/** @param spec absent where the file cannot be read; what holds around it is still told */
export function settingsInForce(
  spec: Spec | undefined,
  archetype: Archetype | undefined,
  policy: Policy,
): SettingsInForce {
  const decide = deciderOf(spec, archetype, policy)
  const rules = [...checks, ...codes].map((ruling): readonly [string, Setting<Level>] => {
    const { id, severity } = ruling
    if (hasFixedLevel(id)) return [id, { value: severity, from: 'default' }]
    if (policy.only?.has(id) === false) return [id, { value: 'off', from: 'command' }]
    const { level, origin } = decide(ruling)
    return [id, { value: level, from: origin }]
  })
  return {
    preset: { value: presetOf(spec, policy), from: presetOrigin(spec, policy) },
    rules: new Map(rules),
    thresholds: new Map([
      ...[...(policy.project?.thresholds ?? [])].map(
        ([rule, value]) => [rule, { value, from: 'project' as const }] as const,
      ),
      ...ownThresholds(spec),
    ]),
  }
}

const presetOrigin = (spec: Spec | undefined, { preset, project }: Policy): Origin =>
  preset ? 'command' : spec?.check?.preset ? 'spec' : project?.preset ? 'project' : 'default'

const ownThresholds = (spec: Spec | undefined): readonly (readonly [string, Setting<number>])[] =>
  (spec ? thresholdSettings(spec) : []).flatMap(([rule, written]) => {
    const value = readThreshold(written)
    return value === undefined ? [] : [[rule, { value, from: 'spec' as const }] as const]
  })
