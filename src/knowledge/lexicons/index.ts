/** All word lists, in the order in which findings of one text are told. */
import { absolute } from './absolute.ts'
import { automation } from './automation.ts'
import { banned } from './banned-goods.ts'
import { disparage } from './disparage.ts'
import { disease } from './disease.ts'
import { distribution } from './distribution-levels.ts'
import { education } from './education.ts'
import { efficacy } from './efficacy.ts'
import { endorsement } from './endorsement.ts'
import { evidence } from './evidence.ts'
import { forcedShare } from './forced-share.ts'
import { guarantee } from './guarantee.ts'
import { inducedShare } from './induced-share.ts'
import type { Lexicon } from './lexicon.ts'
import { finance, income } from './money.ts'
import { minors, publicList } from './privacy.ts'
import { review } from './review.ts'
import { state } from './state.ts'
import { superstition } from './superstition.ts'
import { urgency } from './urgency.ts'

export { safePhrases } from './safe.ts'
export type { Lexicon, Reach, Reason, SafePhrase, WordEntry, WordLevel } from './lexicon.ts'

export const lexicons: readonly Lexicon[] = [
  absolute, disparage, disease, efficacy, guarantee, education, finance, income, urgency, evidence, state, endorsement, review, banned, superstition,
  inducedShare, forcedShare, automation, distribution, publicList, minors,
]
