import { findActivity } from '../../knowledge/index.ts'
import { sample } from '../sample.ts'
import type { Check, Finding } from '../types.ts'

const CAP = 50_000
/** An amount of money; what is said to be the sum of all prizes is no top prize. */
const MONEY = /(总|共|合计|总计|总价值|奖池)?[^，,。；;、]{0,6}?(?:[¥￥](\d+(?:\.\d+)?)(万|w|千|k)?|(\d+(?:\.\d+)?|[一二三四五六七八九两十]+)(万|w|千|k)?(?:元|块|rmb|人民币))/giu
const UNITS: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000 }
const DIGITS = '零一二三四五六七八九十'

/** 5.8, 六, 十; compound numerals (十二) as ten and more: enough to tell that a prize is past the cap. */
const amountOf = (written: string): number => (/\d/u.test(written) ? Number(written) : written === '两' ? 2 : [...written].reduce((sum, sign) => sum + DIGITS.indexOf(sign), 0))

export const prizeCap = {
  id: 'law/prize-cap',
  severity: 'error',
  needs: 'spec',
  title: '抽奖最高奖不超过 5 万元',
  why: '抽奖式有奖销售的最高奖超过五万元，违反反不正当竞争法，奖送出去了，罚单也来了。',
  source: '《反不正当竞争法》（2025-10-15 施行）第十一条第（四）项：最高奖的金额不得超过五万元。判据：活动是抽奖，“奖品”里有一个超过 50000 元的金额（写明总、共、合计的不算）。',
  bad: sample({ 活动: [{ 标识: 'draw', 用: 'lottery', 标题: '年终抽奖', 时间: 'D+12 20:00', 奖品: '电动车 1 辆，价值 5.8 万元' }] }),
  good: sample({ 活动: [{ 标识: 'draw', 用: 'lottery', 标题: '年终抽奖', 时间: 'D+12 20:00', 奖品: '铁锅 3 口，每口 320 元' }] }),
  run: ({ spec, threshold }) => {
    const cap = threshold('law/prize-cap', CAP)
    return (spec.activities ?? []).flatMap((activity, i): readonly Finding[] => {
      if (findActivity(activity.use)?.id !== 'lottery' || activity.prize === undefined) return []
      const top = [...activity.prize.normalize('NFKC').replaceAll(/[\s,](?=\d)|\s+(?=[万元千块wkWK])/gu, '').matchAll(MONEY)]
        .filter(([, sum]) => sum === undefined)
        .map(([, , priced, unit, amount = priced, own = unit]) => amountOf(amount ?? '') * (UNITS[(own ?? '').toLowerCase()] ?? 1)).filter((amount) => amount > cap)
      return top.length === 0 ? [] : [{
        path: `/activities/${i}/prize`,
        message: `抽奖的最高奖是 ${Math.max(...top)} 元，超过 ${cap} 元（反不正当竞争法 2025 年修订第十一条）。`,
        cure: `把单个奖品降到 ${cap} 元以内，例如“奖品: 铁锅 3 口，每口 320 元”。`,
      }]
    })
  },
} as const satisfies Check
