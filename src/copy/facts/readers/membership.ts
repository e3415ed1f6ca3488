/** Coming in, staying, leaving. */
import { columnKind } from '../../../knowledge/column-purposes.ts'
import { findActivity } from '../../../knowledge/look-up.ts'
import { intervalOf } from '../../../when/cadence.ts'
import { describeWhen } from '../../../when/describe.ts'
import { parseWhen } from '../../../when/parse.ts'
import type { When } from '../../../when/types.ts'
import { toDay } from '../../../calendar/date.ts'
import { dateWords } from '../day-words.ts'
import { known, written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { yuan, yuanForms } from '../money.ts'
import { onItsDay } from '../short-name.ts'
import { questionAndAnswer } from '../sentences.ts'
import { structure } from '../../../schema/running.ts'
import { hourForms } from '../hours.ts'
import { activityAt } from '../../scene.ts'
import type { Pillar, Scene } from '../../scene.ts'

type Reader = (scene: Scene) => Found | undefined

export const firstTask: Reader = ({ spec }) => written(spec.welcome?.first_task, '/welcome/first_task')
export const requiredReading: Reader = ({ spec }) =>
  written(spec.welcome?.required_reading, '/welcome/required_reading')
export const faq: Reader = ({ spec }) => written((spec.welcome?.faq ?? []).map(questionAndAnswer), '/welcome/faq')

/** Nobody waits for a word to himself, nor for a reminder that says the same every day. */
const isFollowing = (purpose: string, { cadence, topics }: Pillar): boolean =>
  purpose === 'nudge' || (purpose === 'remind' && !topics?.length && intervalOfText(cadence) < WEEK)

interface Line {
  readonly said: string
  readonly when: When | undefined
}

/** What comes every day first, then by weekday and hour; what has no hour last. */
const inOrder = (lines: readonly Line[]): readonly string[] =>
  lines
    .map(({ said, when }) => ({ said, key: orderOf(when) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ said }) => said)

function orderOf(when: When | undefined): string {
  if (when === undefined) return '9'
  const minutes = 'times' in when ? (when.times?.[0]?.start ?? 0) : 0
  const day = when.kind === 'weekly' ? Math.min(...when.weekdays) : when.kind === 'every' && when.days === 1 ? 0 : 8
  return `${day} ${String(minutes).padStart(4, '0')}`
}

const readWhen = (text: string | undefined): When | undefined => {
  const parsed = text === undefined ? undefined : parseWhen(text)
  return parsed?.ok ? parsed.when : undefined
}

/** Columns that members may look forward to, as the author wrote their time: 每天 17:30 明日到货. */
export const columns: Reader = ({ spec }) =>
  written(
    inOrder(
      (spec.content?.pillars ?? []).flatMap((pillar) => {
        const { title, cadence, time, remove, channel } = pillar
        const { do: purpose } = columnKind({ ...pillar, title: title ?? '' })
        const inGroup = channel === undefined || channel === 'group' || channel === 'announcement'
        if (!title || remove || !inGroup || isFollowing(purpose, pillar)) return []
        const said = timed(title, cadence, time)
        return said === undefined ? [] : [{ said, when: readWhen(cadence) }]
      }),
    ),
    '/content/pillars',
  )

/** Evenings at which everybody meets, week by week: they belong to the rhythm as any column does. */
export const gatherings: Reader = ({ spec, knowledge }) =>
  written(
    inOrder(
      (spec.activities ?? []).flatMap(({ use, title, when, remove }) => {
        const meets = intervalOfText(when) <= WEEK && findActivity(knowledge, use)?.live === true
        const said = title && !remove && meets ? timed(title, when, undefined) : undefined
        return said === undefined ? [] : [{ said, when: readWhen(when) }]
      }),
    ),
    '/activities',
  )

const WEEK = 7

/** Days; Infinity for what comes once, or at no time that can be read. */
function intervalOfText(when: string | undefined): number {
  const parsed = when === undefined ? undefined : parseWhen(when)
  return parsed?.ok === true ? (intervalOf(parsed.when) ?? Infinity) : Infinity
}

/** Day and hour of the opening, while it lies ahead. */
export const opens: Reader = ({ spec, plan, day, knowledge }) => {
  const { launch, opens: early } = plan.horizon
  if (!day || day.date >= (early ?? launch)) return undefined
  const { text, weekday } = dateWords(launch)
  const evening = plan.days
    .find(({ date }) => date === launch)
    ?.tasks.find(
      (task) =>
        task.part === 'event' &&
        findActivity(knowledge, activityAt(spec, task, knowledge)?.use ?? '')?.role === 'opening',
    )
  const hour = evening?.start.slice(11)
  const forms = [text, ...(hour === undefined ? [] : hourForms(hour))]
  const said = `${text}（${weekday}）${hour ?? ''}`
  if (early === undefined) return known(said, 'plan', forms)
  // The group is there some days before the evening that opens it.
  const first = dateWords(early)
  const then = evening === undefined ? '' : `；${said} ${onItsDay(evening.subject.title, launch)}`
  return known(`${first.text}（${first.weekday}）${then}`, 'plan', [first.text, ...forms])
}

/** As files write it; members read 4月18日. */
const DATE = /\d{4}-(\d{2})-(\d{2})/gu

/** 每天 19:00（周六除外）今晚接龙; undefined where no hour is written, or no day comes again. */
function timed(title: string, cadence: string | undefined, time: string | undefined): string | undefined {
  if (!/\d/.test(`${cadence ?? ''}${time ?? ''}`)) return undefined
  const hour = time === undefined || cadence?.includes(time) ? [] : [time]
  const rhythm = cadence === undefined ? undefined : rhythmOf(cadence)
  if (cadence !== undefined && rhythm === undefined) return undefined
  const said = [...(rhythm === undefined ? [] : [rhythm]), ...hour].join(' ')
  const except = / 除了 (.+)$/u.exec(said)?.[1]
  return except === undefined
    ? `${said} ${title}`
    : `${said.slice(0, -except.length - 4)}（${except.replace(DATE, (_, month: string, day: string) => `${Number(month)}月${Number(day)}日`)}除外）${title}`
}

/** As the author wrote it, without the first and last day: D+2 means nothing to members. */
function rhythmOf(cadence: string): string | undefined {
  const parsed = parseWhen(cadence)
  if (!parsed.ok) return cadence
  const { when } = parsed
  if (when.kind === 'once' || when.kind === 'event' || when.kind === 'dates') return undefined
  if (when.run === undefined && when.count === undefined) return cadence
  const { run: _run, count: _count, ...rest } = when
  return describeWhen(rest)
}

const admission = (scene: Scene): NonNullable<NonNullable<Scene['spec']['structure']>['admission']> =>
  scene.spec.structure?.admission ?? {}
const here = '/structure/admission'

export const introduction: Reader = (scene) => written(admission(scene).intro_template, `${here}/intro_template`)
export const admissionQuestions: Reader = (scene) => written(admission(scene).questions, `${here}/questions`)
export const review: Reader = (scene) => written(admission(scene).review, `${here}/review`)
export const refund: Reader = (scene) => written(admission(scene).refund, `${here}/refund`)

const modes = structure.fields.admission.node.fields.mode.node.values

export const mode: Reader = (scene) => {
  const chosen = admission(scene).mode
  return chosen && written(modes[chosen][0], `${here}/mode`)
}
export const fee: Reader = (scene) => {
  const asked = admission(scene).fee
  return asked === undefined ? undefined : written(yuan(asked), `${here}/fee`, yuanForms(asked))
}
export const referralQuota: Reader = (scene) => counted(admission(scene).referral_quota, '个', `${here}/referral_quota`)
export const probation: Reader = (scene) => counted(admission(scene).probation_days, '天', `${here}/probation_days`)
export const capacity: Reader = ({ spec }) => counted(spec.structure?.capacity, '人', '/structure/capacity')

const counted = (value: number | undefined, unit: string, path: string): Found | undefined =>
  value === undefined || value === 0 ? undefined : written(`${value} ${unit}`, path, [String(value)])

export const stepGoal: Reader = ({ welcome, task }) =>
  task?.subject.step === undefined
    ? written(welcome?.goal, '/welcome/steps')
    : written(task.subject.title, `${task.subject.step}/goal`)

/** Where the cohort that is spoken to stands in the file; undefined for those of the opening, whom the file does not name. */
function cohortAt({ spec, task, plan }: Scene): number | undefined {
  const { cohort } = task ?? {}
  const at = (spec.cohorts ?? []).findIndex(
    ({ id, start, name }) =>
      cohort !== undefined &&
      ((id ?? start) === cohort.id || (cohort.starts === plan.horizon.launch && (name ?? id ?? start) === cohort.name)),
  )
  return at < 0 ? undefined : at
}

export const cohort: Reader = (scene) => {
  const at = cohortAt(scene)
  return at === undefined ? undefined : written(scene.spec.cohorts?.[at]?.name, `/cohorts/${at}/name`)
}

/** The last day of those who are spoken to. */
const lastDay = ({ plan, task }: Scene): string | undefined => (task?.cohort ? task.cohort.ends : plan.horizon.end)

export const endDate: Reader = (scene) => {
  const end = lastDay(scene)
  if (end === undefined) return undefined
  const { text, weekday } = dateWords(end)
  const at = cohortAt(scene)
  const said = scene.day?.date === end ? `今天（${text} ${weekday}）` : `${text}（${weekday}）`
  return written(said, at === undefined ? '/structure/end' : `/cohorts/${at}`, [text])
}
/** Said after 之后. */
const afterwards = { dissolve: '解散', migrate: '迁到新群', renew: '可以续费', alumni: '转为校友群' } as const
export const endAction: Reader = ({ spec }) => {
  const action = spec.structure?.end?.action
  return action && written(afterwards[action], '/structure/end/action')
}
export const daysLeft: Reader = (scene) => {
  const { day } = scene
  const end = lastDay(scene)
  const left = end === undefined || !day ? undefined : (toDay(end) ?? 0) - (toDay(day.date) ?? 0)
  return left === undefined || left < 0 ? undefined : known(String(left), 'plan')
}
