import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, joined, say, write } from '../../say.ts'
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
    const { audience, culture } = spec
    // What replication/* asks for as soon as there is one.
    const wanted = [
      write('/replication', { criteria: ['首群第 4 周发言成员过半'], core_team: ['小满'] }),
      ...((audience?.core ?? audience?.seeds) ? [] : [write('/audience/core', { share: 0.2, perks: ['先试新内容'] })]),
      ...(filled(culture?.rituals).length > 0 ? [] : [write('/culture/rituals', ['周三夜谈'])]),
    ]
    return [
      {
        path: spec.replication ? '/replication' : '/structure/groups/count',
        message: groups > 1 ? `要开 ${groups} 个群，没有写达到什么才开下一个。` : '写了“复制”，没有写复制条件。',
        cure: say`${spec.replication ? say`在${field('replication')}下写${write('/replication/criteria/-', '首群第 4 周发言成员过半')}` : say`先有人、有自己的样子，再开下一个：${joined(wanted, '、')}`}。`,
      },
    ]
  },
} as const satisfies Check
