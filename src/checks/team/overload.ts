import { conflictFindings } from '../conflicts.ts'
import { narrowed } from '../place.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const overload = {
  id: 'team/overload',
  severity: 'warning',
  needs: 'plan',
  title: '没有人某天超出可用时间',
  why: '任务比时间多的那天，先被省掉的总是回复成员。连着几天，运营的人自己先走。',
  source: 'M05。判据：计划里某人某天的任务分钟数超过“工时”。',
  bad: sample({ '团队.0.工时': 0.2 }),
  good: sample(),
  run: (view) =>
    conflictFindings(view, 'overload', '/team').map((found) => ({
      ...found,
      path: narrowed(view.spec, found.path, ['hours', 'name']),
    })),
} as const satisfies Check
