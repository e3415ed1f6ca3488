/** A check: one cause of death, one file. */
import type { Found, Severity } from '../diagnostic.ts'
import type { Text } from '../say.ts'
import type { Plan, Script, Spec } from '../model.ts'
import type { Archetype, Knowledge } from '../knowledge/types.ts'
import type { Calendar } from '../calendar/types.ts'

/** What a check found; its code, source and place are added. */
export interface Finding extends Pick<Found, 'message' | 'span' | 'at' | 'said' | 'mend'> {
  /** JSON pointer in canonical keys; the nearest existing place is pointed at. */
  readonly path: string
  /** What to write instead, concrete enough to type. */
  readonly cure: Text
  /** The level of this very case where it differs from the rule's own. The author's own setting is still obeyed when it is lower. */
  readonly severity?: Severity
  /** What this very case rests on, where the rule rests on more. */
  readonly source?: string
}

export interface SpecView {
  readonly spec: Spec
  readonly archetype: Archetype | undefined
  readonly knowledge: Knowledge
  readonly calendar: Calendar
  /** A threshold: the author's `check.thresholds[rule]` or the rule's default. */
  readonly threshold: (rule: string, fallback: number) => number
  /** Present where the launch date is known; a check that can judge without it looks here for more. */
  readonly plan?: Plan
  /** Present where the scripts are judged too. */
  readonly scripts?: readonly Script[]
}
export interface PlanView extends SpecView {
  readonly plan: Plan
}
export interface CopyView extends PlanView {
  readonly scripts: readonly Script[]
}
/** Any of the three; what it holds decides which checks can run. */
export type View = SpecView | PlanView | CopyView
/** What a caller puts together; `runRules` adds the thresholds, and our knowledge where it is handed none. */
export type ViewParts = Omit<SpecView, 'threshold' | 'knowledge'> &
  Partial<Pick<SpecView, 'knowledge'>> & { readonly scripts?: readonly Script[] }

/** What is settled about whatever can be found, be it a rule or a code of reading, planning, writing. */
export interface Ruling {
  /** `<group>/<name>`: stable. */
  readonly id: string
  readonly severity: Severity
  /** `strict` makes no error of it: a hit on a word is no proof, a remark about reading no cause of death. */
  readonly mild?: boolean
  /** Told so that nobody wonders; there is nothing to do about it, so `strict` asks for nothing. */
  readonly remark?: boolean
}

interface CheckBase extends Ruling {
  /** One line: what it looks for. */
  readonly title: string
  /** Why a community dies of it. */
  readonly why: string
  /** Where it comes from: M-number, and what the threshold rests on. */
  readonly source: string
  /** A whole minimal community file that has the mistake, and one that does not. Both are run by the tests. */
  readonly bad: string
  readonly good: string
}
export type Check =
  | (CheckBase & { readonly needs: 'spec'; readonly run: (view: SpecView) => readonly Finding[] })
  | (CheckBase & { readonly needs: 'plan'; readonly run: (view: PlanView) => readonly Finding[] })
  | (CheckBase & { readonly needs: 'copy'; readonly run: (view: CopyView) => readonly Finding[] })
