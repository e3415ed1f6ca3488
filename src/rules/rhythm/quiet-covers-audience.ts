import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { hoursOf, quietOf } from './windows.ts'

export const quietCoversAudience = {
  id: 'rhythm/quiet-covers-audience',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '成员在线的时候不全是免打扰',
  why: '他们有空时群里禁声，他们睡了群里热闹，这样的群对他们等于不存在。',
  source: '受众的活跃时段与免打扰（没写用类型自带的）相比。判据：某类人群的活跃时段全部落在免打扰里。',
  bad: sample({ '受众.人群.0.活跃时段': ['22:30-23:30'], 日历: { 免打扰: '22:00-08:00' } }),
  good: sample({ '受众.人群.0.活跃时段': ['20:00-22:00'], 日历: { 免打扰: '22:00-08:00' } }),
  run: ({ spec, archetype }) => {
    const quiet = quietOf(spec, archetype?.quiet)
    return (spec.audience?.segments ?? []).flatMap((segment, i) => {
      const hours = hoursOf(segment.active_hours)
      const inside =
        hours.length > 0 &&
        hours.every((hour) => quiet.some(({ start, end }) => hour.start >= start && hour.end <= end))
      return inside
        ? [
            {
              path: `/audience/segments/${i}/active_hours`,
              message: `${segment.who ? `“${segment.who}”` : '这类人群'}的活跃时段 ${(segment.active_hours ?? []).join('、')} 全在免打扰 ${spec.calendar?.quiet_hours ?? archetype?.quiet ?? ''} 里。`,
              cure: say`把${field('calendar.quiet_hours')}改到他们睡觉的时候，例如${write('/calendar/quiet_hours', '00:00-08:00')}；或者核对活跃时段。`,
            },
          ]
        : []
    })
  },
} as const satisfies Check
