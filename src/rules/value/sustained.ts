import { blank } from '../blank.ts'
import { defaultActivities, defaultPillarsInGroup, intervalDays, pillarsInGroup, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { field, key, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const sustained = {
  id: 'value/sustained',
  severity: 'warning',
  needs: 'spec',
  title: '价值靠什么一直给下去',
  why: '能给一次不等于能一直给。没有按周期出现的内容、活动或服务，热闹过后群就空了。',
  source:
    'M01。判据：写了内容或活动，却没有一项是周期性的（栏目不写频率按每周算），类型自带的也被关掉，又没有写“持续方式”。',
  bad: sample({ '内容.默认栏目': false, 活动: [{ 标识: 'open', 用: 'opening', 时间: 'D+0 20:00' }] }),
  good: sample({ '内容.默认栏目': false, 活动: [{ 标识: 'cook', 用: 'topic', 时间: '每周三 20:00' }] }),
  run: (view) => {
    const pillars = pillarsInGroup(view)
    const activities = writtenActivities(view)
    if (pillars.length + activities.length === 0 || !blank(view.spec.positioning?.sustain)) return []
    const lasting =
      defaultPillarsInGroup(view).length + defaultActivities(view).length > 0 ||
      pillars.some(({ item }) => item.cadence === undefined || intervalDays(item.cadence) !== undefined) ||
      activities.some(({ item }) => intervalDays(item.when) !== undefined)
    if (lasting) return []
    return [
      {
        path: activities[0]?.path ?? pillars[0]?.path ?? '',
        message: `写下的 ${pillars.length + activities.length} 项内容和活动都只发生一次，办完就没有了。`,
        cure: say`给至少一个栏目写上频率，例如${pillars[0] === undefined ? orWrite('/content/pillars/0/cadence', '每周三 20:00') : write(`${pillars[0].path}/cadence`, '每周三 20:00')}；或在${field('positioning')}下写${key('positioning.sustain')}。`,
      },
    ]
  },
} as const satisfies Check
