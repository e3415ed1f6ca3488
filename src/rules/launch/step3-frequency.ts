import type { Day } from '../../model.ts'
import { freeHour, onWeekday } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const QUIET_DAYS = 7
const OUTWARD = new Set(['moments', 'official-account', 'live', 'offline'])
const shows = (day: Day): boolean =>
  day.tasks.some(
    (task) =>
      task.side === 'member-facing' &&
      (task.subject.type === 'activity' || task.subject.type === 'campaign' || OUTWARD.has(task.channel)),
  )

export const step3Frequency = {
  id: 'launch/step3-frequency',
  severity: 'warning',
  needs: 'plan',
  title: '成长、活跃阶段不连续冷场',
  why: '见一面胜过线上聊很多次，高频的活动对内聚人、对外宣告存在；长期没有消息就会被忘记。',
  source: `M15。判据：成长、活跃阶段里连续 ${QUIET_DAYS} 天既没有活动或战役，也没有朋友圈、公众号、直播、线下的露出；声明了休息的日子不算。服务型由类型豁免。`,
  bad: sample({ 内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每天 20:00' }] } }),
  good: sample({
    内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每天 20:00' }] },
    活动: [{ 标识: 'cook', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }],
  }),
  run: ({ plan, threshold }) => {
    const limit = threshold('launch/step3-frequency', QUIET_DAYS)
    const runs: Day[][] = [[]]
    for (const day of plan.days) {
      if ((day.stage !== 'growth' && day.stage !== 'active') || shows(day)) runs.push([])
      else if (day.idle?.declared !== true) runs.at(-1)?.push(day)
    }
    const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), [])
    const [first, last] = [longest[0], longest.at(-1)]
    if (longest.length < limit || !first || !last) return []
    return [
      {
        path: '/activities',
        message: `${first.date} 到 ${last.date} 连续 ${longest.length} 天没有活动，也没有对外露出（上限 ${limit} 天，社群运营方法 M15）。`,
        cure: say`在${field('activities')}里加一项每周的，例如${write('/activities/-', { id: 'talk', use: 'topic', title: '周三夜谈', when: `每周三 ${freeHour(plan, onWeekday(3))}` })}。`,
      },
    ]
  },
} as const satisfies Check
