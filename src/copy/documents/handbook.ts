/** SOP手册.md: goal, scope, who answers for what, the rhythm of days and weeks, limits, versions (M34). */
import { findArchetype, findOperation } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Spec, Task } from '../../model.ts'
import { dateWords } from '../facts/day-words.ts'
import { duration, share } from './amounts.ts'
import { fullDate, shortDate } from './days.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { raciOf } from './raci.ts'
import type { Raci } from './raci.ts'
import { rhythmOf, whenWords } from './rhythm.ts'
import type { Recurring } from './rhythm.ts'
import { fact } from './section.ts'
import type { Fact } from './section.ts'
import { sendingNotes } from './sending-notes.ts'
import { conflictWord } from './words.ts'
import { platformWord } from '../../words.ts'

interface RhythmRow {
  readonly when: string
  readonly title: string
  readonly owner: string
  readonly length: string
  readonly times: number
}

export interface HandbookContext extends BaseContext {
  readonly goal: readonly Fact[]
  readonly scope: readonly Fact[]
  readonly raci: Raci
  readonly daily: readonly RhythmRow[]
  readonly weekly: readonly RhythmRow[]
  readonly limits: readonly Fact[]
  readonly review: readonly { readonly day: string; readonly title: string; readonly owner: string }[]
  /** How to send: what is copied, filled in, left as it is. */
  readonly sending: readonly string[]
  readonly conflicts: readonly {
    readonly day: string
    readonly kind: string
    readonly message: string
    readonly cure: string
  }[]
  readonly notes: readonly string[]
  readonly relaxed: readonly { readonly rule: string; readonly how: string; readonly why: string }[]
  readonly variables: readonly Fact[]
  readonly format: number
  readonly knowledge: string
  readonly period: string
  /** First day of the plan. */
  readonly from: string
}

export function handbookDraft(sources: DocumentSources): Draft {
  const { spec, plan } = sources
  const tasks = plan.days.flatMap((day) => day.tasks)
  const rhythm = rhythmOf(plan.days)
  const base = baseContext(sources)
  const { horizon, limits } = plan
  const period = `${fullDate(horizon.from)}到${fullDate(horizon.to)}`
  const context: HandbookContext = {
    ...base,
    goal: goalOf(base.inWords),
    scope: [
      ...fact(
        '业务',
        [
          ...new Set([
            findArchetype(sources.knowledge, plan.archetype)?.name ?? plan.archetype,
            spec.positioning?.product?.name ?? '',
            ...(spec.monetization?.offers ?? []).map((offer) => offer.name),
          ]),
        ]
          .filter(Boolean)
          .join('、'),
      ),
      ...fact(
        '服务谁',
        (spec.audience?.segments ?? []).map((segment) => segment.who ?? ''),
      ),
      ...fact('不服务谁', spec.positioning?.not_for),
      ...fact(
        '在哪里',
        `${platformWord(spec.structure?.platform)}${spec.structure?.groups?.count ? `，${spec.structure.groups.count} 个群` : ''}${spec.structure?.capacity ? `，每群最多 ${spec.structure.capacity} 人` : ''}`,
      ),
      ...fact('工作群', spec.structure?.groups?.work_group),
      ...fact('谁来做', [...new Set(tasks.map((task) => task.owner.name))].join('、')),
      ...fact(
        '管到哪天',
        `${period}，开群日 ${fullDate(horizon.launch)}${horizon.end ? `，服务期到${fullDate(horizon.end)}` : ''}`,
      ),
    ],
    raci: raciOf(spec, tasks),
    daily: rhythm.daily.map(row),
    weekly: [...rhythm.weekly].sort((a, b) => (a.weekdays[0] ?? 0) - (b.weekdays[0] ?? 0)).map(row),
    limits: [
      ...fact(
        '成员一天最多收到',
        `${limits.daily_cap} 条，两条至少隔 ${duration(limits.min_gap)}；一件事的几段算一条，只看开头的间隔`,
      ),
      ...fact('免打扰', limits.quiet_hours),
      ...fact('发布时段', (spec.calendar?.windows ?? []).join('、')),
      ...fact('推销最多占', share(limits.product_ratio)),
      ...fact('假日', base.inWords.calendar?.holiday_policy),
      ...fact('休息日', (base.inWords.calendar?.rest_weekdays ?? []).join('、')),
      ...fact(
        '停发',
        (spec.calendar?.blackout ?? []).map(
          (stop) =>
            `${stop.from}${stop.to && stop.to !== stop.from ? ` 到 ${stop.to}` : ''}${stop.why ? `：${stop.why}` : ''}`,
        ),
      ),
    ],
    review: tasks
      .filter((task) => reviews(task, sources.knowledge))
      .map((task) => ({
        day: `${shortDate(task.start.slice(0, 10))} ${task.start.slice(11)}`,
        title: task.title,
        owner: task.owner.name,
      })),
    sending: sendingNotes(spec, sources.scripts, sources.knowledge),
    conflicts: plan.conflicts.map((conflict) => ({
      day: dateWords(conflict.date).text,
      kind: conflictWord(conflict.kind),
      message: conflict.message,
      cure: conflict.cure,
    })),
    notes: plan.diagnostics.map(
      (diagnostic) => `${diagnostic.message}${diagnostic.cure ? `：${diagnostic.cure}` : ''}`,
    ),
    relaxed: relaxedChecks(spec),
    variables: variablesOf(spec),
    format: spec.version,
    knowledge: plan.knowledge,
    from: fullDate(horizon.from),
    period: `${horizon.from} 到 ${horizon.to}（${horizon.days} 天，提前 ${horizon.lead} 天筹备）`,
  }
  return { template: 'document/handbook', id: 'handbook', path: 'SOP手册.md', title: 'SOP 手册', context }
}

