import { findActivity } from '../../knowledge/look-up.ts'
import { partWord } from '../../knowledge/part-words.ts'
import type { Part } from '../../knowledge/types.ts'
import { nearName } from '../../near-name.ts'
import { nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { key, orDrop, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const EVENING = { 标识: 'evening', 用: '嘉宾分享', 标题: '周三夜谈', 时间: 'D+10 20:00' }

/** As the author may write it. */
const called = (part: Part): string => partWord(part) ?? part.id

export const unknownPart = {
  id: 'activity/unknown-part',
  severity: 'error',
  needs: 'spec',
  title: '改的是这场活动真有的一部分',
  why: '名字对不上，改的时间、换的人、写的话就都不算数，到那天照旧。',
  source: 'M32。判据：“各部分”里的标识不是这种活动带来的哪一件；或给活动本身写了时间。',
  bad: sample({ 活动: [{ ...EVENING, 各部分: [{ 标识: '预热', 时间: '前一天 10:00' }] }] }),
  good: sample({ 活动: [{ ...EVENING, 各部分: [{ 标识: '预告', 时间: '前一天 10:00' }] }] }),
  run: (view) =>
    writtenActivities(view).flatMap(({ item, path }) => {
      const parts = findActivity(view.knowledge, item.use)?.parts
      if (!parts) return []
      const words = parts.flatMap((part) => [part.id, partWord(part) ?? part.id])
      return (item.parts ?? []).flatMap(({ id, when }, index) => {
        const place = `${path}/parts/${index}`
        const part = parts.find((one) => one.id === id || partWord(one) === id)
        if (part && !(part.id === 'event' && when !== undefined)) return []
        if (part)
          return [
            {
              path: `${place}/when`,
              message: `“${id}”是“${nameOf(item)}”这一场本身，时间在这里改不动。`,
              cure: say`这一场几点办写在${key('activities.when')}；这里的${orDrop(`${place}/when`, when ?? '')}去掉。`,
            },
          ]
        const near = nearName(id, words) ?? called(parts.find((one) => one.id !== 'event') ?? (parts[0] as Part))
        const all = parts.filter((one) => one.id !== 'event').map(called)
        return [
          {
            path: `${place}/id`,
            message: `“${nameOf(item)}”没有“${id}”这一部分。`,
            cure: say`可以改的有：${[...new Set(all)].join('、')}。例如${write(`${place}/id`, near)}。`,
          },
        ]
      })
    }),
} as const satisfies Check
