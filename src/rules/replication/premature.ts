import { filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const COPY = { 复制条件: ['首群第 4 周发言成员过半'], 核心团队: ['小满'] }

export const premature = {
  id: 'replication/premature',
  severity: 'warning',
  needs: 'spec',
  title: '复制之前三样都在',
  why: '复制前先有自组织、核心群、亚文化三样；核心伙伴做新群的种子，把文化带过去。没有就开新群，开的是空群。',
  source:
    'M07。判据：写了“复制”，而核心群（核心成员或种子）、亚文化（文化里的符号、仪式或行话）有缺。自组织以“核心团队”为准，见 replication/no-core-members。',
  bad: sample({ 复制: COPY }),
  good: sample({ 复制: COPY, '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] }, '文化.仪式': ['周三铁锅夜'] }),
  run: ({ spec }) => {
    const { culture, audience } = spec
    if (spec.replication === undefined) return []
    const own =
      filled(culture?.symbols).length + filled(culture?.rituals).length + filled(culture?.vocabulary).length > 0
    const lacks = [
      audience?.core === undefined && audience?.seeds === undefined ? '核心群' : '',
      own ? '' : '亚文化',
    ].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: '/replication',
            message: `写了复制，还缺${listed(lacks)}。`,
            cure: lacks.includes('亚文化')
              ? say`在${field('culture')}下写自己的${key('culture.rituals')}或${key('culture.vocabulary')}，例如${write('/culture/rituals', ['周三夜谈'])}。`
              : say`在${field('audience')}下写${write('/audience/core', { share: 0.2, perks: ['先试新内容'] })}。`,
          },
        ]
  },
} as const satisfies Check
