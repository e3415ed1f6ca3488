/** The one way of everything that was found to the screen: level, silence, place, words, order. */
import { compareDiagnostics, type Diagnostic, type IgnoreComment, type Said, type Severity } from '../diagnostic.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { codes } from './codes.ts'
import type { Found } from '../diagnostic.ts'
import { underComments } from './ignores.ts'
import { located, type Written } from './place.ts'
import { deciderOf, levelOf, type Policy } from './policy.ts'
import { hasFixedLevel } from './settings.ts'
import { underSettings } from './suppress.ts'
import type { Ruling } from './types.ts'
import type { Language } from '../schema/names.ts'
import { inWords } from '../schema/spoken.ts'

/** The file that findings are about, as it was read, and how strictly it is judged. */
export interface Judging {
  readonly file: string
  readonly source: Written & { readonly language: Language }
  readonly ignored: readonly IgnoreComment[]
  readonly spec: Spec | undefined
  readonly archetype: Archetype | undefined
  readonly policy: Policy
  /** Every rule and code there is. */
  readonly rulings: readonly Ruling[]
  /** Rules and codes that were looked at. Absent: only a part of the file was, so that nothing can be said about idle silence. */
  readonly looked?: ReadonlySet<string>
  /** Where the words of a finished script come from. */
  readonly trace?: (found: Diagnostic, said: Said) => Diagnostic
}

/** Each at its level and its place, in the words of the file, sorted. What is turned off or silenced is gone; mistakes in asking for silence are added. */
export function settle(found: readonly Found[], judging: Judging): readonly Diagnostic[] {
  const { file, source, ignored, spec, rulings, looked = new Set<string>(), trace } = judging
  const level = levelUnder(judging)
  const place = (one: Found): Diagnostic => {
    const placed = located(inWords(one, source.language), file, source)
    return one.said && trace ? trace(placed, one.said) : placed
  }
  const { kept, idle } = underSettings(untold(found.flatMap(level)), spec, looked)
  const silence = { file, active: looked, known: rulings.map(({ id }) => id), texts: source.texts }
  const { heard, about } = underComments([...kept, ...idle.flatMap(level)].map(place), ignored, silence)
  const told = judging.looked ? about.flatMap(level) : []
  return [...heard, ...told].sort(compareDiagnostics)
}

/** Nothing where it is turned off. What keeps a file from being read can be neither turned down nor left out. */
function levelUnder({ spec, archetype, policy, rulings }: Judging): <F extends Found>(one: F) => readonly F[] {
  const decide = deciderOf(spec, archetype, policy)
  const known = new Map(rulings.map((ruling) => [ruling.id, ruling]))
  return (one) => {
    if (one.severity === 'error' && hasFixedLevel(one.code)) return [one]
    if (policy.only?.has(one.code) === false) return []
    const ruling = known.get(one.code) ?? { id: one.code, severity: one.severity }
    const underOwn = (severity: Severity) => decide({ ...ruling, severity }).level
    const severity = levelOf(decide(ruling), ruling.severity, one.severity, underOwn)
    return severity === 'off' ? [] : [{ ...one, severity }]
  }
}

/** A note of the planner and a rule that speaks of the same lack: the rule says more. */
function untold(found: readonly Found[]): readonly Found[] {
  const told = new Set(found.map(({ code }) => code))
  return found.filter(({ code }) => !toldBy.get(code)?.some((rule) => told.has(rule)))
}

const toldBy = new Map(codes.flatMap(({ id, toldBy }) => (toldBy ? [[id, toldBy] as const] : [])))
