import { blank, filled } from '../blank.ts'
import { writtenActivities, writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { field, key, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MANY = 6
const PILLARS = [1, 2, 3].map((n) => ({
  标识: `p${n}`,
  标题: `栏目${n}`,
  类别: '互动',
  来源: '成员',
  频率: '每周三 20:00',
}))
const ACTIVITIES = [1, 2, 3].map((n) => ({
  标识: `a${n}`,
  用: n === 3 ? 'offline' : 'topic',
  地点: '武昌店后院',
  时间: `D+${n * 5} 20:00`,
}))

export const onePerson = {
  id: 'fatal/one-person',
  severity: 'warning',
  needs: 'spec',
  title: '不是一个人扛到底',
  why: '事事亲力亲为是必死的一种：群越大越忙，忙到没有时间和人说话，最后一病就停。',
  source: `M11（项数为推测）。判据：团队只有一人、没有替补，没有核心团队也没有核心成员，而自己写下的栏目与活动不少于 ${MANY} 项。`,
  bad: sample({ '内容.栏目': PILLARS, 活动: ACTIVITIES }),
  good: sample({ '内容.栏目': PILLARS, 活动: ACTIVITIES, '受众.核心成员': { 占比: '20%', 权益: ['轮流掌勺'] } }),
  run: (view) => {
    const { spec } = view
    const [only, ...others] = spec.team ?? []
    const helped =
      others.length > 0 ||
      !blank(only?.backup) ||
      filled(spec.replication?.core_team).length > 0 ||
      spec.audience?.core !== undefined
    const work = writtenPillars(view).length + writtenActivities(view).length
    if (only === undefined || helped || work < view.threshold('fatal/one-person', MANY)) return []
    return [
      {
        path: '/team',
        message: `${work} 项栏目和活动全压在${only.name}一个人身上。`,
        cure: say`在${field('team')}里加一个人（志愿也行），或在${field('audience')}下写${key('audience.core')}，把轮值交给他们。`,
      },
    ]
  },
} as const satisfies Check
