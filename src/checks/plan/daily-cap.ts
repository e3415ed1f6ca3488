import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const dailyCap = {
  id: 'plan/daily-cap',
  severity: 'warning',
  needs: 'plan',
  title: '每天的消息不超过上限',
  why: '消息太多，成员先开免打扰，再退群；要紧的那条也没有人看见。',
  source: '公开资料的每日上限（每日 15 条以上开免打扰者大增，C 级来源；类型与“内容.每日上限”可改）。',
  bad: sample({
    '内容.每日上限': 1,
    活动: [
      { 标识: 'a', 用: 'topic', 标题: '早厨房', 时间: '每周三 10:00' },
      { 标识: 'b', 用: 'poll', 标题: '晚厨房', 时间: '每周三 20:00' },
    ],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'daily-cap', '/content/daily_cap'),
} as const satisfies Check
