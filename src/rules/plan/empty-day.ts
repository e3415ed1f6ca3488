import type { Day } from '../../model.ts'
import { toDay, weekdayText } from '../../calendar/date.ts'
import { sample } from '../sample.ts'
import { orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const emptyDay = {
  id: 'plan/empty-day',
  severity: 'warning',
  needs: 'plan',
  title: '没有说不清原因的空白日',
  why: '不要每天临时凑内容。哪天没有任务又没说休息，那天就会有人临时凑一条，或者干脆忘了这个群。',
  source: 'M28。判据：计划里有一天没有任何任务，又没有声明休息、停发或结束。相连的几天算一处。',
  bad: sample({
    '内容.默认栏目': false,
    活动: [{ 标识: 'open', 用: 'opening', 时间: 'D+0 20:00' }],
    调整: ['ops.patrol/d019/do', 'ops.newcomer/d019/do'].map((task) => ({ 任务: task, 动作: '去掉' })),
  }),
  good: sample(),
  run: ({ plan }) =>
    runsOf(plan.days).map((days) => {
      const [first, last] = [days[0], days.at(-1)]
      const span =
        first === last || !last ? (first?.date ?? '') : `${first?.date ?? ''} 到 ${last.date}（${days.length} 天）`
      return {
        path: '/content',
        message: `${span}${span.endsWith('）') ? '' : ' '}没有任何任务，也没有说休息。`,
        cure: say`排一项轻的，例如栏目${write('/content/pillars/-', { id: 'share', title: '晒成果', cadence: `每${weekdayText(toDay(first?.date ?? '') ?? 0)} 19:00` })}；真要休息就写${orWrite('/calendar', { blackout: [{ from: first?.date ?? '', to: last?.date ?? '', why: '休息' }] })}或${orWrite('/calendar/rest_weekdays', ['sun'])}。`,
      }
    }),
} as const satisfies Check

/** Consecutive empty days that nobody declared. */
function runsOf(days: readonly Day[]): readonly (readonly Day[])[] {
  const runs: Day[][] = []
  days.forEach((day, i) => {
    if (day.tasks.length > 0 || day.idle?.declared !== false) return
    const before = days[i - 1]
    if (before && runs.at(-1)?.at(-1) === before) runs.at(-1)?.push(day)
    else runs.push([day])
  })
  return runs
}
