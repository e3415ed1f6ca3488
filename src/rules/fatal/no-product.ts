import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const noProduct = {
  id: 'fatal/no-product',
  severity: 'warning',
  needs: 'spec',
  title: '热闹后面有产品',
  why: '没有产品体系的热闹是必死的一种：人来了，没有东西可以交付，也没有东西可以买。',
  source:
    'M11。判据：写了要收入（变现模式、漏斗或营收目标），而没有一项供应，产品也没有价格，也不收入群费。一样载体都没有的见 launch/step1-carrier。',
  bad: sample({ '定位.产品': { 名称: '冷榨山茶油', 形态: '实物' }, 变现: { 模式: ['产品', '共创'] } }),
  good: sample({ '定位.产品': { 名称: '冷榨山茶油', 形态: '实物', 价格: 128 }, 变现: { 模式: ['产品', '共创'] } }),
  run: ({ spec }) => {
    const money = spec.monetization
    const wants =
      (money?.models?.some((model) => model !== 'ads') ?? false) ||
      money?.funnel !== undefined ||
      money?.targets !== undefined
    const priced = spec.positioning?.product?.price !== undefined || spec.structure?.admission?.fee !== undefined
    if (
      !wants ||
      money?.strategy === 'none' ||
      (money?.offers?.length ?? 0) > 0 ||
      priced ||
      spec.positioning?.product === undefined
    )
      return []
    return [
      {
        path: '/monetization/offers',
        message: '写了要收入，没有写一样标了价的东西。',
        cure: say`在${field('monetization')}下写${key('monetization.offers')}，例如${write('/monetization/offers/-', { id: 'annual', name: '年度会员', price: 128, fits: '每周都来的人' })}。`,
      },
    ]
  },
} as const satisfies Check
