import { findActivity } from '../../knowledge/look-up.ts'
import { amountOf, NUMERAL_SIGNS } from '../../numerals.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

const CAP = 50_000
const DIGITS = String.raw`(?<!\d|\d[.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const UNIT = '[十百千]?[万亿]|[千wk]'
/** An amount of money with what stands right before it. Two numbers side by side are two: 「iPhone 17 8999 元」. */
const MONEY = new RegExp(
  `[^，,。；;、]{0,6}?(?:[¥￥]\\s*(?<priced>${DIGITS})\\s*(?<own>${UNIT})?|(?<amount>${DIGITS}|(?<![${NUMERAL_SIGNS}])[${NUMERAL_SIGNS}]{1,12})\\s*(?<unit>${UNIT})?\\s*(?:元|块|rmb|人民币))`,
  'giu',
)
/** What is said to be the sum of all prizes is no top prize. */
const SUM = /总|共|合计|奖池/u

/** The dearest prize, in yuan and as it is written; undefined when no amount is past the cap. Signs of full width keep their places. */
function topPrize(prize: string, cap: number): { readonly yuan: number; readonly written: string } | undefined {
  const plain = prize.replaceAll(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return [...plain.matchAll(MONEY)]
    .filter(([match]) => !SUM.test(match))
    .flatMap((match) => {
      const { priced, own, amount = priced, unit = own } = match.groups ?? {}
      const yuan = amountOf(
        `${(amount ?? '').replaceAll(',', '')}${(unit ?? '').toLowerCase().replace('w', '万').replace('k', '千')}`,
      )
      const start = match.index + match[0].search(new RegExp(`[¥￥]|${DIGITS}|[${NUMERAL_SIGNS}]`, 'u'))
      return yuan !== undefined && yuan > cap
        ? [{ yuan, written: prize.slice(start, match.index + match[0].length) }]
        : []
    })
    .sort((a, b) => b.yuan - a.yuan)[0]
}

export const prizeCap = {
  id: 'law/prize-cap',
  severity: 'error',
  mild: true,
  needs: 'spec',
  title: '抽奖最高奖不超过 5 万元',
  why: '抽奖式有奖销售的最高奖超过五万元，违反反不正当竞争法，奖送出去了，罚单也来了。',
  source:
    '《反不正当竞争法》（2025-10-15 施行）第十一条第（四）项：最高奖的金额不得超过五万元。判据：活动是抽奖，“奖品”里有一个超过 50000 元的金额（写明总、共、合计的不算）。',
  bad: sample({
    活动: [{ 标识: 'draw', 用: 'lottery', 标题: '年终抽奖', 时间: 'D+12 20:00', 奖品: '电动车 1 辆，价值 5.8 万元' }],
  }),
  good: sample({
    活动: [{ 标识: 'draw', 用: 'lottery', 标题: '年终抽奖', 时间: 'D+12 20:00', 奖品: '铁锅 3 口，每口 320 元' }],
  }),
  run: ({ spec, knowledge, threshold }) => {
    const cap = threshold('law/prize-cap', CAP)
    return (spec.activities ?? []).flatMap((activity, i): readonly Finding[] => {
      if (findActivity(knowledge, activity.use)?.draws !== true || activity.prize === undefined) return []
      const top = topPrize(activity.prize, cap)
      return top === undefined
        ? []
        : [
            {
              path: `/activities/${i}/prize`,
              message: `抽奖的最高奖是“${top.written}”，超过 ${cap} 元（反不正当竞争法 2025 年修订第十一条）。`,
              cure: say`把单个奖品降到 ${cap} 元以内，例如${write(`/activities/${i}/prize`, '礼盒 3 份，每份 320 元')}。`,
            },
          ]
    })
  },
} as const satisfies Check
