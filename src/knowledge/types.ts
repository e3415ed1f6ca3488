/** What the knowledge says about archetypes, activities, launch steps, operations, platforms. Data only; every figure with its source. */
import type { Channel, Feeling, Funnel, Role, Sending, Side, StageId, TaskKind } from '../model.ts'

/** How sound the evidence is: A primary … C vendor, 推测 our own judgement. */
export type Grade = 'A' | 'B' | 'C' | '推测'

export interface Evidence {
  readonly grade: Grade
  /** What it rests on, in Chinese, citable. */
  readonly source: string
}

/**
 * When in the day a part happens:
 * `event` the event's own time · `event-60` minutes before it · `end+30` minutes after its end ·
 * `20:00` · `morning` `noon` `afternoon` `evening` a window of the community · `office` within the owner's hours (backstage only).
 */
export type At =
  | 'event'
  | `event-${number}`
  | `end+${number}`
  | `${number}:${number}`
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'office'

export interface ScriptUse {
  readonly template: string
  readonly title: string
  /** Minutes after the task's start; 0 when absent. */
  readonly after?: number
}

/** A condition on the entry that uses the recipe; the part is left out when the entry does not have it. */
export type Condition =
  | 'guests'
  | 'signup'
  | 'budget'
  | 'materials'
  | 'offer'
  | 'prize'
  | 'place'
  | 'takeaway'
  | 'exit_criteria'
  | 'fallback'

/** One piece of work that an event brings with it, before, during or after. */
export interface Part {
  readonly id: string
  /** `{title}` is the event's title. */
  readonly title: string
  /** Days from the event; negative is before. */
  readonly offset: number
  /** Office work counts in workdays. Default `day`. */
  readonly unit?: 'day' | 'workday'
  readonly at: At
  readonly side: Side
  readonly kind: TaskKind
  /** Default: the event's channel for member-facing parts, `internal` for backstage. */
  readonly channel?: Channel
  readonly sending?: Sending
  readonly role: Role
  readonly minutes: number
  readonly scripts?: readonly ScriptUse[]
  readonly materials?: readonly string[]
  readonly checklist?: readonly string[]
  readonly metric?: string
  /** Ids of parts of the same event that must come first. */
  readonly needs?: readonly string[]
  /** Days after what it needs, at least; launch steps only. */
  readonly wait?: number
  readonly onlyIf?: Condition
  /** For parts that sell. */
  readonly promotes?: boolean
}

/** An entry of the activity library: one line in a spec uses it. */
export interface Activity {
  readonly id: string
  readonly name: string
  /** What members are told when the author gave no title; absent: the name itself can be said. */
  readonly said?: string
  /** Words by which an author may call it, besides id and name. */
  readonly aliases?: readonly string[]
  readonly purpose: string
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly lever?: 'traffic' | 'conversion' | 'order-value'
  readonly stages: readonly StageId[]
  /** Archetypes it suits; absent: any. */
  readonly archetypes?: readonly string[]
  readonly prerequisites: readonly string[]
  /** Members take part at a fixed time. */
  readonly live: boolean
  /** One such a day at most. */
  readonly heavy: boolean
  /** The event itself sells. */
  readonly promotes: boolean
  /** Minutes the event lasts. */
  readonly duration: number
  /** Default time of day when the spec gives none. */
  readonly at: At
  readonly channel?: Channel
  /** How members take part: small group, question and answer, case sharing, or an easy action. */
  readonly interaction: string
  readonly parts: readonly Part[]
  readonly metric: string
  readonly risks: readonly string[]
  readonly evidence: Evidence
}

/** A recurring column that an archetype brings; the spec's own pillars of the same id or category replace it. */
export interface DefaultPillar {
  readonly id: string
  readonly title: string
  readonly category: 'knowledge' | 'interaction' | 'story' | 'product' | 'service' | 'ritual' | 'digest'
  /** A `When` text. */
  readonly cadence: string
  readonly channel?: Channel
  readonly side?: Side
  readonly role: Role
  readonly minutes: number
  readonly lead_days?: number
  readonly stages?: readonly StageId[]
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly promotes?: boolean
  readonly template: string
  /** Which parts of the spec supply its topics, in order: community facts, never ours. */
  readonly topicsFrom: readonly (
    | 'pains'
    | 'wants'
    | 'knowhow'
    | 'faq'
    | 'offers'
    | 'values'
    | 'rules'
    | 'charter'
    | 'vocabulary'
    | 'member_value'
  )[]
}