/** `spec` is in words. */
function goalOf(spec: Spec): readonly Fact[] {
  const {
    promise,
    owner_goal: ours,
    member_value: value,
    north_star: star,
    counter_metric: counter,
    business_value: use,
  } = spec.positioning ?? {}
  return [
    ...fact('成员得到', spec.culture?.goal ? [spec.culture.goal, ...(value ?? [])] : value),
    ...fact('承诺', promise?.what ? `${promise.what}${promise.target ? `（${promise.target}）` : ''}` : ''),
    ...fact('我们得到', ours),
    ...fact('替业务做的', use),
    ...fact('看的数', [star ?? '', counter ? `同时防着：${counter}` : ''].filter(Boolean).join('；')),
  ]
}

const row = (item: Recurring): RhythmRow => ({
  when: whenWords(item),
  title: item.title,
  owner: item.owner,
  length: duration(item.minutes),
  times: item.times,
})

const reviews = (task: Task, knowledge: Knowledge): boolean =>
  task.kind === 'operations' && findOperation(knowledge, task.subject.id)?.review !== undefined

/** What `check` was told to leave alone: whoever takes over has to know. */
function relaxedChecks({ check }: Spec): HandbookContext['relaxed'] {
  const entries = (value: unknown): readonly (readonly [string, string])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([rule, said]) => [rule, String(said)] as const)
      : []
  return [
    ...entries(check?.rules).map(([rule, level]) => ({ rule, how: `级别改为 ${level}`, why: '' })),
    ...entries(check?.thresholds).map(([rule, limit]) => ({ rule, how: `阈值改为 ${limit}`, why: '' })),
    ...(check?.suppress ?? []).map(({ rule, path, reason }) => ({
      rule,
      how: path ? `${path} 处不查` : '不查',
      why: reason,
    })),
  ]
}

/** Free values that are plain: an address, a telephone number. */
export function variablesOf(spec: Spec): readonly Fact[] {
  const { variables } = spec
  if (typeof variables !== 'object' || variables === null) return []
  return Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? fact(name, String(value)) : [],
  )
}
