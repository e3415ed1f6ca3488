import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const leave = {
  id: 'plan/leave',
  severity: 'warning',
  needs: 'plan',
  title: '请假那天有人顶上',
  why: '请假的人名下还有任务，那天就空了。',
  source: 'M05、M36。判据：负责人请假，又没有“替补”可换。',
  bad: sample({
    '团队.0.请假': ['2026-12-02', '2026-12-09'],
    活动: [{ 标识: 'a', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'leave', '/team'),
} as const satisfies Check