export interface DefaultActivity {
  readonly id: string
  /** Activity library id. */
  readonly use: string
  readonly title?: string
  /** A `When` text. */
  readonly when: string
  readonly duration?: number
}

/** Office work that keeps a community alive whatever its kind (M23, M26, M28). */
export interface Operation {
  readonly id: string
  readonly title: string
  readonly cadence: string
  /** `workday`: shifted off weekends and holidays. */
  readonly days: 'any' | 'workday'
  /** D+n before which there is nothing to do yet; 0 when absent. */
  readonly from?: number
  readonly side: Side
  readonly channel: Channel
  readonly role: Role
  readonly minutes: number
  readonly kind: TaskKind
  readonly at: At
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly scripts?: readonly ScriptUse[]
  readonly checklist: readonly string[]
  readonly metric?: string
  readonly rule: string
}

export interface LaunchStep {
  readonly step: number
  readonly name: string
  readonly goal: string
  readonly deliverables: readonly string[]
  readonly exit_criteria: readonly string[]
  readonly role: Role
  readonly funnel: Funnel
  readonly feelings: readonly Feeling[]
  /** `offset` of a part counts from the step's first day; parts past the step's length fall on its last day. */
  readonly parts: readonly Part[]
  /** The same work in the words of those it is not said to in the same way: a shop has old customers, not opinion leaders. */
  readonly said?: readonly LaunchWording[]
}

/** Words only: what is done, when and for how long stays as the step has it. */
export interface LaunchWording {
  /** Ids of archetypes. */
  readonly archetypes: readonly string[]
  readonly name?: string
  readonly goal?: string
  readonly deliverables?: readonly string[]
  readonly exit_criteria?: readonly string[]
  /** By id of the part. */
  readonly parts?: Readonly<Record<string, Pick<Part, 'checklist' | 'scripts'> & { readonly title?: string }>>
}

/** What a community sells or gives: things, somebody's work, a program, lessons, something to read or hear. */
export type Gift = 'goods' | 'service' | 'software' | 'course' | 'content'

/** What communities of a kind are about, as far as rules and scripts have to know it. */
export interface Subject {
  /** What members get, where the file does not say what its product is; absent: by the trade. */
  readonly gives?: Gift
  /**
   * Bank (`knowledge/questions/`) to ask from where the trade has none. `before: 'trade'`: whatever the trade, since
   * members talk of their own work: a circle of owners is not asked what it likes to order.
   */
  readonly questions?: { readonly bank: string; readonly before?: 'trade' }
  /** What is paid for is a place among people, not a thing one handles. */
  readonly sells?: 'place'
  /** It hangs on a place that people walk into. */
  readonly premises?: boolean
  /** Members do something by themselves day after day, and may fall behind. */
  readonly practice?: boolean
  /** The daily check-in is what it is about: its rules have to say what counts. */
  readonly checkIn?: boolean
  /** It lives from questions that get an answer: how soon the first one comes is what it is measured by. */
  readonly answers?: true
  /** Days that a camp which leads to an offer holds its people, both inclusive; practitioners' figures: live 3 to 7, in writing 7 to 14. */
  readonly campDays?: { readonly from: number; readonly to: number }
}

