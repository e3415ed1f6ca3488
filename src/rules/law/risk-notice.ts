import { industriesOf } from '../../compliance/industries.ts'
import { normalise } from '../../compliance/normalise.ts'
import { spokenTexts } from '../../compliance/spoken-texts.ts'
import type { Spec } from '../../model.ts'
import { affirmed } from '../clauses.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import type { Check } from '../../judge/types.ts'

const INVITES = /招商(?!银行|证券|局|信诺|基金|港口|引资)|加盟|招募(?:代理|合伙人|分销)|招代理|城市合伙人|入股|众筹/gu
const NOTICE = /风险|可能(?:会)?亏|不保证(?:收益|赚|回本)|不承诺收益|盈亏自负/u
/** What promises a return on money put in. A circle that only keeps the household's books offers none. */
const INVESTMENT =
  /理财|基金|股票|炒股|选股|荐股|股权|期货|私募|信托|债券|外汇|黄金投资|数字货币|虚拟币|投资|收益|定投|打新|量化交易|资产配置|年金|分红险|网贷|众筹/gu

/** The text that offers an investment: the name, what is sold, what members are promised, what is put on. */
function offered(spec: Spec): string | undefined {
  const { name, slogan, positioning, monetization, activities, content } = spec
  const texts = textsOf([
    name,
    slogan,
    positioning?.product,
    positioning?.member_value,
    positioning?.join_reason,
    positioning?.promise?.what,
    (monetization?.offers ?? []).map(({ name: offer, fits }) => [offer, fits]),
    (activities ?? []).map(({ title, theme }) => [title, theme]),
    (content?.pillars ?? []).map(({ title, topics }) => [title, topics]),
  ])
  return texts.find(({ text }) => affirmed(text, INVESTMENT) !== undefined)?.text
}

export const riskNotice = {
  id: 'law/risk-notice',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '招商、理财写风险提示',
  why: '只说能赚多少的招商，亏了的人会先来拆你的群。法律要求对可能的风险和责任承担有合理提示。',
  source:
    '《广告法》（2021 年修正）第二十五条。判据（查措辞）：行业（或合规包）是金融，而名称、在卖的、许给成员的、活动与栏目里在说理财、基金、股票、投资、收益一类（否定的不算，只记账、做预算的不算），或给成员看的字里在招商、招加盟、招代理、众筹；全文没有任何风险提示的话。',
  bad: sample({ 行业: '金融', '定位.成员价值': ['每周一张基金定投记录表', '学会看懂一份基金合同'] }),
  good: sample({
    行业: '金融',
    '定位.成员价值': ['每周一张基金定投记录表', '学会看懂一份基金合同'],
    群规: ['投资有风险，这里只讲记账方法，不推荐产品', '广告放周五集市帖'],
  }),
  run: ({ spec }) => {
    const texts = spokenTexts(spec)
    const invites = texts.find(({ text, isRule }) => !isRule && affirmed(text, INVITES) !== undefined)
    const investment = industriesOf(spec).includes('finance') ? offered(spec) : undefined
    if (
      (invites ?? investment) === undefined ||
      texts.some(({ text }) => NOTICE.test(normalise(text).text.replaceAll(' ', '')))
    )
      return []
    return [
      {
        path: invites?.path ?? '/industry',
        message: invites
          ? `“${invites.text}”在招商，全文没有风险提示。`
          : `行业是金融，“${investment ?? ''}”讲到投资，给成员看的字里没有风险提示。`,
        cure: '写一句，例如“投资有风险，可能亏本，本金和收益都不作保证，盈亏由本人承担”；有往期数据就照实写，并写出处。',
      },
    ]
  },
} as const satisfies Check
