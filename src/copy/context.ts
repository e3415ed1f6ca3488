/** What a script template sees. Everything here is a fact of this community or of this day; nothing is invented. */
import type { Gift } from '../knowledge/types.ts'
import type { Spec, Topic } from '../model.ts'

/** A calendar day in the words of a message. */
export interface DayWords {
  /** `2026-12-01` */
  readonly date: string
  /** `12月1日` */
  readonly text: string
  /** `周二` */
  readonly weekday: string
  /** D±n */
  readonly offset: number
  /** `第1天`; `开群前3天` before the launch. */
  readonly label: string
  /** n of 第n天, 1 on the launch date; 0 or less before. */
  readonly number: number
  /** Festivals and solar terms, most important first. */
  readonly festivals: readonly string[]
  /** The festival of the day that is no solar term; '' on most days. */
  readonly festival: string
  /** The festival, if it is one to wish people well on. */
  readonly feast: string
  /** `冬至`; '' on most days. */
  readonly solarTerm: string
  /** The official holiday the day belongs to, and the one that begins tomorrow. */
  readonly holiday: string
  readonly eve: string
}

/** The event that a preview, reminder, opening or recap speaks of, as seen from the day the message is sent. */
export interface EventWords {
  readonly date: string
  readonly text: string
  readonly weekday: string
  readonly start: string
  readonly end: string
  /** `今天` `明天` `后天`, else `12月5日`; past: `昨天`, … */
  readonly relative: string
  /** The whole of it: `今晚 20:00(周三)`, `明天 10:00(周六)`, `12月9日(周三)20:00`. */
  readonly phrase: string
  /** When it closes: `今晚 22:00`, `明天 12:00（周六）`, `12月9日（周三）22:00`; its end, unless it stays open for days. */
  readonly deadline: string
  /** Days from the sending day; 0 today, negative past. */
  readonly daysAway: number
  readonly minutes: number
}

/** The words in which one speaks of it, so that no template has to tell the five apart. */
export interface GivenWords {
  readonly kind: Gift
  /** 货 服务 软件 课 内容 */
  readonly word: string
  /** What shows a fault: 照片, 截图. */
  readonly proof: string
  /** What can be done instead of paying back: 换一份, 重做一次, … */
  readonly remedy: string
  /** Where one looks it up: 发货记录, … */
  readonly record: string
  /** When it happened: 哪天收到的, … */
  readonly since: string
  /** What one has to know besides: 还剩多少, … */
  readonly state: string
  /** What to leave as it is until the matter is settled, a sentence. */
  readonly keep: string
  /** How to spare oneself the trouble next time, a sentence. */
  readonly next: string
  /** 用 for things and programs, 做 for a service, 学 for lessons, 看 for the rest. */
  readonly verb: string
}

/** Where in the file a topic was found; `written`: by the author for this column. '' when there is no topic. */
export type TopicKind = 'pain' | 'want' | 'knowhow' | 'faq' | 'rule' | 'value' | 'offer' | 'word' | 'written' | ''

export interface TopicWords extends Required<Topic> {
  readonly kind: TopicKind
}

/** What the author wants of a step of the welcome, in words to a newcomer. */
export interface WelcomeWords {
  /** The author's own sentence; '' when the step has none. */
  readonly goal: string
  /** What to tell: fixed times of this community, as a sentence. */
  readonly tell: string
  /** The goal wants the rules said. */
  readonly rules: boolean
  /** Left to the sender; '' when all of it could be said. */
  readonly todo: string
  /** What the newcomer is asked or invited to do, a sentence; '' when the goal asks nothing of him. */
  readonly act: string
}

export type ActivityEntry = NonNullable<Spec['activities']>[number]
export type Offer = NonNullable<NonNullable<Spec['monetization']>['offers']>[number]
export type Segment = NonNullable<NonNullable<Spec['audience']>['segments']>[number]
export type Member = NonNullable<Spec['team']>[number]

