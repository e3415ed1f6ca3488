import type { Operation } from '../types.ts'

/** The seventh-day question: asked in person, of few. */
export const data: Operation = {
  id: 'week-feedback',
  title: '第一周体验回访',
  cadence: 'D+7',
  days: 'any',
  side: 'member-facing',
  channel: 'direct',
  role: 'lead',
  minutes: 20,
  kind: 'care',
  at: 'afternoon',
  feelings: ['participation'],
  funnel: 'retain',
  scripts: [{ template: 'care/one-question', title: '一句话回访' }],
  checklist: [
    '挑 8–10 位：开口多的、只看不说的、差点退群的都要有',
    '只问一句：这一周哪一条对你有用，哪一条可以不发',
    '原话记下来，挑一条本周就改，改完在群里说一声',
  ],
  metric: '回访人数，当周改掉的问题数',
  rule: 'plan/day-8-cliff',
}
