import { absolute } from './absolute.ts'
import { adMark } from './ad-mark.ts'
import { bannedGoods } from './banned-goods.ts'
import { disease } from './disease.ts'
import { education } from './education.ts'
import { efficacy } from './efficacy.ts'
import { endorsement } from './endorsement.ts'
import { evidence } from './evidence.ts'
import { finance } from './finance.ts'
import { guarantee } from './guarantee.ts'
import { healthFoodNotice } from './health-food-notice.ts'
import { income } from './income.ts'
import { listPrice } from './list-price.ts'
import { prizeCap } from './prize-cap.ts'
import { prizeTerms } from './prize-terms.ts'
import { review } from './review.ts'
import { riskNotice } from './risk-notice.ts'
import { state } from './state.ts'
import { superstition } from './superstition.ts'
import { urgency } from './urgency.ts'

export const lawChecks = [
  absolute,
  disease,
  efficacy,
  guarantee,
  education,
  finance,
  income,
  urgency,
  evidence,
  state,
  endorsement,
  review,
  bannedGoods,
  superstition,
  listPrice,
  prizeTerms,
  prizeCap,
  healthFoodNotice,
  riskNotice,
  adMark,
] as const