/** Optional facts are present as '' / [] / undefined, so that templates test them with `{{#if}}` and strict mode stays on. */
export interface ScriptContext {
  readonly community: Spec
  readonly name: string
  /** The group as its members call it; 群里 where the name is too long for a sentence: see `groupName`. */
  readonly group: string
  /** Who speaks: voice.persona, else the lead's name, else 群主. */
  readonly persona: string
  /** How members are addressed; 大家 when the spec says nothing. */
  readonly address: string
  /** voice.tone; warm when the spec says nothing. */
  readonly tone: 'warm' | 'expert' | 'fiery'
  /** voice.sign_off or ''. */
  readonly signOff: string
  /** The one who leads the community. */
  readonly lead: { readonly name: string; readonly bio: string; readonly known: string }
  /** The owner of this task. `known`: first clause of the bio, for an aside; the bio is for who introduces himself. */
  readonly owner: { readonly name: string; readonly bio: string; readonly known: string }
  readonly today: DayWords
  /** `HH:MM` at which the message is sent; '' when undated. */
  readonly time: string
  /** 早上 中午 下午 晚上, from the time; '' when undated. */
  readonly partOfDay: string
  /** Week from D+0, 1-based; 0 before. */
  readonly week: number
  readonly event: EventWords | undefined
  /** Until when what this message asks for is wanted, from the next step of the plan: `明晚 20:00（周三）`; '' when nothing waits for it. */
  readonly closes: string
  readonly subject: {
    readonly title: string
    readonly index: number
    /** Which one of its series it is, counted among those the plan places: what 「第 n 次」 says. */
    readonly number: number
    /** What variants go by, with `seed`: the ordinal within a series; for what happens once, the day. */
    readonly turn: number
    /** After how many occurrences of the series its topics, or else its offers, come again; 1 when it has neither. */
    readonly cycle: number
  }
  /** Topic of this occurrence; title '' when there is none. */
  readonly topic: TopicWords
  /** A question of this community or its trade, for an occurrence without a topic; another one each time. */
  readonly question: string
  /** What the community sells or gives, in its own words. */
  readonly gives: GivenWords
  /** The step of the welcome that is being said; all blank elsewhere. */
  readonly welcome: WelcomeWords
  /** What is sold is food or drink, by the trade, else by the names of what is on sale: see `edible.ts`. */
  readonly edible: boolean
  /** Of the questions in the file those a member asks, not somebody who has yet to come in: see `member-faq.ts`. */
  readonly memberFaq: readonly Readonly<Record<'q' | 'a', string>>[]
  /** What the file itself says of fetching, delivery and exchange, one line every third time; '' otherwise, and when it says nothing. */
  readonly orderNote: string
  /** The pillar's own fixed wording, when the spec has it. */
  readonly ritual: string
  readonly activity:
    | {
        readonly title: string
        readonly theme: string
        readonly name: string
        readonly interaction: string
        readonly place: string
        readonly guest: { readonly name: string; readonly bio: string; readonly topic: string } | undefined
        readonly takeaway: string
        readonly signup: string
        readonly prize: string
        readonly price: number | undefined
        readonly listPrice: number | undefined
        readonly stock: number | undefined
        readonly fallback: string
        readonly linksTo: string
        readonly memberStake: string
        readonly evaluation: readonly string[]
        readonly materials: readonly string[]
      }
    | undefined
  /** The season the script belongs to, for `campaign` subjects. */
  readonly campaign:
    | {
        readonly title: string
        /** Name of the kit, e.g. 中秋. */
        readonly name: string
        readonly theme: string
        readonly purpose: string
        readonly audience: string
        readonly goal: string
        readonly offers: readonly string[]
        readonly flow: readonly string[]
        readonly risk: readonly string[]
        readonly evaluation: readonly string[]
      }
    | undefined
  /** The offer this script sells: the activity's, or the pillar's offer of this occurrence. */
  readonly offer: Offer | undefined
  /** The file names an ordinary price above the one asked here; else nothing is cheaper than on other days, and nobody says so. */
  readonly reduced: boolean
  /** Members have paid for this offer to be here: it is explained and passed on, never sold to them again. */
  readonly held: boolean
  readonly step:
    | {
        readonly number: number
        readonly name: string
        readonly goal: string
        readonly deliverables: readonly string[]
        readonly exitCriteria: readonly string[]
      }
    | undefined
  readonly segment: Segment | undefined
  readonly product: { readonly name: string; readonly price: number | undefined; readonly mvp: string } | undefined
  /** The live events of the coming seven days, from the plan: for previews of the week and openings. */
  readonly upcoming: readonly { readonly title: string; readonly phrase: string }[]
  /** Today's member-facing events after this message: for the daily opening. */
  readonly laterToday: readonly { readonly title: string; readonly time: string }[]
  readonly lastDay: { readonly text: string; readonly weekday: string; readonly daysLeft: number } | undefined
  /** The reader's name: see `dialect.ts`. */
  readonly nickname: string
  /** Text variants: `pick` uses it together with the index. */
  readonly seed: string
}
