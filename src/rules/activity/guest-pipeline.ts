import { intervalDays, isSharing, nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { TALK } from './talk.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const PERIOD = 30
const OFTEN = 14
const NEAR = { 名字: '老周', 介绍: '榨了 30 年山茶油' }

export const guestPipeline = {
  id: 'activity/guest-pipeline',
  severity: 'warning',
  needs: 'spec',
  title: '嘉宾储备够用一个月',
  why: '没有持续嘉宾来源的分享，讲完手上的几位就停了；一停，群就死寂。',
  source: `M03。判据：至少每 ${OFTEN} 天一次的分享活动，写下的嘉宾少于 ${PERIOD} 天里的场数（阈值是天数；写了选题的，一题抵一位）。`,
  bad: sample({ 活动: [{ ...TALK, 时间: '每周三 20:00' }] }),
  good: sample({
    活动: [
      {
        ...TALK,
        时间: '每周三 20:00',
        嘉宾: [NEAR, { ...NEAR, 名字: '阿梅' }, { ...NEAR, 名字: '小林' }, { ...NEAR, 名字: '刘姐' }],
      },
    ],
  }),
  run: (view) =>
    writtenActivities(view)
      .filter(({ item }) => isSharing(item))
      .flatMap(({ item, path }) => {
        const every = intervalDays(item.when)
        if (every === undefined || every > OFTEN) return []
        const needed = Math.floor(view.threshold('activity/guest-pipeline', PERIOD) / every)
        const ready = Math.max(item.guests?.length ?? 0, item.topics?.length ?? 0)
        return ready >= needed
          ? []
          : [
              {
                path: item.guests ? `${path}/guests` : path,
                message: `“${nameOf(item)}”一个月约 ${needed} 场，只备了 ${ready} 位嘉宾。`,
                cure: say`在${key('activities.guests')}里再写 ${needed - ready} 位，例如${write(`${path}/guests/-`, { name: '老周', bio: '做了 12 年这一行', topic: '新手常踩的三个坑' })}；或把时间改成“每月15日 20:00”。`,
              },
            ]
      }),
} as const satisfies Check
