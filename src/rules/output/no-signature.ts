import { parseWhen } from '../../when/parse.ts'
import { blank, filled } from '../blank.ts'
import { intervalDays, bareColumns } from '../output.ts'
import type { Pillar } from '../output.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MANY = 3
const LOOSE = [
  { 标识: 'dish', 标题: '晒菜', 类别: '互动', 来源: '成员' },
  { 标识: 'tip', 标题: '辨油课', 类别: '知识', 提前量: 2 },
  { 标识: 'story', 标题: '榨坊来信', 类别: '故事' },
]

export const noSignature = {
  id: 'output/no-signature',
  severity: 'info',
  needs: 'spec',
  title: '有一个招牌栏目',
  why: '输出要稳定，最好有招牌：固定时刻、固定形式、固定的人。到点就想起它，才算有了习惯。',
  source: `M07。判据：写下的栏目不少于 ${MANY} 个，没有一个同时有固定频率、固定时刻（写在频率或时间里）、固定的人（负责人，或团队只有一人）、固定形式（形式、类别或口令）。`,
  bad: sample({ '内容.栏目': LOOSE }),
  good: sample({
    '内容.栏目': [
      ...LOOSE,
      { 标识: 'pan', 标题: '铁锅夜', 类别: '知识', 频率: '每周三 20:00', 形式: ['语音'], 提前量: 2 },
    ],
  }),
  run: (view) => {
    const pillars = bareColumns(view)
    const solo = (view.spec.team?.length ?? 0) === 1
    if (
      pillars.length < view.threshold('output/no-signature', MANY) ||
      pillars.some(({ item }) => isSignature(item, solo))
    )
      return []
    return [
      {
        path: '/content/pillars',
        message: `${pillars.length} 个栏目里没有一个招牌：固定时刻、固定形式、固定的人。`,
        cure: say`挑一个写全，例如${write('/content/pillars/0', { title: '周三夜谈', cadence: '每周三 20:00', formats: ['语音'], owner: view.spec.team?.[0]?.id ?? 'lan' })}。`,
      },
    ]
  },
} as const satisfies Check

function isSignature(pillar: Pillar, solo: boolean): boolean {
  const read = parseWhen(pillar.cadence ?? '')
  const timed = !blank(pillar.time) || (read.ok && read.when.times !== undefined)
  const formed = filled(pillar.formats).length > 0 || !blank(pillar.ritual) || pillar.category !== undefined
  return intervalDays(pillar.cadence) !== undefined && timed && formed && (solo || !blank(pillar.owner))
}
