/** The work that keeps any community alive: patrol, newcomers, core members, review (M23, M26, M28). */
import type { Operation } from '../../knowledge/types.ts'
import type { Spec } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { findOperation } from '../../knowledge/look-up.ts'
import { isDaily } from '../../when/cadence.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { named, readAt } from '../intent.ts'
import { priorities } from '../priority.ts'

export function expandOperations(frame: Frame): readonly Intent[] {
  return frame.archetype.operations.flatMap((id) => {
    const operation = findOperation(frame.knowledge, id)
    return operation ? expandOperation(frame, operation) : []
  })
}

function expandOperation(frame: Frame, operation: Operation): readonly Intent[] {
  const parsed = parseWhen(operation.cadence)
  if (!parsed.ok) return []
  const outward = operation.side === 'member-facing'
  const to = frame.served === undefined ? frame.to : Math.min(frame.served, frame.to)
  const when = parsed.when
  const days = occurrences(when, {
    from: frame.from,
    to,
    launch: frame.launch,
    calendar: frame.calendar,
    ...(frame.end === undefined ? {} : { end: frame.end }),
  })
  const daily = isDaily(when)
  const wish = readAt(operation.at)
  const first = operation.from ?? (operation.review === undefined ? 0 : FIRST_REVIEW)
  const due = days.filter(({ day }) => day >= frame.launch + first)
  return due.map(
    ({ day, name, cadence, time }, index): Intent => ({
      ...named({ series: `ops.${operation.id}`, occurrence: name, part: 'do' }),
      cadence,
      nominal: day,
      flex: daily ? { before: 0, after: 0 } : { before: 2, after: 3 },
      ...(operation.days === 'workday' && !daily ? { unit: 'workday' as const } : {}),
      wish: outward && time ? { type: 'at', start: time.start } : wish.type === 'event' ? { type: 'office' } : wish,
      length: outward ? Math.max(5, Math.min(operation.minutes, 30)) : operation.minutes,
      hard: false,
      yields: outward,
      recurring: true,
      light: true,
      essential: false,
      priority: outward ? priorities.careMessage : daily ? priorities.dailyWork : priorities.weeklyWork,
      role: operation.role,
      needs: [],
      scriptsAfter: (operation.scripts ?? []).map((script) => ({
        ref: { template: script.template, title: script.title },
        after: script.after ?? 0,
      })),
      task: {
        side: operation.side,
        sending: 'by-hand',
        funnel: operation.funnel,
        feelings: operation.feelings,
        kind: operation.kind,
        title: operation.title,
        channel: operation.channel,
        minutes: operation.minutes,
        promotes: false,
        heavy: false,
        live: false,
        materials: [],
        checklist: [...operation.checklist, ...(operation.review === undefined ? [] : metricLines(frame.spec))],
        ...(operation.metric === undefined ? {} : { metric: operation.metric }),
      },
      subject: { type: 'operation', id: operation.id, index, title: operation.title },
      because: {
        source: 'archetype',
        specPath: '/archetype',
        item: `operations/${operation.id}`,
        rule: operation.rule,
        moves: [],
      },
    }),
  )
}

/** Days of figures without which there is nothing to review. */
const FIRST_REVIEW = 4

/** The community's own figures, written down at every review. */
function metricLines(spec: Spec): readonly string[] {
  return (spec.metrics ?? []).map((metric) => {
    const parts = [
      metric.formula === undefined ? '' : `= ${metric.formula}`,
      metric.window === undefined ? '' : `看 ${metric.window}`,
      metric.cadence === undefined ? '' : `${metric.cadence}记一次`,
      metric.baseline === undefined ? '' : `现在 ${metric.baseline}`,
      metric.target === undefined ? '' : `目标 ${metric.target}`,
      metric.warn === undefined ? '' : `低于 ${metric.warn} 就要处理`,
      metric.owner === undefined
        ? ''
        : `由 ${spec.team?.find((member) => member.id === metric.owner)?.name ?? metric.owner} 填`,
    ].filter((part) => part !== '')
    return `记数：${metric.name}${parts.length > 0 ? ` ${parts.join(',')}` : ''}`
  })
}
