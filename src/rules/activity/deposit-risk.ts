import { findActivity } from '../../knowledge/look-up.ts'
import { affirmed } from '../clauses.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import type { Check } from '../../judge/types.ts'

const DEPOSIT = /押金|契约金|保证金|诚意金|承诺金|打卡金|对赌金/gu
/** Held by somebody who cannot walk away with it. */
const CUSTODY = /平台|担保|托管|小程序|第三方|对公|公户|公司账户|公账|原路|监管|商家后台|微信支付分|支付宝/u
/** Not of the members: of a platform, a place, a room. */
const NOT_MEMBERS = /场地|房东|店铺|开店|商户|入驻|设备|租/u

/** Does the text ask members for a deposit without saying who holds it safely? Exported for the table of phrasings. */
export const unsafeDeposit = (text: string): boolean =>
  affirmed(text, DEPOSIT) !== undefined && !CUSTODY.test(text) && !NOT_MEMBERS.test(text)

export const depositRisk = {
  id: 'activity/deposit-risk',
  severity: 'warning',
  needs: 'spec',
  title: '押金不由个人收着',
  why: '押金收在群主自己的微信里，人一走钱就没了，群里其他人都跟着被骂。收得安全，或者干脆不收。',
  source: `${restingOn('deposit')}判据（查措辞）：群规、活动、激励、加入、欢迎、变现里说收押金、契约金、保证金，同一句没有说由平台、小程序、对公账户一类代管；用了押金挑战而全文没有说怎么代管。否定句与场地押金不算。`,
  bad: sample({ 群规: ['每人先交 100 元押金，打满 21 天退'] }),
  good: sample({ 群规: ['每人先交 100 元押金，走平台担保，打满 21 天当天原路退'] }),
  run: ({ spec, knowledge }) => {
    const { rules, structure, welcome, activities, incentives, monetization, content } = spec
    const texts = textsOf({ rules, structure, welcome, activities, incentives, monetization, content })
    const hit = texts.find(({ text }) => unsafeDeposit(text))
    const cure =
      '写明由谁代管、几天退，例如“押金走小程序担保，打满 15 次当天原路退”；做不到就不收押金，改成小组互相看着。'
    if (hit) return [{ path: hit.path, message: `“${hit.text}”：押金没有写由谁代管，收在个人手里说不清。`, cure }]
    const challenge = (activities ?? []).findIndex(
      ({ use, remove }) => remove !== true && findActivity(knowledge, use)?.takesDeposit === true,
    )
    if (challenge < 0 || texts.some(({ text }) => CUSTODY.test(text) || /不收(?:钱|押金|费)/u.test(text))) return []
    return [{ path: `/activities/${challenge}`, message: '用了押金挑战，没有写钱由谁代管。', cure }]
  },
} as const satisfies Check
