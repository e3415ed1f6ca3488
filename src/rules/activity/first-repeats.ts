import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { occurrencesOf } from './occurrences.ts'

/** A rhythm that members join in, started within the first fortnight, is a first activity that repeats. */
const FORTNIGHT = 14
const NO_COLUMNS = {
  '内容.默认栏目': false,
  '内容.栏目': [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每天 12:00' }],
}

export const firstRepeats = {
  id: 'activity/first-repeats',
  severity: 'info',
  needs: 'plan',
  title: '第一场活动办得下去第二场',
  why: '第一场轰轰烈烈，第二场没有了，人就当它是一次促销。有目的、能参与、能一次次办下去的小活动，才长得成习惯。',
  source: `${restingOn('getTogether')}判据：开场、自我介绍一类仪式之外的第一场活动在计划里只有一次，而头 ${FORTNIGHT} 天里又没有一个成员参与的栏目（互动、打卡）办过两次；两周内结束的群、第一场由类型自带的不查。`,
  bad: sample({ ...NO_COLUMNS, 活动: [{ 标识: 'quiz', 用: 'quiz', 标题: '辨油小考', 时间: 'D+3 20:00' }] }),
  good: sample({ ...NO_COLUMNS, 活动: [{ 标识: 'pan', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }] }),
  run: (view) => {
    const { plan } = view
    const end =
      plan.horizon.end === undefined
        ? Infinity
        : (plan.days.find(({ date }) => date === plan.horizon.end)?.offset ?? Infinity)
    if (end < FORTNIGHT || plan.horizon.days <= FORTNIGHT) return []
    const events = occurrencesOf(view).filter(
      ({ library, offset, event }) => offset >= 0 && event.side === 'member-facing' && library?.ceremony !== true,
    )
    const [first, ...later] = events
    if (first === undefined || first.path === '/activities' || later.some(({ use }) => use === first.use)) return []
    const early = plan.days
      .filter(({ offset }) => offset >= 0 && offset < FORTNIGHT)
      .flatMap(({ tasks }) => tasks)
      .filter(
        ({ subject, category, channel }) =>
          subject.type === 'pillar' && channel === 'group' && (category === 'interaction' || category === 'ritual'),
      )
    if (early.some(({ subject }) => early.filter((other) => other.subject.id === subject.id).length > 1)) return []
    return [
      {
        path: first.path,
        message: `第一场活动“${first.title}”（第${first.offset + 1}天）只办一次，之后没有第二场。`,
        cure: say`改成办得下去的，例如${write(first.path, { use: 'topic', title: '周三夜谈', when: '每周三 20:00' })}；或在${field('content.pillars')}里加一个每周的互动栏目。`,
      },
    ]
  },
} as const satisfies Check
