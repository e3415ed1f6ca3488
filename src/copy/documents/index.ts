/** Every page, in the order of the index: a page that has nothing to say about this community has no draft. */
import { crisisDraft } from './crisis.ts'
import { dashboardDraft } from './dashboard.ts'
import type { DocumentSources, Draft } from './document.ts'
import { handbookDraft } from './handbook.ts'
import { handoverDrafts } from './handover.ts'
import { incentivesDraft } from './incentives.ts'
import { launchDraft } from './launch.ts'
import { overviewDraft } from './overview.ts'
import { posterDraft } from './poster.ts'
import { profileDraft } from './profile.ts'
import { proposalDrafts } from './proposal.ts'
import { questionsDraft } from './questions.ts'
import { reviewDraft } from './review.ts'
import { rulesDraft } from './rules.ts'
import { welcomeDraft } from './welcome.ts'

export const drafts = (sources: DocumentSources): readonly Draft[] => [
  overviewDraft(sources),
  ...profileDraft(sources),
  handbookDraft(sources),
  launchDraft(sources),
  rulesDraft(sources),
  welcomeDraft(sources),
  ...incentivesDraft(sources),
  ...proposalDrafts(sources),
  ...posterDraft(sources),
  ...dashboardDraft(sources),
  ...reviewDraft(sources),
  ...handoverDrafts(sources),
  ...crisisDraft(sources),
  ...questionsDraft(sources),
]
