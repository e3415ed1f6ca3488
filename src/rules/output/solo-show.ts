import { writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MANY = 3
const PILLARS = [
  { 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00', 提前量: 2 },
  { 标识: 'story', 标题: '榨坊来信', 类别: '故事', 频率: '每周五 20:00' },
  { 标识: 'deal', 标题: '周日到货', 类别: '产品', 频率: '每周日 18:00' },
]

export const soloShow = {
  id: 'output/solo-show',
  severity: 'warning',
  needs: 'spec',
  title: '不是群主的独唱',
  why: '也要看成员的产出。只有群主独唱就成了粉丝经济：他一停，群就停。',
  source: `M07。判据：写下的栏目不少于 ${MANY} 个，负责人是同一个人（或团队只有一人），没有一个栏目来自成员或专家，也没有互动栏目（方法没有给个数；少于 ${MANY} 个时看不出是独唱还是刚起步，这个数是编者取值，可以改）。`,
  bad: sample({ '内容.栏目': PILLARS }),
  good: sample({
    '内容.栏目': [...PILLARS, { 标识: 'dish', 标题: '周六晒菜', 类别: '互动', 来源: '成员', 频率: '每周六 19:00' }],
  }),
  run: (view) => {
    const pillars = writtenPillars(view)
    if (pillars.length < view.threshold('output/solo-show', MANY)) return []
    if (
      pillars.some(
        ({ item }) => item.source === 'member' || item.source === 'expert' || item.category === 'interaction',
      )
    )
      return []
    const team = view.spec.team ?? []
    const fallback = team.length === 1 ? (team[0]?.id ?? '') : undefined
    const owners = new Set(pillars.map(({ item }) => item.owner ?? fallback))
    if (owners.size !== 1 || owners.has(undefined)) return []
    const [id] = owners
    const name = team.find((member) => member.id === id || member.name === id)?.name ?? id ?? ''
    return [
      {
        path: '/content/pillars',
        message: `${pillars.length} 个栏目全由${name}一个人产出，没有成员的声音。`,
        cure: say`加一个成员来写的栏目，例如${write('/content/pillars/-', { id: 'share', title: '周六晒成果', category: 'interaction', source: 'member', cadence: '每周六 19:00' })}。`,
      },
    ]
  },
} as const satisfies Check
