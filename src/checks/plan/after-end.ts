import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const afterEnd = {
  id: 'plan/after-end',
  severity: 'warning',
  needs: 'plan',
  title: '没有排在结束之后的任务',
  why: '服务期过了还在发消息，说好的结束就不算数，下一期也没有人信。',
  source: 'M37。判据：任务落在服务期最后一天之后。',
  bad: sample({
    '结构.服务期': { 天数: 10, 动作: '解散' },
    活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+20 20:00' }],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'after-end', '/structure/end'),
} as const satisfies Check
