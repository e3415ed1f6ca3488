import { filled, blank, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const FISSION = { 阶梯: [{ 邀请人数: 3, 奖励: '小瓶装一支', 数量: 50 }] }

export const step5Premature = {
  id: 'launch/step5-premature',
  severity: 'warning',
  needs: 'spec',
  title: '裂变之前文化、群规、核心成员都在',
  why: '裂变由核心成员而不是群主发起，前提是亚文化成形、有基本规矩。底子没有就裂变，放大的是空群。',
  source:
    'M17。判据：写了裂变（或第 5 步），而文化三样（目标、价值观、公约）、群规、至少一名核心成员（核心团队或核心成员）有缺。不要求第六步先完成。',
  bad: sample({ '增长.裂变': FISSION, '增长.来源': [{ 渠道: '门店', 类别: '产品导入', 预期人数: 80 }] }),
  good: sample({
    '增长.裂变': FISSION,
    '增长.来源': [{ 渠道: '门店', 类别: '产品导入', 预期人数: 80 }],
    '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] },
    复制: { 复制条件: ['发言成员过半'], 核心团队: ['小满'] },
    '文化.仪式': ['周三铁锅夜'],
  }),
  run: ({ spec }) => {
    const step = spec.launch?.steps?.findIndex((item) => item.step === 5) ?? -1
    if (spec.growth?.fission === undefined && step < 0) return []
    const lacks = [
      blank(spec.culture?.goal) ? '文化目标' : '',
      filled(spec.culture?.values).length ? '' : '价值观',
      filled(spec.culture?.charter).length ? '' : '公约',
      (spec.rules?.items?.length ?? 0) > 0 ? '' : '群规',
      filled(spec.replication?.core_team).length || spec.audience?.core !== undefined ? '' : '核心成员',
    ].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: spec.growth?.fission ? '/growth/fission' : `/launch/steps/${step}`,
            message: `排了裂变，还缺${listed(lacks)}。`,
            cure: lacks.includes('核心成员')
              ? say`先定由谁发起：在${field('audience')}下写${write('/audience/core', { share: 0.2, perks: ['先试新内容'] })}，或在${field('replication')}下写${key('replication.core_team')}。`
              : `先补上${listed(lacks)}，再排裂变。`,
          },
        ]
  },
} as const satisfies Check
