import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const blackout = {
  id: 'plan/blackout',
  severity: 'warning',
  needs: 'plan',
  title: '停发的日子没有对外任务',
  why: '说好不打扰的日子发了消息，往后说的话就不算数。',
  source: '计划规则：“日历.停发”里的日子不排对外任务。',
  bad: sample({
    日历: { 停发: ['2026-12-11'] },
    活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: '2026-12-11 20:00' }],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'blackout', '/calendar/blackout'),
} as const satisfies Check