export interface Archetype {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  /** When to choose it: one line, shown by `init`. */
  readonly choose: string
  readonly evidence: Evidence
  readonly subject: Subject
  /** In order; `from` is D±n, `{ end: -3 }` counts from the last day of service. */
  readonly stages: readonly {
    readonly id: StageId
    readonly from: number | { readonly end: number }
    readonly focus: string
  }[]
  /** Days of service when the spec sets no end; absent: open-ended. */
  readonly lifespan?: number
  /** Time windows, wall time `HH:MM-HH:MM`, by name. */
  readonly windows: {
    readonly morning: string
    readonly noon: string
    readonly afternoon: string
    readonly evening: string
  }
  readonly quiet: string
  readonly dailyCap: number
  /** Minutes. */
  readonly minGap: number
  readonly productRatio: number
  /** What its content should be made of, in shares that add up to 1; rituals, services and digests come on top. */
  readonly mix: Readonly<Record<'knowledge' | 'interaction' | 'story' | 'product', number>>
  /** Weekdays (1–7) with a lighter load: soft content is not placed there. */
  readonly lightWeekdays: readonly number[]
  readonly holidayPolicy: 'keep' | 'soften' | 'shift' | 'pause'
  /** Somebody is there on workdays only (make-up workdays are some, holidays are none), unless the spec names its own days of rest. */
  readonly attendance?: 'workdays'
  /** Launch steps: first day (D±n) and length in days. */
  readonly steps: readonly { readonly step: number; readonly offset: number; readonly days: number }[]
  readonly pillars: readonly DefaultPillar[]
  readonly activities: readonly DefaultActivity[]
  /** Ids of operations. */
  readonly operations: readonly string[]
  /** How it ends: what happens in the last days. Activity library uses relative to the end. */
  readonly ending: readonly DefaultActivity[]
  /** Checks that do not apply, with the reason. */
  readonly exemptions: readonly { readonly rule: string; readonly reason: string }[]
  /** Roles it needs, in words. */
  readonly roles: readonly { readonly role: Role; readonly title: string; readonly duty: string }[]
  readonly kpis: readonly { readonly name: string; readonly formula: string; readonly source: string }[]
}

export interface Platform {
  readonly id: string
  readonly name: string
  /** Members of one group. */
  readonly groupSize: {
    readonly limit: number
    readonly note: string
    readonly source: string
    readonly checked: string
  }
  /** Longest message, counted as the platform counts. */
  readonly message: { readonly limit: number; readonly unit: 'bytes' | 'characters'; readonly source: string }
  /** What a robot of the platform may say in one plain text, where it is less than a person may. */
  readonly robot?: { readonly limit: number; readonly unit: 'bytes' | 'characters'; readonly source: string }
  /** Pictures, files, links and cards that one mass sending may carry. */
  readonly attachments?: { readonly limit: number; readonly source: string; readonly checked: string }
  /** What a welcome message writes for the newcomer's nickname; absent: no such variable. */
  readonly nickname?: string
  /** How everybody is called, as the client shows it; absent: nothing of the kind. */
  readonly everyone?: string
}

/** A campaign: a dated season with phases, laid over the base plan within its constraints. */
export interface Kit {
  readonly id: string
  readonly name: string
  /** What members are told when the author gave no title; absent: the name itself can be said. */
  readonly said?: string
  readonly aliases?: readonly string[]
  /** When to use it: one line. */
  readonly choose: string
  /** The day it turns on when the spec gives no date: a `When` text such as `中秋`, or none. */
  readonly when?: string
  readonly purpose: string
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly promotes: boolean
  readonly at: At
  /** Minutes of the main event. */
  readonly duration: number
  readonly parts: readonly Part[]
  readonly offers: readonly string[]
  readonly budget: readonly string[]
  readonly risks: readonly string[]
  readonly evaluation: readonly string[]
  readonly evidence: Evidence
}

/** Something that goes wrong in a group, and the first hour of it. Its words are the templates `crisis/<id>/{first,direct,follow-up}`. */
export interface Crisis {
  readonly id: string
  readonly name: string
  /** A spec's own risk whose scenario holds one of these words is this scenario, and replaces what stands here. */
  readonly words: readonly string[]
  /** What one sees when it starts. */
  readonly trigger: string
  /** Minutes until the first reply. */
  readonly within: number
  readonly role: Role
  /** What to do, in order, from the first minute on. */
  readonly steps: readonly string[]
  /** When it is no longer the owner's to decide. */
  readonly escalate: string
  readonly never: readonly string[]
  /** Only where there is something of the kind: live events, something sold, prizes. Absent: everywhere. */
  readonly onlyWith?: 'events' | 'sales' | 'prizes'
  readonly evidence: Evidence
}

/** Questions that start from what members of an industry run into; asked, never diagnosed, no effect promised. */
export interface QuestionBank {
  readonly id: string
  readonly name: string
  /** Values of `industry` in a spec. */
  readonly industries: readonly string[]
  readonly themes: readonly { readonly name: string; readonly questions: readonly string[] }[]
  /** What the answers must not be turned into: the industry's own line of the law. */
  readonly caution: string
  readonly evidence: Evidence
}
