/** Scripts for when it happens: no date can be set for them, so they stand in a section of their own, in the order of a group's life. */
import { findActivity, findArchetype } from '../knowledge/look-up.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Plan, Spec, Task } from '../model.ts'
import { crisesOf } from './facts/crises-of.ts'
import type { Moment } from './scene.ts'

export interface OccasionScript {
  /** `when/<template>`; of a crisis `when/crisis/<key>/<part>`, the author's own first words `when/risk/<n>`. No two are alike. */
  readonly id: string
  readonly template: string
  /** Absent: the template's own title. */
  readonly title?: string
  /** Words by the author, sent as they are. */
  readonly text?: string
  /** Id of the member who says it; absent: the lead. */
  readonly owner?: string
  /** Who decides what the speaker cannot; absent: the lead. */
  readonly decides?: string
  /** Where a date or an event is spoken of. */
  readonly moment?: Moment
}

type Applies = (spec: Spec, knowledge: Knowledge) => boolean

/** A community with its plan, and the knowledge that both were read with. */
export interface Planned {
  readonly spec: Spec
  readonly plan: Plan
  readonly knowledge: Knowledge
}

const always: Applies = () => true
const admits: Applies = ({ structure }) =>
  structure?.tier === 'premium' ||
  !['open', undefined].includes(structure?.admission?.mode) ||
  structure?.admission?.questions !== undefined ||
  structure?.admission?.review !== undefined
const observes: Applies = ({ structure }) => (structure?.admission?.probation_days ?? 0) > 0
const hasRules: Applies = ({ rules }) => (rules?.items ?? []).length > 0
const scores: Applies = ({ incentives }) =>
  (incentives?.points?.earn ?? []).length > 0 || (incentives?.levels ?? []).length > 0
/** A prize is spoken of only where the file has one. */
const draws: Applies = ({ activities, incentives }, knowledge) =>
  (activities ?? []).some(({ use, prize }) => findActivity(knowledge, use)?.draws === true || prize !== undefined) ||
  (incentives?.rewards?.material ?? []).length > 0
const boards: Applies = ({ incentives }) => incentives?.leaderboard !== undefined
const sells: Applies = ({ monetization }) => (monetization?.offers ?? []).length > 0
const ends: Applies = ({ structure }) => structure?.end !== undefined || structure?.admission?.fee !== undefined
const practises: Applies = ({ archetype }, knowledge) => findArchetype(knowledge, archetype)?.subject.practice === true

/** In the order in which a group meets them. */
export const occasions: readonly (readonly [template: string, applies: Applies])[] = [
  ['admission/questionnaire', admits],
  ['admission/accept', admits],
  ['admission/refuse', admits],
  ['admission/waiting', admits],
  ['admission/probation', observes],
  ['admission/probation-passed', observes],
  ['admission/probation-longer', observes],
  ['admission/referral', always],
  ['admission/farewell', always],
  ['admission/goodbye', always],
  ['care/after-sale', sells],
  ['moderation/remind', always],
  ['moderation/warn', hasRules],
  ['moderation/mute', hasRules],
  ['moderation/remove', hasRules],
  ['moderation/appeal', hasRules],
  ['moderation/in-group', always],
  ['notice/rule-refresh', always],
  ['moderation/new-rule', always],
  ['occasion/weather', always],
  ['occasion/festival', always],
  ['occasion/late', always],
  ['occasion/countdown-3', always],
  ['occasion/countdown-1', always],
  ['occasion/countdown-0', always],
  ['occasion/guest-line', always],
  ['occasion/guest-short', always],
  ['occasion/guest-letter', always],
  ['occasion/guest-introduce', always],
  ['occasion/vote', always],
  ['occasion/jielong', always],
  ['occasion/lottery-rules', draws],
  ['occasion/lottery-draw', draws],
  ['occasion/lottery-claim', draws],
  ['care/missed-three', practises],
  ['occasion/leaderboard', boards],
  ['occasion/level-up', scores],
  ['notice/monthly-review', always],
  ['occasion/merge', always],
  ['occasion/renewal', ends],
  ['occasion/dissolve', always],
]

/** What may be needed on any day, then what goes wrong. `plan`: for the event that a countdown counts to. */
export function occasionScripts(planned: Planned): readonly OccasionScript[] {
  const { spec, plan, knowledge } = planned
  const every = occasions
    .filter(([, applies]) => applies(spec, knowledge))
    .map(([template]) => {
      const moment = momentOf(template, plan)
      return { id: `when/${template}`, template, ...(moment ? { moment } : {}) }
    })
  return [
    ...every.filter(({ template, moment }) => !template.startsWith('occasion/countdown') || moment),
    ...crisisScripts(planned),
  ]
}

/** A countdown speaks on its day of the first event that members come to together; the month is reviewed on its last day. */
function momentOf(template: string, plan: Plan): Moment | undefined {
  const last = plan.days.at(-1)
  if (template === 'notice/monthly-review') return last && { day: last }
  const days = /^occasion\/countdown-(\d)$/.exec(template)?.[1]
  if (days === undefined) return undefined
  const at = plan.days.findIndex((day) => day.offset >= 0 && day.tasks.some(isEvent))
  const task = plan.days[at]?.tasks.find(isEvent)
  const day = plan.days[at - Number(days)]
  return task && day ? { day, task } : undefined
}

const isEvent = ({ live, subject, side }: Task): boolean =>
  live && side === 'member-facing' && subject.event !== undefined

const words = { first: '第一句话', direct: '私聊', 'follow-up': '后续', escalation: '升级' } as const

/** The words of each scenario, all by one speaker; the author's own first words stand for ours, and his scenario's name for ours. */
function crisisScripts({ spec, plan, knowledge }: Planned): readonly OccasionScript[] {
  return crisesOf(spec, plan, knowledge).flatMap(({ key, risk, crisis, owner, escalation }, index) => {
    const title = (part: keyof typeof words): { readonly title?: string } =>
      risk ? { title: `${risk.scenario}：${words[part]}` } : {}
    const by = owner === undefined ? {} : { owner }
    const decides = escalation === undefined ? {} : { decides: escalation.to }
    const own =
      risk?.script === undefined
        ? []
        : [{ id: `when/risk/${index + 1}`, template: 'added', ...title('first'), text: risk.script, ...by }]
    if (!crisis) return own
    const ours = (['first', 'direct', 'follow-up'] as const).filter((part) => part !== 'first' || own.length === 0)
    const script = (part: keyof typeof words): Pick<OccasionScript, 'id' | 'template' | 'title'> => ({
      id: `when/crisis/${key}/${part}`,
      template: `crisis/${crisis.id}/${part}`,
      ...title(part),
    })
    return [
      ...own,
      ...ours.map((part) => ({ ...script(part), ...by, ...decides })),
      ...(escalation ? [{ ...script('escalation'), ...by, ...decides }] : []),
    ]
  })
}
