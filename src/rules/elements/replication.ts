import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const replication = {
  id: 'elements/replication',
  severity: 'info',
  needs: 'spec',
  title: '开多个群之前写清复制的条件',
  why: '复制决定规模。没有条件就复制，复制的是人数，不是这个群。',
  source: 'M07。判据：群数大于 1，或写了“复制”，而“复制条件”为空。',
  bad: sample({ '结构.群': { 数量: 3 } }),
  good: sample({
    '结构.群': { 数量: 3 },
    复制: { 复制条件: ['首群第 4 周发言成员过半'], 核心团队: ['小满'] },
    '文化.仪式': ['周三铁锅夜'],
    '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] },
  }),
  run: ({ spec }) => {
    const groups = spec.structure?.groups?.count ?? 1
    if ((groups <= 1 && spec.replication === undefined) || filled(spec.replication?.criteria).length > 0) return []
    return [
      {
        path: spec.replication ? '/replication' : '/structure/groups/count',
        message: groups > 1 ? `要开 ${groups} 个群，没有写达到什么才开下一个。` : '写了“复制”，没有写复制条件。',
        cure: say`在${field('replication')}下写${key('replication.criteria')}，例如${write('/replication/criteria/-', '首群第 4 周发言成员过半')}。`,
      },
    ]
  },
} as const satisfies Check
