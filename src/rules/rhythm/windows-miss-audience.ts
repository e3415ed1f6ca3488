import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { hoursOf, overlaps } from './windows.ts'

export const windowsMissAudience = {
  id: 'rhythm/windows-miss-audience',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '发布时段碰得上成员在线的时候',
  why: '话说在没有人的时候，等人来了已经被刷上去了。',
  source: '受众的活跃时段与“日历.发布时段”相比。判据：写了发布时段，某类人群的活跃时段与它没有一分钟重合。',
  bad: sample({ '受众.人群.0.活跃时段': ['20:00-21:30'], 日历: { 发布时段: ['09:00-11:00', '14:00-17:00'] } }),
  good: sample({ '受众.人群.0.活跃时段': ['20:00-21:30'], 日历: { 发布时段: ['09:00-11:00', '19:30-21:30'] } }),
  run: ({ spec }) => {
    const windows = hoursOf(spec.calendar?.windows)
    if (windows.length === 0) return []
    return (spec.audience?.segments ?? []).flatMap((segment, i) => {
      const hours = hoursOf(segment.active_hours)
      return hours.length === 0 || hours.some((hour) => windows.some((window) => overlaps(hour, window)))
        ? []
        : [
            {
              path: `/audience/segments/${i}/active_hours`,
              message: `${segment.who ? `“${segment.who}”` : '这类人群'}在 ${(segment.active_hours ?? []).join('、')} 在线，发布时段 ${(spec.calendar?.windows ?? []).join('、')} 没有一个碰得上。`,
              cure: say`在${field('calendar.windows')}里加上他们在线的时候，例如${write('/calendar/windows', [...(spec.calendar?.windows ?? []), segment.active_hours?.[0] ?? ''])}。`,
            },
          ]
    })
  },
} as const satisfies Check
