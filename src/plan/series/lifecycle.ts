/** What the spec says will happen once: the end of service and the fission round. */
import type { Because } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { endNotices } from '../../knowledge/end-notices.ts'
import { probationTasks } from '../../knowledge/probation.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { expandEvent } from './recipe.ts'
import { named } from '../intent.ts'
import { priorities } from '../priority.ts'

/** Days between the notice and the end when the spec names none (practice: one to two days at the least; a week lets people save what they need). */
const NOTICE_DAYS = 7

/** Days of service under which an early notice would come with the welcome. */
const SHORT = 3

export function expandLifecycle(frame: Frame): readonly Intent[] {
  return [...endNotice(frame), ...probation(frame), ...fission(frame)]
}

function endNotice(frame: Frame): readonly Intent[] {
  const end = frame.spec.structure?.end
  if (!end || frame.end === undefined) return []
  const action = end.action ?? 'dissolve'
  const title = `服务期结束说明：${endNotices[action].title}`
  // In a community of a day or two the opening has said when it ends; the notice is for the last day.
  const notice =
    frame.end - frame.launch < SHORT ? frame.end : Math.max(frame.launch, frame.end - (end.notice_days ?? NOTICE_DAYS))
  return [
    {
      ...named({ series: 'lifecycle.end', occurrence: 'once', part: 'notice' }),
      cadence: 'once',
      nominal: notice,
      flex: { before: 2, after: 0 },
      wish: { type: 'window', window: 'noon' },
      length: 10,
      hard: false,
      yields: false,
      recurring: false,
      essential: true,
      light: true,
      priority: priorities.endNotice,
      role: 'lead',
      needs: [],
      scriptsAfter: [{ ref: { template: endNotices[action].template, title }, after: 0 }],
      task: {
        side: 'member-facing',
        sending: 'by-hand',
        funnel: action === 'renew' ? 'convert' : 'retain',
        feelings: ['belonging', 'ritual'],
        kind: 'notice',
        title,
        channel: 'group',
        minutes: 20,
        promotes: action === 'renew',
        heavy: false,
        live: false,
        materials: [],
        checklist: ['资料往哪里存、存到什么时候', '不满意和退款找谁'],
      },
      subject: { type: 'lifecycle', id: 'end', index: 0, title },
      because: { source: 'written', specPath: '/structure/end', rule: 'lifecycle/no-end', moves: [] },
    },
  ]
}

/** The first members come in with the opening; whoever comes later has the same scripts, without a date. */
function probation(frame: Frame): readonly Intent[] {
  const days = frame.spec.structure?.admission?.probation_days ?? 0
  const stage = frame.spec.stage
  if (days < 1 || (stage !== undefined && stage !== 'preheat')) return []
  return probationTasks(days).map(({ part, offset, title, minutes, scripts, checklist }): Intent => {
    const outward = scripts.length > 0
    return {
      ...named({ series: 'lifecycle.probation', occurrence: 'once', part }),
      cadence: 'once',
      nominal: frame.launch + offset,
      flex: { before: 0, after: 1 },
      wish: outward ? { type: 'window', window: 'afternoon' } : { type: 'office' },
      length: outward ? 10 : minutes,
      hard: false,
      yields: false,
      recurring: false,
      essential: true,
      light: true,
      priority: priorities.endNotice,
      role: 'lead',
      needs: [],
      scriptsAfter: scripts.map(([template, called]) => ({ ref: { template, title: called }, after: 0 })),
      task: {
        side: outward ? 'member-facing' : 'backstage',
        sending: 'by-hand',
        funnel: 'retain',
        feelings: ['belonging'],
        kind: 'care',
        title,
        channel: outward ? 'direct' : 'internal',
        minutes,
        promotes: false,
        heavy: false,
        live: false,
        materials: [],
        checklist,
      },
      subject: { type: 'lifecycle', id: 'probation', index: 0, title },
      because: { source: 'written', specPath: '/structure/admission/probation_days', moves: [] },
    }
  })
}

function fission(frame: Frame): readonly Intent[] {
  const text = frame.spec.growth?.fission?.when
  const library = frame.knowledge.activities.find(({ role }) => role === 'fission')
  const parsed = text === undefined ? undefined : parseWhen(text)
  if (!parsed?.ok || !library) return []
  const because: Because = { source: 'written', specPath: '/growth/fission', moves: [] }
  return occurrences(parsed.when, {
    from: frame.from,
    to: frame.lookahead,
    launch: frame.launch,
    calendar: frame.calendar,
    ...(frame.end === undefined ? {} : { end: frame.end }),
  }).flatMap(({ day, name, cadence, time }, index) =>
    expandEvent(
      {
        series: 'growth.fission',
        occurrence: name,
        cadence,
        nominal: day,
        flex: { before: 0, after: 0 },
        wish: time ? { type: 'at', start: time.start } : { type: 'window', window: 'noon' },
        duration: time?.end === undefined ? library.duration : time.end - time.start,
        hard: true,
        yields: false,
        recurring: parsed.when.kind !== 'once',
        priority: priorities.writtenEvent,
        title: library.said ?? library.name,
        channel: library.channel ?? 'group',
        subject: { type: 'activity', id: library.id, index, title: library.said ?? library.name },
        because,
        partBecause: { ...because, source: 'library', item: `activities/${library.id}` },
        has: (condition) => condition === 'prize',
        materials: [],
      },
      library,
    ),
  )
}
