import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const SOURCES = [{ 渠道: '门店', 预期人数: 80 }]

export const baitUnpriced = {
  id: 'growth/bait-unpriced',
  severity: 'warning',
  needs: 'spec',
  title: '诱饵能标价、说得清用处',
  why: '说不出值多少钱、有什么用的赠品，没有人会为它加一个群。',
  source: 'M27。判据：写了诱饵（优惠券除外）而没有“标价”，或没有“使用价值”。',
  bad: sample({ 增长: { 来源: SOURCES, 诱饵: { 类别: '低价产品', 名称: '50ml 尝鲜装' } } }),
  good: sample({
    增长: { 来源: SOURCES, 诱饵: { 类别: '低价产品', 名称: '50ml 尝鲜装', 标价: 15, 使用价值: '够炒三盘青菜' } },
  }),
  run: ({ spec }) => {
    const bait = spec.growth?.bait
    if (bait === undefined || bait.kind === 'coupon') return []
    const lacks = [bait.list_price === undefined ? '标价' : '', blank(bait.use_value) ? '使用价值' : ''].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: '/growth/bait',
            message: `诱饵${blank(bait.name) ? '' : `“${bait.name ?? ''}”`}没有写${lacks.join('和')}。`,
            cure: say`写${write('/growth/bait/list_price', 15)}（平时真卖的价）和${write('/growth/bait/use_value', '够完整试三次')}。`,
          },
        ]
  },
} as const satisfies Check
