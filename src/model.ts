/**
 * The plain readonly types that the folders hand to each other. No code lives here.
 * Names in `Plan` and below are those of `schemas/plan.schema.json`; a change there is a change of version.
 */
import type { Diagnostic } from './diagnostic.ts'
import type { Cadence } from './when/types.ts'

export type { Spec } from './schema/community.ts'

export type StageId = 'preheat' | 'start' | 'growth' | 'active' | 'convert' | 'settle'
export type Side = 'member-facing' | 'backstage'
export type Sending = 'by-hand' | 'mass-send' | 'robot'
export type Channel =
  | 'group'
  | 'direct'
  | 'announcement'
  | 'moments'
  | 'official-account'
  | 'live'
  | 'offline'
  | 'internal'
export type Funnel = 'acquire' | 'engage' | 'retain' | 'convert' | 'refer'
export type Feeling = 'ritual' | 'participation' | 'organisation' | 'belonging'
/** The four functions of a team (M18), and `lead`: whoever answers for the whole. */
export type Role = 'lead' | 'content' | 'activity' | 'media' | 'service'
export type TaskKind =
  | 'content' // a pillar's message
  | 'activity' // something members take part in, and what announces and closes it
  | 'prepare' // office work for either
  | 'launch' // work of one of the seven steps
  | 'gate' // a step's exit check
  | 'care' // people: newcomers, core members, the silent
  | 'operations' // patrol, data, weekly review
  | 'notice' // opening, end, renewal, dissolution, rules
  | 'campaign'
  | 'added' // by hand, from `overrides`

/** Why a task exists. Taking the source away takes the task away. */
export interface Because {
  readonly source: 'written' | 'archetype' | 'library' | 'campaign'
  /** JSON pointer into the canonical spec; lists whose items have an id are addressed by it: `/activities/guest`. */
  readonly specPath: string
  /** For `archetype`: the item of the archetype, e.g. `pillars/morning`. */
  readonly item?: string
  /** The rule of the method (M20) or check that asks for it. */
  readonly rule?: string
  /** What was moved, in order and in Chinese: 「2026-10-01 国庆放假,顺延到 2026-10-08」. */
  readonly moves: readonly string[]
}

export interface Topic {
  readonly title: string
  readonly point?: string
  readonly ask?: string
  /** Sent as it stands, in place of any template. */
  readonly text?: string
  /** Name of the guest, id or name of the offer that belong to this occurrence and to no other. */
  readonly guest?: string
  readonly offer?: string
  /** Yuan. */
  readonly price?: number
  readonly stock?: number
  readonly materials?: readonly string[]
  /** Until when what it asks for counts: `HH:MM` of its day, or another day (see when/due.ts). */
  readonly due?: string
  /** JSON pointer of where it was taken from, when the author asked for topics from elsewhere in the file. */
  readonly from?: string
}

/** What a task is about; the copy is written from it. */
export interface Subject {
  readonly type: 'pillar' | 'activity' | 'launch' | 'operation' | 'campaign' | 'lifecycle' | 'path' | 'added'
  /** Id of the pillar, activity, operation, campaign; `step1`…`step7` for launch. */
  readonly id: string
  /** 0-based ordinal within the series, nominal: text variants are chosen by it. */
  readonly index: number
  readonly title: string
  /** Of a column: what each of its messages is for (`remind`, `teach`, …). */
  readonly do?: string
  readonly topic?: Topic
  /** Of a step that the author wrote: where it stands, JSON pointer. */
  readonly step?: string
  /** The event a preview, reminder or recap speaks of. Wall times of the spec's zone. */
  readonly event?: {
    readonly date: string
    readonly start: string
    readonly end: string
    /** When it closes, `YYYY-MM-DDTHH:MM`, for what stays open beyond its day: a survey, a long group buy. */
    readonly until?: string
    /** When it closes by the deadline written for it, `YYYY-MM-DDTHH:MM`, for what is open from its first word on. */
    readonly closes?: string
  }
}

export interface ScriptRef {
  /** Template id, e.g. `activity/preview`. */
  readonly template: string
  /** What to call it in a list: 「开场」. */
  readonly title: string
  /** `HH:MM` when it is not sent at the task's start. */
  readonly at?: string
}

