import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const SOURCES = [{ 渠道: '门店', 预期人数: 80 }]
const COUPON = /优惠券|代金券|抵用券|满减券|折扣券|红包券|\d+\s*元券/u

export const baitCoupon = {
  id: 'growth/bait-coupon',
  severity: 'warning',
  needs: 'spec',
  title: '诱饵不是优惠券',
  why: '诱饵只有两类：低价产品，付费的课程资料。优惠券要再花钱才有用，不是给人的好处，是给自己的销售。',
  source: 'M27。判据：诱饵类别是优惠券，或名称里写着优惠券、代金券、满减券一类。',
  bad: sample({ 增长: { 来源: SOURCES, 诱饵: { 类别: '优惠券', 名称: '满 100 减 20 券' } } }),
  good: sample({
    增长: {
      来源: SOURCES,
      诱饵: { 类别: '低价产品', 名称: '50ml 尝鲜装', 成本: 6, 标价: 15, 使用价值: '够炒三盘青菜' },
    },
  }),
  run: ({ spec }) => {
    const bait = spec.growth?.bait
    if (bait === undefined || (bait.kind !== 'coupon' && !COUPON.test(bait.name ?? ''))) return []
    return [
      {
        path: '/growth/bait',
        message: `诱饵“${bait.name ?? '优惠券'}”是优惠券，优惠券不算诱饵。`,
        cure: say`换成拿到手就有用的，例如${write('/growth/bait', { kind: 'low-price-product', name: '三天体验装', list_price: 15, use_value: '够完整试三次' })}。`,
      },
    ]
  },
} as const satisfies Check
