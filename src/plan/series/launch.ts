/** The seven steps of the launch (M13–M20): each step's work, and a gate on its last day. */
import type { Part } from '../../knowledge/types.ts'
import type { Because, Subject } from '../../model.ts'
import type { Frame, StepSpan } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { launchStep } from '../../knowledge/look-up.ts'
import { saysSo } from '../../programme/says.ts'
import { taskId } from '../../task-id.ts'
import { named, readAt } from '../intent.ts'
import { priorities } from '../priority.ts'

export function expandLaunch(frame: Frame): readonly Intent[] {
  return frame.steps.flatMap((span) => {
    const step = launchStep(frame.knowledge, span.step, frame.spec.archetype)
    if (!step) return []
    const because: Because = {
      source: 'archetype',
      specPath: '/archetype',
      item: `steps/${span.step}`,
      rule: 'launch/order',
      moves: [],
    }
    const subject: Subject = { type: 'launch', id: `step${span.step}`, index: span.step - 1, title: step.name }
    const shared = {
      series: `launch.step${span.step}`,
      occurrence: 'once',
      cadence: 'once' as const,
      hard: false,
      yields: false,
      essential: true,
      recurring: false,
      light: true,
      because,
      subject,
      ...(span.person === undefined ? {} : { person: span.person }),
    }
    const gate: Intent = {
      ...shared,
      ...named({ ...shared, part: 'gate' }),
      nominal: span.first + span.days - 1,
      flex: { before: 1, after: 2 },
      wish: { type: 'office' },
      length: 20,
      priority: priorities.gate,
      role: 'lead',
      needs: step.parts.map((part) => taskId({ ...shared, part: part.id })),
      scriptsAfter: [],
      task: {
        side: 'backstage',
        sending: 'by-hand',
        funnel: step.funnel,
        feelings: ['organisation'],
        kind: 'gate',
        step: span.step,
        title: `第 ${span.step} 步过关检查：${step.name}`,
        channel: 'internal',
        minutes: 20,
        promotes: false,
        heavy: false,
        live: false,
        materials: span.deliverables.length > 0 ? span.deliverables : step.deliverables,
        checklist: (span.exitCriteria.length > 0 ? span.exitCriteria : step.exit_criteria).map(
          (line) => `过关：${line}`,
        ),
      },
    }
    // Work for something that the file does not have is not planned: no points, no announcement of points.
    const parts = step.parts.filter((part) => part.onlyIf === undefined || saysSo(frame.spec, part.onlyIf))
    return [...parts.map((part) => early(frame, stepPart(span, part, shared, step), part)), gate]
  })
}

/** What counts from the first day is told on the first, where there are not many days. */
function early(frame: Frame, intent: Intent, part: Part): Intent {
  if (part.early !== true || frame.end === undefined) return intent
  const nominal = part.side === 'member-facing' ? frame.launch : frame.launch - 1
  return nominal < intent.nominal ? { ...intent, nominal, flex: { before: 0, after: 2 } } : intent
}

function stepPart(
  span: StepSpan,
  part: Part,
  shared: Pick<
    Intent,
    | 'series'
    | 'occurrence'
    | 'cadence'
    | 'hard'
    | 'yields'
    | 'essential'
    | 'recurring'
    | 'light'
    | 'because'
    | 'subject'
    | 'person'
  >,
  step: { readonly funnel: Intent['task']['funnel']; readonly feelings: Intent['task']['feelings'] },
): Intent {
  const outward = part.side === 'member-facing'
  const at = Math.min(Math.max(0, part.offset), span.days - 1)
  const wish = readAt(part.at)
  return {
    ...shared,
    ...named({ ...shared, part: part.id }),
    nominal: span.first + at,
    flex: { before: at, after: Math.max(2, span.days - 1 - at) },
    wish: wish.type === 'event' ? { type: 'office' } : wish,
    length: outward ? Math.max(5, Math.min(part.minutes, 30)) : part.minutes,
    priority: outward ? priorities.launchMessage : priorities.launchWork,
    role: part.role,
    needs: (part.needs ?? []).map((need) => taskId({ ...shared, part: need })),
    scriptsAfter: (part.scripts ?? []).map((script) => ({
      ref: { template: script.template, title: script.title },
      after: script.after ?? 0,
    })),
    ...(part.unit === undefined ? {} : { unit: part.unit }),
    ...(part.wait === undefined ? {} : { wait: part.wait }),
    task: {
      side: part.side,
      sending: part.sending ?? 'by-hand',
      funnel: step.funnel,
      feelings: step.feelings,
      kind: part.kind,
      step: span.step,
      title: part.title,
      channel: part.channel ?? (outward ? 'group' : 'internal'),
      minutes: part.minutes,
      promotes: part.promotes ?? false,
      heavy: false,
      live: false,
      materials: part.materials ?? [],
      checklist: part.checklist ?? [],
      ...(part.metric === undefined ? {} : { metric: part.metric }),
    },
  }
}
