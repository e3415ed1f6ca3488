/** What is done for people who come in together: when they come, while they are looked at, when their time is over. */
import type { Channel, Funnel, Role } from '../model.ts'

/** `welcome` its first days; `end`, `renewal` and `closing` its last; `alumni` what comes after. */
export type CohortPath = 'welcome' | 'probation' | 'end' | 'renewal' | 'closing' | 'alumni'

/** A task of a cohort; the days count from the cohort's first day or from its last. */
export interface CohortWork {
  readonly path: CohortPath
  readonly part: string
  readonly from: 'start' | 'end'
  readonly offset: number
  readonly title: string
  /** Of work, whatever the number of members. */
  readonly minutes: number
  /** Minutes for each member, where members are spoken to one by one and the file says how many they are. */
  readonly perMember?: number
  /** Where members are spoken to; backstage work has `internal`. */
  readonly channel: Channel
  readonly funnel: Funnel
  /** Absent: the lead. */
  readonly role?: Role
  /** Asks members to buy. */
  readonly promotes?: boolean
  readonly scripts: readonly (readonly [template: string, title: string])[]
  readonly checklist: readonly string[]
}

/** Minutes for one private message that names something particular: our own estimate, looked up, written, sent. */
const ONE_BY_ONE = 2
/** Minutes for one talk about staying or leaving, answer and all: our own estimate. */
const ONE_TALK = 5

/** Days of probation under which a look half-way through would come with the start or the end. */
const HALFWAY = 6

/** @param days of probation, as the file says */
export const probationWorks = (days: number): readonly CohortWork[] => [
  {
    path: 'probation',
    part: 'begin',
    from: 'start',
    offset: 0,
    title: '观察期开始：逐个说清楚',
    minutes: 20,
    perMember: ONE_BY_ONE,
    channel: 'direct',
    funnel: 'retain',
    scripts: [['admission/probation', '开始说明']],
    checklist: ['看哪几样事先说清', '哪天到期写进名单'],
  },
  ...(days < HALFWAY
    ? []
    : [
        {
          path: 'probation' as const,
          part: 'half',
          from: 'start' as const,
          offset: Math.floor(days / 2),
          title: '观察期过半：看看谁还没做第一步',
          minutes: 20,
          channel: 'internal' as const,
          funnel: 'retain' as const,
          scripts: [],
          checklist: ['还没开口的私聊问一句', '不合群规的现在就说，不留到最后一天'],
        },
      ]),
  {
    path: 'probation',
    part: 'decide',
    from: 'start',
    offset: days,
    title: '观察期到期：逐个定，逐个说',
    minutes: 40,
    perMember: ONE_BY_ONE,
    channel: 'direct',
    funnel: 'retain',
    scripts: [
      ['admission/probation-passed', '转正'],
      ['admission/probation-longer', '再看看或到此为止'],
    ],
    checklist: ['每位都有一句具体的话', '不留的说清原因和退费怎么办', '当天全部说完，不让人等'],
  },
]

/** The day before a cohort comes in; the first one has the launch for that. */
export const arrivalWork: CohortWork = {
  path: 'welcome',
  part: 'prepare',
  from: 'start',
  offset: -1,
  title: '进群准备：名单、公告、欢迎',
  minutes: 30,
  channel: 'internal',
  funnel: 'engage',
  scripts: [],
  checklist: ['名单对一遍：谁交齐了，谁还差什么', '群公告、群规换成这一批的', '欢迎由谁说、几点说定好'],
}

/** What becomes of a cohort whose time is over. */
export type EndAction = 'dissolve' | 'migrate' | 'renew' | 'alumni'

/** What the end of service is called and which script tells members of it. */
export const endNotices = {
  dissolve: { title: '解散', template: 'notice/dissolve' },
  migrate: { title: '迁移', template: 'notice/dissolve' },
  renew: { title: '续费', template: 'notice/renewal' },
  alumni: { title: '转为校友群', template: 'notice/dissolve' },
} as const satisfies Readonly<Record<EndAction, { readonly title: string; readonly template: string }>>

/** Days after the last one on which former members are asked again: our own choice, long enough for what they took home to show. */
const AFTERWARDS = 30

/** @param notice days before the last one on which members are told */
export function endWorks(action: EndAction, notice: number): readonly CohortWork[] {
  return [
    {
      path: 'end',
      part: 'notice',
      from: 'end',
      offset: -notice,
      title: `服务期结束说明：${endNotices[action].title}`,
      minutes: 20,
      channel: 'group',
      funnel: action === 'renew' ? 'convert' : 'retain',
      promotes: action === 'renew',
      scripts: [[endNotices[action].template, `服务期结束说明：${endNotices[action].title}`]],
      checklist: ['资料往哪里存、存到什么时候', '不满意和退款找谁'],
    },
    ...(action === 'renew' ? renewalWorks(notice) : [closingWork]),
    ...(action === 'alumni' ? alumniWorks : []),
  ]
}

const renewalWorks = (notice: number): readonly CohortWork[] => [
  {
    path: 'renewal',
    part: 'talk',
    from: 'end',
    offset: -notice,
    title: '到期前：逐个问续不续',
    minutes: 30,
    perMember: ONE_TALK,
    channel: 'direct',
    funnel: 'convert',
    promotes: true,
    scripts: [['care/renewal', '续费沟通']],
    checklist: ['逐位列出他这一期得到了什么', '先听他想要什么，再说续费条件和截止'],
  },
  {
    path: 'renewal',
    part: 'settle',
    from: 'end',
    offset: 0,
    title: '到期：谁续、谁不续',
    minutes: 20,
    channel: 'internal',
    funnel: 'retain',
    scripts: [],
    checklist: ['不续的好好道别，说清资料和群怎么处理', '续费率、不续的原因当天登记'],
  },
]

const closingWork: CohortWork = {
  path: 'closing',
  part: 'settle',
  from: 'end',
  offset: 0,
  title: '收尾：资料、退款、名单',
  minutes: 30,
  channel: 'internal',
  funnel: 'retain',
  scripts: [],
  checklist: ['资料存好，链接发过', '没结清的退款和押金逐笔结', '收集的个人信息照说好的日子删', '谁还愿意来，记下来'],
}

const alumniWorks: readonly CohortWork[] = [
  {
    path: 'alumni',
    part: 'invite',
    from: 'end',
    offset: 1,
    title: '请进校友群',
    minutes: 20,
    perMember: ONE_BY_ONE,
    channel: 'direct',
    funnel: 'retain',
    scripts: [['care/alumni', '请进校友群']],
    checklist: ['愿意来的才拉，不来的道谢', '校友群里谁负责、多久说一次话定好'],
  },
  {
    path: 'alumni',
    part: 'revisit',
    from: 'end',
    offset: AFTERWARDS,
    title: '校友回访：后来怎么样',
    minutes: 20,
    perMember: ONE_BY_ONE,
    channel: 'direct',
    funnel: 'refer',
    scripts: [['care/alumni-revisit', '校友回访']],
    checklist: ['每位先写下他当时做成的一件事', '能讲给下一批听的，问过本人再记'],
  },
]
