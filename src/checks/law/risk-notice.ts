import { industriesOf } from '../../compliance/industries.ts'
import { normalise } from '../../compliance/normalise.ts'
import { spokenTexts } from '../../compliance/spoken-texts.ts'
import { affirmed } from '../clauses.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

const INVITES = /招商|加盟|招募(?:代理|合伙人|分销)|招代理|城市合伙人|入股|众筹/gu
const NOTICE = /风险|可能(?:会)?亏|不保证(?:收益|赚|回本)|不承诺收益|盈亏自负/u

export const riskNotice = {
  id: 'law/risk-notice',
  severity: 'warning',
  needs: 'spec',
  title: '招商、理财写风险提示',
  why: '只说能赚多少的招商，亏了的人会先来拆你的群。法律要求对可能的风险和责任承担有合理提示。',
  source: '《广告法》（2021 年修正）第二十五条。判据：行业（或合规包）是金融，或给成员看的字里在招商、招加盟、招代理、众筹，而没有任何风险提示的话。',
  bad: sample({ 行业: '金融' }),
  good: sample({ 行业: '金融', 群规: ['投资有风险，这里只讲记账方法，不推荐产品', '广告放周五集市帖'] }),
  run: ({ spec }) => {
    const texts = spokenTexts(spec)
    const invites = texts.find(({ text, isRule }) => !isRule && affirmed(text, INVITES) !== undefined)
    if ((invites === undefined && !industriesOf(spec).includes('finance')) || texts.some(({ text }) => NOTICE.test(normalise(text).text.replaceAll(' ', '')))) return []
    return [{
      path: invites?.path ?? '/industry',
      message: invites ? `“${invites.text}”在招商，全文没有风险提示。` : '行业是金融，给成员看的字里没有风险提示。',
      cure: '写一句具体的，例如“投资有风险：上一期 20 家里 8 家没有回本，亏损由本人承担”。',
    }]
  },
} as const satisfies Check
