/** What the spec says will happen once: the end of service and the fission round. */
import type { Because } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { endNotices } from '../../knowledge/cohort-works.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { expandEvent } from './recipe.ts'
import { named } from '../intent.ts'
import { noticeDay } from '../cohorts.ts'
import { priorities } from '../priority.ts'

export function expandLifecycle(frame: Frame): readonly Intent[] {
  return [...endNotice(frame), ...fission(frame)]
}

function endNotice(frame: Frame): readonly Intent[] {
  const end = frame.spec.structure?.end
  if (!end || frame.end === undefined) return []
  // The first cohort may have a last day of its own: it is told of that one.
  if (frame.cohorts.some(({ first, ends }) => first && ends !== frame.end)) return []
  const action = end.action ?? 'dissolve'
  const title = `服务期结束说明：${endNotices[action].title}`
  return [
    {
      ...named({ series: 'lifecycle.end', occurrence: 'once', part: 'notice' }),
      cadence: 'once',
      nominal: noticeDay(frame.launch, frame.end, end.notice_days),
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
