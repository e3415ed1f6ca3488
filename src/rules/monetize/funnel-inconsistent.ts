import { periodDays } from '../period.ts'
import { sample } from '../sample.ts'
import { key, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TOLERANCE = 0.1
const yuan = (amount: number): string => String(Math.round(amount * 100) / 100)

export const funnelInconsistent = {
  id: 'monetize/funnel-inconsistent',
  severity: 'error',
  needs: 'spec',
  title: '流量 × 转化率 × 客单价 对得上营收目标',
  why: '三个数乘不出目标，说明其中至少一个是拍出来的；照着它排人、排货、排预算，都会错。',
  source: `M21（差 ${TOLERANCE * 100}% 以上为本项目补充的判断）。判据：三者相乘与同周期营收目标之差超过目标的 ${TOLERANCE * 100}%；有一边没写周期时按同一周期算；周期不同时按天折算，降为警告。`,
  bad: sample({
    变现: {
      模式: ['产品'],
      漏斗: { 流量: 400, 转化率: '10%', 客单价: 128, 周期: '30天' },
      营收目标: { 营收: 20000, 周期: '30天' },
      供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }],
    },
    '增长.来源': [{ 渠道: '门店', 预期人数: 400 }],
  }),
  good: sample({
    变现: {
      模式: ['产品'],
      漏斗: { 流量: 400, 转化率: '10%', 客单价: 128, 周期: '30天' },
      营收目标: { 营收: 5120, 周期: '每月' },
      供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }],
    },
    '增长.来源': [{ 渠道: '门店', 预期人数: 400 }],
  }),
  run: ({ spec, threshold }) => {
    const { funnel, targets } = spec.monetization ?? {}
    if (
      funnel?.traffic === undefined ||
      funnel.conversion_rate === undefined ||
      funnel.average_order_value === undefined ||
      targets === undefined
    )
      return []
    const [own, goal] = [periodDays(funnel.period), periodDays(targets.period)]
    const scale = own === undefined || goal === undefined ? 1 : own / goal
    const product = funnel.traffic * funnel.conversion_rate * funnel.average_order_value
    const wanted = targets.revenue * scale
    const tolerance = threshold('monetize/funnel-inconsistent', TOLERANCE)
    // A hair above the limit is a matter of floating point, not of planning.
    if (Math.abs(product - wanted) <= tolerance * wanted + 1e-6) return []
    const rate = yuan(funnel.conversion_rate * 100)
    const needed = Math.ceil(wanted / Math.max(funnel.conversion_rate * funnel.average_order_value, 1e-9))
    return [
      {
        path: '/monetization/funnel',
        ...(scale === 1 ? {} : { severity: 'warning' as const }),
        message: `${funnel.traffic} × ${rate}% × ${funnel.average_order_value} 元 = ${yuan(product)} 元，与${scale === 1 ? '' : '折算到同一周期的'}营收目标 ${yuan(wanted)} 元差 ${wanted === 0 ? '' : `${Math.round((Math.abs(product - wanted) / wanted) * 100)}%`}（上限 ${yuan(tolerance * 100)}%）。`,
        cure:
          Number.isFinite(needed) && needed < 1e9
            ? say`要么把${key('monetization.funnel.traffic')}写到 ${needed}，要么把${key('monetization.targets.revenue')}改成 ${yuan(product / scale)}。`
            : say`把${key('monetization.targets.revenue')}改成 ${yuan(product / scale)}，或把转化率、客单价写成大于零的数。`,
      },
    ]
  },
} as const satisfies Check
