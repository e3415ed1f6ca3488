import { blank, filled } from '../blank.ts'
import { defaultActivities, isOffline, writtenActivities } from '../output.ts'
import { findActivity } from '../../knowledge/look-up.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MANY = 3
const NOWHERE = /不限|全国|各地|线上|海外|全球/u
const ONLINE = [
  { 标识: 'a', 用: 'topic', 时间: '每周三 20:00' },
  { 标识: 'b', 用: 'ama', 时间: 'D+9 20:00' },
  { 标识: 'c', 用: 'poll', 时间: 'D+16 20:00' },
]

export const noOffline = {
  id: 'activity/no-offline',
  severity: 'info',
  needs: 'spec',
  title: '同城的人见一次面',
  why: '见一面胜过线上聊很多次。成员在同一座城，却从不见面，是把最便宜的粘合剂放着不用。',
  source: `M15。判据：有一类人写了具体城市（不限、全国、线上不算），写下的活动不少于 ${MANY} 项，而没有一项在线下，也没有写线下场所。`,
  bad: sample({ 活动: ONLINE }),
  good: sample({
    活动: [...ONLINE, { 标识: 'meet', 用: 'offline', 标题: '铁锅局', 时间: 'D+20 15:00', 地点: '武昌店后院' }],
  }),
  run: (view) => {
    const { spec } = view
    const city = spec.audience?.segments
      ?.map((segment) => segment.city)
      .find((text) => !blank(text) && !NOWHERE.test(text ?? ''))
    const activities = writtenActivities(view)
    if (city === undefined || activities.length < view.threshold('activity/no-offline', MANY)) return []
    const met =
      activities.some(({ item }) => isOffline(item)) ||
      filled(spec.replication?.offline_venues).length > 0 ||
      defaultActivities(view).some((item) => findActivity(view.knowledge, item.use)?.channel === 'offline')
    return met
      ? []
      : [
          {
            path: '/activities',
            message: `${activities.length} 项活动全在线上，而成员都在${city}。`,
            cure: say`加一场见面，先从轻的办起，例如${write('/activities/-', { id: 'meet', use: 'topic', title: '第一次见面', when: 'D+20 15:00', channel: 'offline', place: '常去的那家茶馆' })}；人手够，再办整天的（用: offline）。`,
          },
        ]
  },
} as const satisfies Check
