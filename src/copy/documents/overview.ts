/** 先看这里.md: goal, scope, who does what, what the plan could not make right (M34). */
import { findArchetype } from '../../knowledge/look-up.ts'
import type { Plan, Script, Spec, Task } from '../../model.ts'
import { dateWords, dayLabel } from '../facts/day-words.ts'
import { memberName } from '../facts/people.ts'
import { duration } from './amounts.ts'
import { fullDate } from './days.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { sendingNotes } from './sending-notes.ts'
import { conflictWord } from './words.ts'
import { platformWord, roleWord, roles, stageWord } from '../../words.ts'

export interface OverviewContext extends BaseContext {
  readonly goal: string
  /** Whether anything of the section stands in the file. */
  readonly hasGoal: boolean
  readonly archetype: string
  readonly platform: string
  readonly launch: string
  readonly from: string
  readonly to: string
  readonly end: string
  readonly days: number
  readonly taskCount: number
  readonly messageCount: number
  readonly roles: readonly {
    readonly name: string
    readonly roles: string
    readonly tasks: number
    readonly perWeek: string
    readonly work: string
  }[]
  readonly stages: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly tasks: number
  }[]
  readonly conflicts: readonly {
    readonly day: string
    readonly kind: string
    readonly message: string
    readonly cure: string
  }[]
  readonly moves: readonly { readonly title: string; readonly move: string }[]
  readonly notes: readonly string[]
  /** How to send: what is copied, filled in, left as it is. */
  readonly sending: readonly string[]
  readonly slots: readonly { readonly day: string; readonly title: string; readonly slots: string }[]
  readonly metrics: readonly {
    readonly name: string
    readonly formula: string
    readonly target: string
    readonly warn: string
    readonly baseline: string
    readonly rhythm: string
    readonly owner: string
  }[]
  readonly risks: readonly {
    readonly scenario: string
    readonly trigger: string
    readonly within: string
    readonly owner: string
    readonly script: string
    readonly escalate: string
  }[]
  readonly knowledge: string
}

export function overviewDraft(sources: DocumentSources): Draft {
  const { spec, plan, scripts } = sources
  const tasks = plan.days.flatMap((day) => day.tasks)
  const {
    member_value: value,
    join_reason: reason,
    owner_goal,
    promise,
    north_star,
    business_value,
  } = spec.positioning ?? {}
  const goal = spec.culture?.goal || value?.[0] || reason || ''
  const base = baseContext(sources)
  const context: OverviewContext = {
    ...base,
    goal,
    hasGoal: [goal, owner_goal, business_value, promise?.what, north_star].some(Boolean),
    archetype: findArchetype(sources.knowledge, plan.archetype)?.name ?? plan.archetype,
    platform: platformWord(spec.structure?.platform),
    launch: fullDate(plan.horizon.launch),
    from: fullDate(plan.horizon.from),
    to: fullDate(plan.horizon.to),
    end: plan.horizon.end === undefined ? '' : fullDate(plan.horizon.end),
    days: plan.horizon.days,
    taskCount: tasks.length,
    messageCount: tasks.filter((task) => task.side === 'member-facing').length,
    roles: rolesOf(base.inWords, plan, tasks),
    stages: stagesOf(plan),
    conflicts: plan.conflicts.map((conflict) => ({
      day: dateWords(conflict.date).text,
      kind: conflictWord(conflict.kind),
      message: conflict.message,
      cure: conflict.cure,
    })),
    moves: tasks.flatMap((task) => task.because.moves.map((move) => ({ title: task.title, move }))),
    notes: plan.diagnostics.map(
      (diagnostic) => `${diagnostic.message}${diagnostic.cure ? `：${diagnostic.cure}` : ''}`,
    ),
    sending: sendingNotes(spec, scripts, sources.knowledge),
    slots: slotsToFill(scripts),
    metrics: (spec.metrics ?? []).map(
      ({ name, formula = '', target = '', warn = '', baseline = '', cadence, window = '', owner }) => ({
        name,
        formula,
        target,
        warn,
        baseline,
        rhythm: cadence ?? window,
        owner: memberName(spec, owner),
      }),
    ),
    risks: (spec.risks ?? []).map(
      ({ scenario, trigger = '', respond_within: within = '', owner, script = '', escalate_to: escalate }) => ({
        scenario,
        trigger,
        within,
        owner: memberName(spec, owner),
        script,
        escalate: memberName(spec, escalate),
      }),
    ),
    knowledge: plan.knowledge,
  }
  return { template: 'document/overview', id: 'overview', path: '先看这里.md', title: '先看这里', context }
}

/** One row for scripts of the same name, however often they are sent. */
function slotsToFill(scripts: readonly Script[]): OverviewContext['slots'] {
  const rows = new Map<string, { readonly first: Script; count: number; readonly slots: Set<string> }>()
  for (const script of scripts) {
    if (script.slots.length === 0) continue
    const key = `${script.template} ${script.title}`
    const row = rows.get(key) ?? { first: script, count: 0, slots: new Set<string>() }
    row.count++
    for (const slot of script.slots) row.slots.add(slot)
    rows.set(key, row)
  }
  return [...rows.values()].map(({ first, count, slots }) => ({
    day:
      first.date === undefined
        ? '随时'
        : `${dateWords(first.date).text} ${first.time ?? ''}${count > 1 ? ` 起，共 ${count} 次` : ''}`,
    title: first.title,
    slots: [...slots].join('；'),
  }))
}

function rolesOf(inWords: Spec, plan: Plan, tasks: readonly Task[]): OverviewContext['roles'] {
  const weeks = Math.max(1, plan.days.length / 7)
  const owners = new Map<string, Task[]>()
  for (const task of tasks) owners.set(task.owner.name, [...(owners.get(task.owner.name) ?? []), task])
  return [...owners].map(([name, own]) => {
    const member = inWords.team?.find((one) => one.name === name)
    const perWeek = own.reduce((sum, task) => sum + task.minutes, 0) / weeks
    return {
      name,
      roles: member
        ? [...(member.roles ?? []), ...(member.functions ?? [])].join('、')
        : roles
            .filter((role) => own.some((task) => task.owner.role === role))
            .map((role) => roleWord(role))
            .join('、'),
      tasks: own.length,
      perWeek: duration(Math.max(30, Math.round(perWeek / 30) * 30)),
      work: mostFrequent(own.map((task) => task.subject.title)).join('；'),
    }
  })
}

function mostFrequent(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([title]) => title)
}

/** Stretches of days of one stage, in order. */
function stagesOf(plan: Plan): OverviewContext['stages'] {
  const stretches: { name: string; from: string; to: string; tasks: number }[] = []
  for (const day of plan.days) {
    const label = `${dayLabel(day.offset)}（${dateWords(day.date).text}）`
    const last = stretches.at(-1)
    if (last && last.name === stageWord(day.stage)) [last.to, last.tasks] = [label, last.tasks + day.tasks.length]
    else stretches.push({ name: stageWord(day.stage), from: label, to: label, tasks: day.tasks.length })
  }
  return stretches
}
