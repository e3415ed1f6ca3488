import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const READY = { '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] }, '文化.仪式': ['周三铁锅夜'] }

export const noCoreMembers = {
  id: 'replication/no-core-members',
  severity: 'warning',
  needs: 'spec',
  title: '复制由核心成员带头',
  why: '新群由核心成员而不是群主发起。没有人带，就是群主一个人守两个群。',
  source: 'M17。判据：写了“复制”而“核心团队”为空。',
  bad: sample({ ...READY, 复制: { 复制条件: ['首群第 4 周发言成员过半'] } }),
  good: sample({ ...READY, 复制: { 复制条件: ['首群第 4 周发言成员过半'], 核心团队: ['小满'] } }),
  run: ({ spec }) =>
    spec.replication === undefined || filled(spec.replication.core_team).length > 0
      ? []
      : [
          {
            path: '/replication/core_team',
            message: '写了复制，没有写谁去带新群。',
            cure: say`在${field('replication')}下写${key('replication.core_team')}，写成员的名字，例如${write('/replication/core_team', ['小满'])}。`,
          },
        ],
} as const satisfies Check
