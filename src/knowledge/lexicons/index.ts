/** All word lists, in the order in which findings of one text are told. */
import { absolute } from './absolute.ts'
import { disease } from './disease.ts'
import { education } from './education.ts'
import { efficacy } from './efficacy.ts'
import { guarantee } from './guarantee.ts'
import type { Lexicon } from './lexicon.ts'
import { finance, income } from './money.ts'
import { automation, distribution, forcedShare, inducedShare } from './platform.ts'
import { minors, publicList } from './privacy.ts'
import { banned, endorsement, evidence, review, state, superstition, urgency } from './promotion.ts'

export { safePhrases } from './safe.ts'
export type { Lexicon, Reach, Reason, SafePhrase, WordEntry, WordLevel } from './lexicon.ts'

export const lexicons: readonly Lexicon[] = [
  absolute, disease, efficacy, guarantee, education, finance, income, urgency, evidence, state, endorsement, review, banned, superstition,
  inducedShare, forcedShare, automation, distribution, publicList, minors,
]
