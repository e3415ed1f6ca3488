/** Pass 3. What the author changed by hand, as constraints: the rest of the plan is laid around it. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Spec } from '../model.ts'
import type { Frame } from './frame.ts'
import type { Intent } from './intent.ts'
import { fromDay, toDay } from '../calendar/date.ts'
import { withoutFollowers } from './followers.ts'
import { parseTimeSpan } from '../when/time.ts'
import { nearTasks } from './near-tasks.ts'
import { named, withMove } from './intent.ts'
import { priorities } from './priority.ts'

type Override = NonNullable<Spec['overrides']>[number]

export function applyOverrides(
  frame: Frame,
  intents: readonly Intent[],
): { readonly intents: readonly Intent[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  let result = intents
  for (const [index, written] of (frame.spec.overrides ?? []).entries()) {
    const override = written.task === undefined ? written : { ...written, task: written.task.normalize('NFKC').trim() }
    if (override.action === 'add') {
      const added = addedIntent(frame, override, index)
      if (added) result = [...result, added]
      else if (override.id !== undefined && override.date !== undefined)
        diagnostics.push(outside(frame, index, override.date))
      else
        diagnostics.push(
          problem(index, '新增的任务缺少 id 或 date', '写成：- action: add，再写 id、title、date（YYYY-MM-DD）和 time'),
        )
      continue
    }
    if (!intents.some((intent) => intent.id === override.task)) {
      diagnostics.push(
        problem(index, `计划里没有任务 ${override.task ?? '（没有写 task）'}`, nearCure(intents, override.task)),
      )
      continue
    }
    const pinned = override.action === 'pin' && override.date !== undefined ? toDay(override.date) : undefined
    if (pinned !== undefined && (pinned < frame.from || pinned > frame.to)) {
      diagnostics.push(outside(frame, index, override.date ?? ''))
      continue
    }
    result =
      override.action === 'drop'
        ? withoutFollowers(
            result.filter((intent) => intent.id !== override.task),
            new Set(override.task === undefined ? [] : [override.task]),
          )
        : result.map((intent) => (intent.id === override.task ? changed(intent, override) : intent))
  }
  return { intents: result, diagnostics }
}

function changed(intent: Intent, override: Override): Intent {
  const day = override.date === undefined ? undefined : toDay(override.date)
  const time = override.time === undefined ? undefined : parseTimeSpan(override.time)
  const pinned: Intent =
    day === undefined && time === undefined
      ? intent
      : withMove(
          {
            ...intent,
            yields: false,
            ...(day === undefined
              ? {}
              : { nominal: day, fixedDay: day, flex: { before: 0, after: 0 }, ...(intent.hard ? { hard: true } : {}) }),
            // An hour of one's own is kept as the author's; a day alone leaves the hour to the plan.
            ...(time === undefined
              ? {}
              : {
                  hard: true,
                  wish: { type: 'at', start: time.start },
                  ...(time.end === undefined ? {} : { length: time.end - time.start }),
                }),
          },
          `手工固定到 ${[override.date, override.time].filter((part) => part !== undefined).join(' ')}`,
        )
  return {
    ...pinned,
    ...(override.owner === undefined ? {} : { person: override.owner }),
    task: {
      ...pinned.task,
      ...(override.title === undefined ? {} : { title: override.title }),
      ...(override.channel === undefined ? {} : { channel: override.channel }),
      ...(override.minutes === undefined ? {} : { minutes: override.minutes }),
      ...(override.text === undefined ? {} : { text: override.text }),
    },
  }
}

function addedIntent(frame: Frame, override: Override, index: number): Intent | undefined {
  const day = override.date === undefined ? undefined : toDay(override.date)
  if (day === undefined || override.id === undefined || day < frame.from || day > frame.to) return undefined
  const time = override.time === undefined ? undefined : parseTimeSpan(override.time)
  const minutes = override.minutes ?? 10
  const channel = override.channel ?? 'group'
  const title = override.title ?? override.id
  return {
    ...named({ series: `added.${override.id}`, occurrence: 'once', part: 'task' }),
    cadence: 'once',
    nominal: day,
    flex: { before: 0, after: 0 },
    wish: time
      ? { type: 'at', start: time.start }
      : channel === 'internal'
        ? { type: 'office' }
        : { type: 'window', window: 'noon' },
    length: time?.end === undefined ? minutes : time.end - time.start,
    hard: true,
    yields: false,
    recurring: false,
    essential: true,
    light: true,
    priority: priorities.byHand,
    role: 'lead',
    needs: [],
    ...(override.owner === undefined ? {} : { person: override.owner }),
    scriptsAfter: [],
    task: {
      side: channel === 'internal' ? 'backstage' : 'member-facing',
      sending: 'by-hand',
      funnel: 'engage',
      feelings: [],
      kind: 'added',
      title,
      channel,
      minutes,
      promotes: false,
      heavy: false,
      live: false,
      materials: [],
      checklist: [],
      ...(override.text === undefined ? {} : { text: override.text }),
    },
    subject: { type: 'added', id: override.id, index: 0, title },
    because: { source: 'written', specPath: `/overrides/${index}`, moves: [] },
  }
}

const outside = (frame: Frame, index: number, date: string): Diagnostic =>
  problem(
    index,
    `${date} 不在这次计划里（${fromDay(frame.from)} 到 ${fromDay(frame.to)}），这条调整没有用上`,
    '改成计划里的日子，或者用 --days 排得更长',
    'plan/override-outside',
  )

const problem = (index: number, message: string, cure: string, code = 'plan/unknown-task'): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  cure,
  path: `/overrides/${index}`,
})

/** Ids near to what was written, else any few: enough to see the form. */
function nearCure(intents: readonly Intent[], task: string | undefined): string {
  const near = nearTasks(intents, task ?? '')
  const shown = (near.length > 0 ? near : intents.map((intent) => intent.id)).slice(0, 3)
  return `任务标识照“社群 plan”打印的写，例如 ${shown.join('、')}`
}
