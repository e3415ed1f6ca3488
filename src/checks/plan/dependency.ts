import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const dependency = {
  id: 'plan/dependency',
  severity: 'warning',
  needs: 'plan',
  title: '前后相依的任务次序对',
  why: '预告发在定稿之前，海报做在活动之后：次序错了，前面的人白忙。',
  source: '计划规则：依赖的任务先做完。',
  bad: sample({
    调整: [{ 任务: 'activity.a/once/preview', 动作: '固定', 日期: '2026-12-20' }],
    活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: '2026-12-11 20:00' }],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'dependency', '/activities'),
} as const satisfies Check
