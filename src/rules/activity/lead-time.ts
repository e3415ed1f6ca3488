import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import type { Task } from '../../model.ts'
import { field, key, orWrite, say } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'
import { dayOfTask, occurrencesOf } from './occurrences.ts'

/** Days from the first piece of work to the event: a guest's draft, a place and a core team take a fortnight. */
const DAYS = 14
/** Days by which a weekend may shift the first piece of work. */
const SHIFT = 2
/** Days from the sign-up of a meeting offline to the meeting: a week, less two that a weekend may shift. */
const SIGNUP = 5
const MEETING = { 标识: 'press', 用: 'offline', 标题: '榨坊半日', 地点: '黄陂榨坊' }

export const leadTime = {
  id: 'activity/lead-time',
  severity: 'warning',
  needs: 'plan',
  title: '请嘉宾、办线下留够时间',
  why: '下周就要讲，嘉宾只能拿旧稿子来念；后天就要见面，场地、保险、名单全是临时凑的。来的人记得的就是这一次。',
  source: `${restingOn('meetup', 'hackathon')}判据：写下的嘉宾分享、线下聚会，计划里没有筹备任务，或最早的一件离当天不足 ${DAYS} 天（讲稿提前两周，线下提前两周定场地与分工，遇周末顺延两天）；线下的报名离当天不足 ${SIGNUP} 天（提前一周，遇周末顺延两天；每周都办的不算）。同一项只查第一次。`,
  bad: sample({ 活动: [{ ...MEETING, 时间: 'D+1 14:00' }] }),
  good: sample({ 活动: [{ ...MEETING, 时间: 'D+18 14:00' }] }),
  run: (view) => {
    const wanted = view.threshold('activity/lead-time', DAYS)
    const least = wanted - SHIFT
    const seen = new Set<string>()
    return occurrencesOf(view).flatMap(({ library, title, path, event, parts }): readonly Finding[] => {
      if (
        !(library?.hasGuest === true || library?.channel === 'offline') ||
        path === '/activities' ||
        seen.has(event.subject.id)
      )
        return []
      seen.add(event.subject.id)
      const before = (task: Task | undefined): number =>
        task === undefined ? Infinity : dayOfTask(event) - dayOfTask(task)
      const first = [...parts.values()]
        .filter(({ side }) => side === 'backstage')
        .sort((a, b) => dayOfTask(a) - dayOfTask(b))[0]
      // Who misses the first of a weekly round comes to the second.
      const weekly = event.cadence === 'weekly' || event.cadence === 'frequent'
      const signup = weekly ? Infinity : before(parts.get('signup'))
      if (first === undefined)
        return [
          { path, message: `“${title}”没有一件筹备任务。`, cure: say`把${field('overrides')}里去掉的筹备任务放回来。` },
        ]
      if (before(first) >= least && signup >= SIGNUP) return []
      const short = Math.max(wanted - before(first), SIGNUP - signup)
      return [
        {
          path,
          message:
            before(first) < least
              ? `“${title}”只提前 ${before(first)} 天开始筹备（“${first.title}”），至少要 ${wanted} 天。`
              : `“${title}”只提前 ${signup} 天开始报名，来不及凑人、定车、订饭。`,
          cure: say`把${key('activities.when')}往后放 ${short} 天以上；急着见面的，先办一场不用筹备的，例如${orWrite('/activities/-', { use: 'ama', title: '群主答疑夜' })}。`,
        },
      ]
    })
  },
} as const satisfies Check