/** Members who came in together. Dates are `YYYY-MM-DD`; without a last day they stay. */
export interface CohortOf {
  readonly id: string
  readonly name: string
  readonly starts: string
  readonly ends?: string
}

export interface Owner {
  readonly role: Role
  /** Id and name of the team member; absent when the spec names no team. */
  readonly person?: string
  readonly name: string
}

export interface Task {
  /** `<series>/<occurrence>/<part>`, stable under unrelated changes. */
  readonly id: string
  /** `content.morning`: what the task is one of. */
  readonly series: string
  /** `once`, `d003`, `w02`, `2026-12`, `2026-中秋`: which time of the series, named by its nominal day. */
  readonly occurrence: string
  /** `event`, `preview`, `publish`, `prepare`, …: what it is to that time. */
  readonly part: string
  /** How often the series comes. */
  readonly cadence: Cadence
  /** Wall time of the spec's zone, `YYYY-MM-DDTHH:MM`. */
  readonly start: string
  readonly end: string
  readonly side: Side
  readonly sending: Sending
  readonly stage: StageId
  /** Launch step 1–7. */
  readonly step?: number
  readonly funnel: Funnel
  readonly feelings: readonly Feeling[]
  readonly kind: TaskKind
  /** Of a pillar's messages: `knowledge`, `interaction`, … */
  readonly category?: string
  readonly title: string
  readonly channel: Channel
  readonly segment?: string
  /** Who it is for, where only members who came in together are meant. */
  readonly cohort?: CohortOf
  readonly owner: Owner
  /** Person-minutes of work. */
  readonly minutes: number
  /** Counts against the product ratio. */
  readonly promotes: boolean
  /** One heavy activity a day. */
  readonly heavy: boolean
  /** Members take part live; no two at once. */
  readonly live: boolean
  readonly scripts: readonly ScriptRef[]
  /** Text written by hand in `overrides`, sent as it is. */
  readonly text?: string
  readonly materials: readonly string[]
  /** Things to confirm or bring, one per line of the checklist. */
  readonly checklist: readonly string[]
  readonly metric?: string
  readonly depends_on: readonly string[]
  readonly subject: Subject
  readonly because: Because
}

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup-workday'
export type IdleReason = 'ended' | 'blackout' | 'paused' | 'rest'

export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** D±n; 0 is the launch date. */
  readonly offset: number
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number
  readonly kind: DayKind
  /** The official holiday the day belongs to. */
  readonly holiday?: string
  /** The official holiday that begins tomorrow. */
  readonly eve?: string
  readonly festivals: readonly string[]
  readonly seasons: readonly string[]
  readonly stage: StageId
  readonly tasks: readonly Task[]
  /** Present exactly when there is no task. `declared`: the spec or the archetype asked for the rest. */
  readonly idle?: { readonly reason: IdleReason; readonly declared: boolean; readonly note: string }
}

export type ConflictKind =
  | 'quiet-hours'
  | 'daily-cap'
  | 'min-gap'
  | 'overload'
  | 'shift'
  | 'leave'
  | 'heavy-day'
  | 'live-overlap'
  | 'blackout'
  | 'dependency'
  | 'product-ratio'
  | 'empty-day'
  | 'unplaced'
  | 'after-end'

/** Something the plan could not make right; it is never hidden and nothing is dropped. */
export interface Conflict {
  readonly kind: ConflictKind
  readonly date: string
  readonly tasks: readonly string[]
  readonly message: string
  /** The smallest change that would help. */
  readonly cure: string
  readonly specPath?: string
}

/* What a plan adds up to. */
export interface Coverage {
  readonly feelings: Readonly<Record<Feeling, number>>
  readonly funnel: Readonly<Record<Funnel, number>>
  /** Pillar categories, by number of messages. */
  readonly content: Readonly<Record<string, number>>
  /** Messages to members, and those of them that sell. */
  readonly messages: number
  readonly selling: number
}

export interface WeekLoad {
  /** 1 is D+0…D+6; 0 and below are weeks of the lead. */
  readonly week: number
  /** First and last planned day of the week. */
  readonly from: string
  readonly to: string
  readonly messages: number
  /** Person-minutes of everybody. */
  readonly minutes: number
  readonly people: readonly PersonLoad[]
}

export interface PersonLoad {
  readonly person: string
  readonly name: string
  readonly minutes: number
  /** The heaviest day. */
  readonly peak: number
  /** Minutes a day that the person has; absent when the spec does not say. */
  readonly capacity?: number
}

