/** 交接单/<name>.md: a sheet for everybody but the lead: which days, which hours, whom to ask, what never to do (M36). */
import type { Spec, Task } from '../../model.ts'
import { leadOf } from '../facts/people.ts'
import { dateWords } from '../facts/day-words.ts'
import { duration, short } from './amounts.ts'
import { dayOf, timeOf } from './days.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { fileName } from '../../file-name.ts'
import { baseContext } from './document.ts'
import { variablesOf } from './handbook.ts'
import { hoursOf } from './profile-people.ts'
import { rhythmOf, whenWords } from './rhythm.ts'
import { fact } from './section.ts'
import type { Fact } from './section.ts'
import { channelWord } from '../../words.ts'

export interface HandoverContext extends BaseContext {
  readonly person: string
  readonly facts: readonly Fact[]
  readonly daily: readonly {
    readonly when: string
    readonly title: string
    readonly channel: string
    readonly length: string
  }[]
  readonly weekly: readonly {
    readonly when: string
    readonly title: string
    readonly channel: string
    readonly length: string
  }[]
  readonly once: readonly {
    readonly day: string
    readonly time: string
    readonly title: string
    readonly length: string
    readonly checklist: string
  }[]
  readonly ask: readonly { readonly what: string; readonly whom: string }[]
  readonly never: readonly string[]
  readonly variables: readonly Fact[]
}

type Member = NonNullable<Spec['team']>[number]

export function handoverDrafts(sources: DocumentSources): readonly Draft[] {
  const { spec, plan } = sources
  const lead = leadOf(spec.team ?? [])
  const tasks = plan.days.flatMap((day) => day.tasks)
  return (spec.team ?? [])
    .filter((member) => member !== lead && tasks.some((task) => task.owner.person === member.id))
    .map((member) => ({
      template: 'document/handover',
      id: `handover/${member.id}`,
      path: `交接单/${fileName(member.name)}.md`,
      title: `交接单：${member.name}`,
      context: contextOf(sources, member, tasks),
    }))
}

function contextOf(sources: DocumentSources, member: Member, tasks: readonly Task[]): HandoverContext {
  const { spec, plan } = sources
  const base = baseContext(sources)
  const mine = (task: Task): boolean => task.owner.person === member.id
  const rhythm = rhythmOf(plan.days, mine)
  const minutes = tasks.filter(mine).reduce((sum, task) => sum + task.minutes, 0)
  const inWords = base.inWords.team?.find((one) => one.id === member.id)
  const row = (item: (typeof rhythm.daily)[number]) => ({
    when: whenWords(item),
    title: item.title,
    channel: channelWord((item.tasks[0] as Task).channel),
    length: duration(item.minutes),
  })
  return {
    ...base,
    person: member.name,
    facts: [
      ...fact('角色', [...(member.roles ?? []), ...(inWords?.functions ?? [])].join('、')),
      ...fact('用工', inWords?.employment),
      ...fact('在岗', inWords && hoursOf(inWords)),
      ...fact('请假', (member.leave ?? []).map((date) => dateWords(date).text).join('、')),
      ...fact('工作群', spec.structure?.groups?.work_group),
      ...fact('看哪个数', member.kpi),
      ...fact(
        '这段日程里',
        `${tasks.filter(mine).length} 件事，平均每周 ${short(Math.round((minutes / 60 / Math.max(1, plan.days.length / 7)) * 2) / 2)} 小时`,
      ),
    ],
    daily: rhythm.daily.map(row),
    weekly: [...rhythm.weekly].sort((a, b) => (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0)).map(row),
    once: rhythm.once.map((task) => ({
      day: dayOf(task),
      time: timeOf(task),
      title: task.title,
      length: duration(task.minutes),
      checklist: task.checklist.join('；'),
    })),
    ask: askOf(sources, member),
    never: neverOf(spec, plan.limits),
    variables: variablesOf(spec),
  }
}

function askOf({ spec }: DocumentSources, member: Member): HandoverContext['ask'] {
  const team = spec.team ?? []
  const nameOf = (id: string | undefined): string => team.find((one) => one.id === id)?.name ?? ''
  const lead = leadOf(team)?.name ?? ''
  const covers = team.filter((one) => one.backup === member.id).map((one) => one.name)
  return [
    { what: '来不了、要换班', whom: nameOf(member.backup) || lead },
    { what: '要答应成员群规里没写的事：退款、加名额、改价', whom: lead },
    { what: '有人吵起来、说坏话、要投诉', whom: lead },
    ...(covers.length > 0
      ? [{ what: `${covers.join('、')}不在，你顶班`, whom: '照“每日SOP日历”里他那几行做，拿不准的先应一声、记下来' }]
      : []),
  ].filter(({ whom }) => whom !== '')
}

function neverOf(spec: Spec, limits: DocumentSources['plan']['limits']): readonly string[] {
  const avoid = spec.voice?.avoid ?? []
  return [
    '没写在群规、价目和售后里的，不替大家答应',
    '不截图、不转发成员的话和资料到群外',
    `${limits.quiet_hours} 不往群里发，一天最多 ${limits.daily_cap} 条`,
    '不在群里争对错，先应一声，再私聊',
    '不用小号，不找人装成员说话',
    ...(avoid.length > 0 ? [`这些词不说：${avoid.join('、')}`] : []),
    '话术里有〔待填〕的，没填好不发',
  ]
}
