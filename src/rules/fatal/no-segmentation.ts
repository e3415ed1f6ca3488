import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const SEATS = 500

export const noSegmentation = {
  id: 'fatal/no-segmentation',
  severity: 'warning',
  needs: 'spec',
  title: '人多了要分层',
  why: '用户不分层是必死的一种。学科、水平混在一起，说给谁听都不对，以后再分就难了。',
  source: `M11（人数为推测，取一个微信群的上限）。判据：各群容量合计超过 ${SEATS}，只写了一类人，又没有等级、核心成员。`,
  bad: sample({
    '结构.容量': 400,
    '结构.群': { 数量: 2 },
    复制: { 复制条件: ['过半发言'], 核心团队: ['小满'] },
    '文化.仪式': ['周三铁锅夜'],
    '受众.种子': { 目标人数: 50, 来源: ['老客'], 条件: ['愿晒菜'], 门槛: '交一张菜照' },
  }),
  good: sample({
    '结构.容量': 400,
    '结构.群': { 数量: 2 },
    复制: { 复制条件: ['过半发言'], 核心团队: ['小满'] },
    '文化.仪式': ['周三铁锅夜'],
    '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] },
  }),
  run: ({ spec, threshold }) => {
    const seats = (spec.structure?.capacity ?? 0) * (spec.structure?.groups?.count ?? 1)
    const limit = threshold('fatal/no-segmentation', SEATS)
    const segments = spec.audience?.segments?.length ?? 0
    if (
      seats <= limit ||
      segments !== 1 ||
      spec.audience?.core !== undefined ||
      (spec.incentives?.levels?.length ?? 0) > 0
    )
      return []
    return [
      {
        path: '/audience/segments',
        message: `各群合计 ${seats} 人（超过 ${limit}，推测），只写了一类人，也没有等级或核心成员。`,
        cure: say`在${key('audience.segments')}里按水平或来路再分一类，或在${field('audience')}下写${write('/audience/core', { share: 0.2, perks: ['先试新内容'] })}。`,
      },
    ]
  },
} as const satisfies Check
