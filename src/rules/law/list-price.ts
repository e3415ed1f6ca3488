import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, orDrop, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const OFFER = { 标识: 'oil', 名称: '500ml 单瓶', 价格: 98, 原价: 168 }

export const listPrice = {
  id: 'law/list-price',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '原价有成交凭据',
  why: '没有卖过的“原价”是虚构的，老客一翻聊天记录就知道。促销的折扣要从活动前真实成交过的价算起。',
  source:
    '《规范促销行为暂行规定》（2020-12-01 施行）：没有标明基准的折价、减价，以活动前七日内同一场所的最低成交价为基准（经济日报 2020-11-09 转述）；《反不正当竞争法》（2025-10-15 施行）第九条。判据：在售商品或活动的原价高于现价，又没有“原价凭据”；活动写明了“供应”而那件商品正卖这个价或有凭据的不算。诱饵的标价见 growth/bait-ratio。',
  bad: sample({ 变现: { 模式: ['产品'], 供应: [OFFER] } }),
  good: sample({ 变现: { 模式: ['产品'], 供应: [{ ...OFFER, 原价凭据: '10 月门店成交 42 单' }] } }),
  run: ({ spec }) => {
    const offers = spec.monetization?.offers ?? []
    const found = (path: string, name: string, price: number, list: number) => ({
      path,
      message: `“${name}”现价 ${price} 元，原价写了 ${list} 元，没有成交凭据。`,
      cure: say`卖过这个价就写${write(path.replace(/list_price$/, 'evidence'), '10 月成交 42 单')}；没有卖过就删掉${orDrop(path, list)}。`,
    })
    const proven = (id: string | undefined, list: number): boolean =>
      offers.some(
        (offer) => (offer.id === id || offer.name === id) && (!blank(offer.evidence) || (offer.price ?? 0) >= list),
      )
    return [
      ...offers.flatMap((offer, i) =>
        offer.price !== undefined &&
        offer.list_price !== undefined &&
        offer.list_price > offer.price &&
        blank(offer.evidence)
          ? [found(`/monetization/offers/${i}/list_price`, offer.name, offer.price, offer.list_price)]
          : [],
      ),
      ...(spec.activities ?? []).flatMap((activity, i) => {
        const { price, list_price: list, offer } = activity
        if (price === undefined || list === undefined || list <= price || proven(offer, list)) return []
        // The offer itself is reported already.
        if (
          offers.some(
            (one) => (one.id === offer || one.name === offer) && one.list_price !== undefined && blank(one.evidence),
          )
        )
          return []
        return [
          {
            ...found(`/activities/${i}/list_price`, activity.title ?? activity.theme ?? activity.use, price, list),
            cure: say`在${field('monetization.offers')}里写这件商品和${orWrite('/monetization/offers/0/evidence', '10 月成交 42 单')}，活动里用${key('activities.offer')}引用它；没有卖过 ${list} 元就删掉原价。`,
          },
        ]
      }),
    ]
  },
} as const satisfies Check
