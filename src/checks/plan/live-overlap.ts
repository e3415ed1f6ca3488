import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const liveOverlap = {
  id: 'plan/live-overlap',
  severity: 'warning',
  needs: 'plan',
  title: '没有两场直播式活动撞在一起',
  why: '同一时刻两场，成员只能来一场，另一场冷给所有人看。',
  source: '计划规则：要人到场的活动不重叠。',
  bad: sample({
    活动: [
      { 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+10 20:00' },
      { 标识: 'b', 用: 'live', 标题: '新油发布', 时间: 'D+10 20:30' },
    ],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'live-overlap', '/activities'),
} as const satisfies Check
