import { findActivity } from '../../knowledge/look-up.ts'
import {
  defaultActivities,
  defaultPillarsInGroup,
  intervalDays,
  hasStakes,
  nameOf,
  writtenActivities,
  writtenPillars,
  pillarsInGroup,
} from '../output.ts'
import { freeHour, onWeekday } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check, SpecView } from '../../judge/types.ts'

const WEEK = 7
const TEACHES = /课|讲|答疑|分享|共读|诊断|工作坊|教学|作业|研讨|读/u
const weekly = (cadence: string | undefined, limit: number): boolean =>
  cadence === undefined || (intervalDays(cadence) ?? Infinity) <= limit

export const weeklyKnowledge = {
  id: 'content/weekly-knowledge',
  severity: 'warning',
  needs: 'spec',
  title: '每周至少一次专业知识',
  why: '专业知识从痛点切入，每周至少一次：成员留下，是因为在这里变得更懂行。',
  source: `M24。判据：写了内容或活动，而没有一个知识类栏目（类型自带的也算）或讲授类活动每 ${WEEK} 天至少一次；发在朋友圈、公众号和后台的不算。`,
  bad: sample({ 内容: { 默认栏目: false, 栏目: [{ 标识: 'dish', 标题: '晒菜', 类别: '互动', 频率: '每天 19:00' }] } }),
  good: sample({
    内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00', 提前量: 2 }] },
  }),
  run: (view) => {
    const pillars = writtenPillars(view)
    const written = pillars.length + writtenActivities(view).length
    if (written === 0 || taught(view, view.threshold('content/weekly-knowledge', WEEK))) return []
    // Without knowing the archetype nothing can be said about the columns that it brings.
    if (view.archetype === undefined && view.spec.content?.defaults !== false) return []
    return [
      {
        path: pillars[0] ? '/content/pillars' : '/activities',
        message: '没有每周一次的专业知识。',
        cure: say`加一个栏目，从痛点切入，例如${write('/content/pillars/-', { id: 'case', title: '周三拆解', category: 'knowledge', cadence: `每周三 ${freeHour(view.plan, onWeekday(3))}`, lead_days: 2 })}。`,
      },
    ]
  },
} as const satisfies Check

function taught(view: SpecView, limit: number): boolean {
  return (
    pillarsInGroup(view).some(
      ({ item }) => (item.category === 'knowledge' || TEACHES.test(item.title ?? '')) && weekly(item.cadence, limit),
    ) ||
    defaultPillarsInGroup(view).some((pillar) => pillar.category === 'knowledge' && weekly(pillar.cadence, limit)) ||
    writtenActivities(view).some(
      ({ item }) => (hasStakes(item) || TEACHES.test(nameOf(item))) && weekly(item.when ?? '', limit),
    ) ||
    defaultActivities(view).some(
      (item) =>
        TEACHES.test(item.title ?? findActivity(view.knowledge, item.use)?.name ?? '') && weekly(item.when, limit),
    )
  )
}
