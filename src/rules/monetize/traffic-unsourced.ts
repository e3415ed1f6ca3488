import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const trafficUnsourced = {
  id: 'monetize/traffic-unsourced',
  severity: 'warning',
  needs: 'spec',
  title: '流量有出处',
  why: '流量写得比能带来的人还多，后面的转化率和营收都建在空气上。',
  source:
    'M21。判据：漏斗的流量大于各来源预期人数之和加存量；存量没有单独的写法，取各群容量之和为上限，种子目标人数也算在内。',
  bad: sample({
    变现: {
      模式: ['产品'],
      漏斗: { 流量: 3000, 转化率: '5%', 客单价: 128 },
      供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }],
    },
    '增长.来源': [{ 渠道: '门店', 预期人数: 400 }],
  }),
  good: sample({
    变现: {
      模式: ['产品'],
      漏斗: { 流量: 500, 转化率: '5%', 客单价: 128 },
      供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }],
    },
    '增长.来源': [{ 渠道: '门店', 预期人数: 400 }],
  }),
  run: ({ spec }) => {
    const traffic = spec.monetization?.funnel?.traffic
    const sources = spec.growth?.sources ?? []
    // Sources without a number may bring any number of people.
    if (traffic === undefined || sources.some((source) => source.expected === undefined)) return []
    const coming = sources.reduce((sum, source) => sum + (source.expected ?? 0), 0)
    const stock = Math.max(
      (spec.structure?.capacity ?? 0) * (spec.structure?.groups?.count ?? 1),
      spec.audience?.seeds?.target ?? 0,
    )
    return traffic <= coming + stock
      ? []
      : [
          {
            path: '/monetization/funnel/traffic',
            message: `流量写了 ${traffic}，各来源预期 ${coming} 加上群容量 ${stock} 只有 ${coming + stock}。`,
            cure: say`在${field('growth')}的${key('growth.sources')}里写清另外 ${traffic - coming - stock} 人从哪里来，例如${write('/growth/sources/-', { channel: '老客通知', expected: traffic - coming - stock })}；或把${key('monetization.funnel.traffic')}改小。`,
          },
        ]
  },
} as const satisfies Check
