import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import { closesAt } from '../../when/due.ts'
import type { Check, Finding } from '../../judge/types.ts'
import { occurrencesOf } from './occurrences.ts'

const DRAW = { 标识: 'draw', 用: 'lottery', 标题: '抽三袋', 时间: 'D+8 12:00', 奖品: '三袋' }

/** `2026-12-09T12:00` as it is written in a file. */
const written = (moment: string): string => moment.replace('T', ' ')

export const lateDeadline = {
  id: 'activity/late-deadline',
  severity: 'warning',
  needs: 'plan',
  title: '截止和开始对得上',
  why: '报名的截止写在开场以后，开奖那天还在收名；接龙、投票的截止写在开始以前，一发出去就已经过了。哪一句是真的，成员只能猜。',
  source:
    'M32。判据：写了截止的活动里，到点开始的（嘉宾分享、线下、抽奖一类）截止晚于开始，从开始起一直开着的（接龙、投票、拼团一类）截止不晚于开始。天天做的打卡不查。同一项只查第一次。',
  bad: sample({ 活动: [{ ...DRAW, 截止: '次日 12:00' }] }),
  good: sample({ 活动: [{ ...DRAW, 截止: '前一天 18:00' }] }),
  run: (view) => {
    const seen = new Set<string>()
    return occurrencesOf(view).flatMap(({ library, title, path, event }): readonly Finding[] => {
      const { subject, start } = event
      const own = view.spec.activities?.find(({ id, use }) => (id ?? use) === subject.id)
      const text = own?.due
      if (path === '/activities' || text === undefined || library?.daily === true || seen.has(subject.id)) return []
      if (subject.topic?.due !== undefined) return []
      seen.add(subject.id)
      const stays = library?.opensFor !== undefined || library?.promotes === true
      const due = closesAt(text, start, stays ? 'after' : 'before')
      if (due === undefined || (stays ? due > start : due <= start)) return []
      return [
        {
          path: `${path}/due`,
          message: stays
            ? `“${title}”${written(start)} 才开始，截止写的是 ${written(due)}，一发出去就已经过了。`
            : `“${title}”${written(start)} 开始，截止写的是 ${written(due)}，开始以后才截止。`,
          cure: stays
            ? say`把${key('activities.due')}写到开始以后，例如${write(`${path}/due`, '次日 12:00')}。`
            : say`把${key('activities.due')}写到开始以前，例如${write(`${path}/due`, '前一天 18:00')}。`,
        },
      ]
    })
  },
} as const satisfies Check
