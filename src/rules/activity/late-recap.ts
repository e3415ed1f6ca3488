import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import type { Plan } from '../../model.ts'
import { field, say } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'
import { taskId } from '../../task-id.ts'
import { occurrencesOf } from './occurrences.ts'

const TALK = { 标识: 'talk', 用: 'guest', 标题: '榨油师傅来了', 时间: 'D+16 20:00' }

export const lateRecap = {
  id: 'activity/late-recap',
  severity: 'info',
  needs: 'plan',
  title: '活动第二天就有复盘',
  why: '隔天发，到场的人还热着，没到场的人还遗憾着；隔三天发，谁也想不起来那晚说过什么。',
  source: `${restingOn('hackathon')}判据：计划里，写下的活动的复盘落在结束后第二天以后（当中的周末与假日不计），或复盘被“调整”去掉。类型自带的活动由排期安排，不查推迟。`,
  bad: sample({
    活动: [TALK],
    调整: [{ 任务: 'activity.talk/once/recap', 动作: '固定', 日期: '2026-12-21', 时间: '12:00' }],
  }),
  good: sample({ 活动: [TALK] }),
  run: (view) => {
    const dropped = new Set(
      (view.spec.overrides ?? []).flatMap(({ action, task }) =>
        action === 'drop' && task !== undefined ? [task] : [],
      ),
    )
    return occurrencesOf(view).flatMap(({ title, path, event, parts }): readonly Finding[] => {
      const recap = parts.get('recap')
      if (recap === undefined)
        return dropped.has(taskId({ ...event, part: 'recap' }))
          ? [
              {
                path,
                message: `“${title}”的复盘被去掉了。`,
                cure: say`删掉${field('overrides')}里去掉复盘的那一条；第二天发三句也好：说了什么、来了多少人、下一步。`,
              },
            ]
          : []
      const late = daysAfter(view.plan, event.subject.event?.until ?? event.end, recap.start)
      return late <= 1 || path === '/activities'
        ? []
        : [
            {
              path,
              message: `“${title}”的复盘到 ${recap.start.slice(0, 10)} 才发，活动 ${event.start.slice(0, 10)} 就结束了。`,
              cure: say`挪到第二天：在${field('overrides')}里把它固定到那天，或删掉把它推迟的那一条。`,
            },
          ]
    })
  },
} as const satisfies Check

/** Days from one moment to another, weekends and holidays between them left out. */
function daysAfter({ days }: Plan, from: string, to: string): number {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  return days.filter(
    ({ date, kind }) => date > first && date <= last && (date === last || (kind !== 'weekend' && kind !== 'holiday')),
  ).length
}
