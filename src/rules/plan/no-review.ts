import { findOperation } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Task } from '../../model.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** A week, and three days for what a weekend or a holiday shifts. */
const DAYS = 10
const WORDS = /复盘|数据|周报|月报|统计|分析|盘点/u
const reviews = (task: Task, knowledge: Knowledge): boolean =>
  (task.subject.type === 'operation' && findOperation(knowledge, task.subject.id)?.review !== undefined) ||
  (task.side === 'backstage' && WORDS.test(task.title))

export const noReview = {
  id: 'plan/no-review',
  severity: 'warning',
  needs: 'plan',
  title: '每周看一次数据、改一处',
  why: '不看数据，错的做法会重复一个月；看了不改，等于没看。',
  source: `M23（每周一次为本项目补充）。判据：开群以后连续 ${DAYS} 天没有复盘、数据、周报一类的任务（一周，加上遇假日顺延的三天）；服务期之后不算。`,
  bad: sample({ 调整: [{ 任务: 'ops.weekly-review/w02/do', 动作: '去掉' }] }),
  good: sample(),
  run: ({ plan, knowledge, threshold }) => {
    const limit = threshold('plan/no-review', DAYS)
    const days = plan.days.filter((day) => day.offset >= 0 && day.idle?.reason !== 'ended')
    const reviewed = [
      -1,
      ...days.flatMap((day, i) => (day.tasks.some((task) => reviews(task, knowledge)) ? [i] : [])),
      days.length,
    ]
    const gaps = reviewed
      .slice(1)
      .map((at, i) => ({ from: (reviewed[i] ?? -1) + 1, length: at - (reviewed[i] ?? -1) - 1 }))
    const longest = gaps.reduce((a, b) => (b.length > a.length ? b : a), { from: 0, length: 0 })
    const first = days[longest.from]
    return longest.length < limit || first === undefined
      ? []
      : [
          {
            path: '/content',
            message: `从 ${first.date} 起 ${longest.length} 天没有看数据的任务（上限 ${limit} 天，社群运营方法 M23）。`,
            cure: say`在${field('overrides')}里加一项，例如${write('/overrides/-', { action: 'add', id: 'week-review', title: '周数据与改进', date: days[longest.from + 6]?.date ?? first.date, channel: 'internal' })}；或把去掉的每周复盘放回来。`,
          },
        ]
  },
} as const satisfies Check
