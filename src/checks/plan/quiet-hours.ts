import { conflictFindings } from '../conflicts.ts'
import { narrowed } from '../place.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const quietHours = {
  id: 'plan/quiet-hours',
  severity: 'warning',
  needs: 'plan',
  title: '没有消息落在免打扰时段',
  why: '半夜的消息换来的是免打扰和退群：打扰一次，往后的都不看了。',
  source: '公开资料的免打扰规则（22:30–07:30 为推测，类型与“日历.免打扰”可改）。',
  bad: sample({ 活动: [{ 标识: 'late', 用: 'topic', 标题: '深夜厨房', 时间: '每周三 23:30' }] }),
  good: sample(),
  run: (view) =>
    conflictFindings(view, 'quiet-hours', '/calendar/quiet_hours').map((found) => ({
      ...found,
      path: narrowed(view.spec, found.path, ['when', 'time', 'cadence']),
    })),
} as const satisfies Check