export interface Cost {
  /** Person-hours of the whole plan, and of an average week from D+0 on. */
  readonly hours: number
  readonly hoursPerWeek: number
  /** Members the figures are divided by: the seats of one group, else the seeds. */
  readonly members?: number
  /** Minutes of work per member and week. */
  readonly minutesPerMemberWeek?: number
  /** Yuan per member for winning them, from growth.sources. */
  readonly acquisitionPerMember?: number
}

export interface WeekTarget {
  readonly week: number
  readonly traffic: number
  readonly orders: number
  /** Yuan. */
  readonly revenue: number
  /** Tasks of the week that sell or win members: what the target hangs on. */
  readonly tasks: number
}

export interface PathStep {
  readonly id: string
  readonly title: string
  readonly date: string
  /** Days it may be late before something that waits for it is late. */
  readonly slack: number
}

/** How another school cuts the same work: `七步`, `五步`, `八步`, `四模块`, `生命周期` (M29). */
export interface FrameworkShare {
  readonly framework: string
  readonly groups: readonly { readonly name: string; readonly tasks: number; readonly minutes: number }[]
}

export interface PlanSummary {
  /** Target shares of content: `knowledge` 0.4, … */
  readonly mix: Readonly<Record<string, number>>
  readonly frameworks: readonly FrameworkShare[]
  readonly coverage: Coverage
  readonly weeks: readonly WeekLoad[]
  readonly cost: Cost
  readonly targets: readonly WeekTarget[]
  readonly launch: readonly PathStep[]
}

export interface Plan {
  readonly version: 1
  /** Version of the knowledge that planned it. */
  readonly knowledge: string
  readonly spec: string
  readonly name: string
  readonly archetype: string
  readonly timezone: string
  readonly horizon: {
    /** D+0 */
    readonly launch: string
    /** First lead day and last day, inclusive. */
    readonly from: string
    readonly to: string
    /** Days from D+0 on. */
    readonly days: number
    readonly lead: number
    /** Last day of service, when there is one. */
    readonly end?: string
    /** The day from which the group can be spoken to, where that is before D+0. */
    readonly opens?: string
  }
  readonly limits: {
    readonly daily_cap: number
    readonly min_gap: number
    readonly quiet_hours: string
    readonly product_ratio: number
  }
  readonly days: readonly Day[]
  readonly summary: PlanSummary
  readonly conflicts: readonly Conflict[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A file to be written: a path relative to the output folder, and its bytes. */
export interface Artifact {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A message ready to paste. */
export interface Script {
  /** `<task id>#<n>` or `welcome/<n>`. */
  readonly id: string
  readonly task?: string
  readonly template: string
  readonly title: string
  readonly channel: Channel
  /** `YYYY-MM-DD` and `HH:MM`; absent for undated scripts (welcome, rules). */
  readonly date?: string
  readonly time?: string
  /** Name of who says it, for scripts that no task stands behind; a dated one is its task's owner's. */
  readonly owner?: string
  /** Whose words: edited by hand, written in the file; absent: a template's. */
  readonly source?: 'edited' | 'author'
  /** Several when the platform's limit made us split. */
  readonly messages: readonly string[]
  /** What only the moment can know; printed as 〔待填:…〕. */
  readonly slots: readonly string[]
}

/** One property of a task, before and after; `field` is absent for a move. Moments are `YYYY-MM-DDTHH:MM`. */
export interface TaskChange {
  readonly id: string
  readonly title: string
  readonly field?: string
  readonly before: string
  readonly after: string
}

export interface PlanDiff {
  readonly added: readonly Task[]
  readonly gone: readonly Task[]
  readonly moved: readonly TaskChange[]
  readonly changed: readonly TaskChange[]
  /** Minutes of the whole plan, by name. */
  readonly load: readonly { readonly name: string; readonly before: number; readonly after: number }[]
  readonly conflicts: { readonly before: number; readonly after: number }
}

/** A change by hand that would take an overload away, ready for `overrides`. */
export interface LevelProposal {
  readonly task: string
  readonly title: string
  readonly override: {
    readonly action: 'pin' | 'patch'
    readonly task: string
    readonly date?: string
    readonly owner?: string
  }
  /** Whose minutes on which day, before and after. */
  readonly effect: string
}
