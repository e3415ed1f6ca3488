/** Everything we ship, judged the way `check --copy` judges it: examples and presets with their plans and every script. */
import { readdirSync, readFileSync } from 'node:fs'
import { load, plan, write } from '../../src/index.ts'
import type { Spec } from '../../src/index.ts'
import { makeCalendar } from '../../src/calendar/calendar.ts'
import { checks } from '../../src/rules/index.ts'
import { runChecks } from '../rules/judge.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import type { Check } from '../../src/judge/types.ts'
import { presets } from '../presets.ts'
import { findArchetype } from '../support/knowledge.ts'
import type { Script } from '../../src/model.ts'

export const complianceChecks: readonly Check[] = checks.filter(({ id }) => /^(?:law|platform|privacy|governance|limit|rhythm)\//u.test(id))

export interface Shipped { readonly name: string; readonly spec: Spec; readonly scripts: readonly Script[]; readonly findings: readonly Diagnostic[] }

/** @param name for messages @param bytes of a spec file, or a spec as data (JSON is YAML) */
export async function judgeShipped(name: string, bytes: Uint8Array): Promise<Shipped> {
  const loaded = await load({ file: name, bytes })
  const { spec } = loaded
  const archetype = spec && findArchetype(spec.archetype)
  if (!spec || !archetype) throw new Error(`${name}: ${loaded.diagnostics.map(({ message }) => message).join('；')}`)
  const made = await plan(spec, archetype, { start: spec.launch?.start ?? '2026-12-01' })
  const { scripts } = await write(spec, made)
  const view = { spec, archetype, calendar: makeCalendar(), plan: made, scripts }
  return { name, spec, scripts, findings: runChecks(complianceChecks, view).filter(({ code }) => !code.startsWith('check/')) }
}

export const shipped = (): readonly (readonly [name: string, bytes: Uint8Array])[] => [
  ...readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) =>
    readdirSync(`examples/${name}`).filter((file) => file.endsWith('.yaml')).map((file) => [`examples/${name}/${file}`, readFileSync(`examples/${name}/${file}`)] as const)),
  ...presets.map((preset) => [`preset ${preset.id}`, new TextEncoder().encode(JSON.stringify({ version: 1, ...preset.spec, launch: { start: '2026-12-01' } }))] as const),
]
