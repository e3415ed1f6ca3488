import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const RATIO = 5
const SOURCES = [{ 渠道: '门店', 预期人数: 80 }]
const BAIT = { 类别: '低价产品', 名称: '50ml 尝鲜装', 成本: 6, 标价: 99, 使用价值: '够炒三盘青菜' }

export const baitRatio = {
  id: 'growth/bait-ratio',
  severity: 'warning',
  needs: 'spec',
  title: '诱饵的标价有凭据',
  why: '把几元的东西标成近百元，是虚假宣传，也是第一次失信。原价要拿得出成交记录。',
  source: `M27（倍数为推测）。判据：标价是成本的 ${RATIO} 倍以上，又没有写“标价凭据”。`,
  bad: sample({ 增长: { 来源: SOURCES, 诱饵: BAIT } }),
  good: sample({ 增长: { 来源: SOURCES, 诱饵: { ...BAIT, 标价: 15 } } }),
  run: ({ spec, threshold }) => {
    const { bait } = spec.growth ?? {}
    const limit = threshold('growth/bait-ratio', RATIO)
    if (
      bait?.cost === undefined ||
      bait.list_price === undefined ||
      !blank(bait.evidence) ||
      bait.list_price <= bait.cost * limit
    )
      return []
    return [
      {
        path: '/growth/bait/list_price',
        message: `诱饵成本 ${bait.cost} 元，标价 ${bait.list_price} 元，超过 ${limit} 倍（推测，社群运营方法 M27），又没有凭据。`,
        cure: say`把${key('growth.bait.list_price')}改成真卖过的价；确实卖过 ${bait.list_price} 元就写${key('growth.bait.evidence')}，例如${write('/growth/bait/evidence', '10 月成交 42 单')}。`,
      },
    ]
  },
} as const satisfies Check
