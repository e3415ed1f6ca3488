import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const shift = {
  id: 'plan/shift',
  severity: 'warning',
  needs: 'plan',
  title: '任务落在负责人上班的日子和班次里',
  why: '排在下班以后的任务，不是没有人做，就是在透支一个人。',
  source: 'M05。判据：有钟点的任务落在负责人“工时”之外：不在“班次”的钟点里，或不在他上班的日子（“工作日”，例如周末）。',
  bad: sample({
    '团队.0.工时': { 每天: 3, 班次: '09:00-12:00' },
    活动: [{ 标识: 'a', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'shift', '/team'),
} as const satisfies Check
