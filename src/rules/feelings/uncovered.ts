import type { Feeling } from '../../model.ts'
import { listed } from '../blank.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

const FOUR: readonly (readonly [Feeling, string, string])[] = [
  ['ritual', '仪式感', '固定的早安、打卡或开营'],
  ['participation', '参与感', '每天一个话题'],
  ['organisation', '组织感', '分工或小组'],
  ['belonging', '归属感', '成员故事或见面'],
]

export const uncovered = {
  id: 'feelings/uncovered',
  severity: 'warning',
  needs: 'plan',
  title: '四感都有任务',
  why: '仪式感、参与感、组织感、归属感，少一样，成员就少一个留下的理由。',
  source: 'M08。判据：计划期内，某一感没有任何面向成员的任务标注。',
  bad: sample({ 类型: 'trial-camp', '内容.默认栏目': false }),
  good: sample(),
  run: ({ plan }) => {
    const covered = new Set(
      plan.days.flatMap((day) =>
        day.tasks.filter((task) => task.side === 'member-facing').flatMap((task) => task.feelings),
      ),
    )
    const lacks = FOUR.filter(([feeling]) => !covered.has(feeling))
    return lacks.length === 0 || covered.size === 0
      ? []
      : [
          {
            path: '/content',
            message: `整个计划期没有一项面向成员的任务服务于${listed(lacks.map(([, name]) => name))}。`,
            cure: `加一项：${lacks.map(([, name, what]) => `${name}——${what}`).join('；')}。`,
          },
        ]
  },
} as const satisfies Check
