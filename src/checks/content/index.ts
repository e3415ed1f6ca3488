import { monotone } from './monotone.ts'
import { noLeadTime } from './no-lead-time.ts'
import { noOwner } from './no-owner.ts'
import { productRatio } from './product-ratio.ts'
import { topicVote } from './topic-vote.ts'
import { weeklyKnowledge } from './weekly-knowledge.ts'

export const contentChecks = [weeklyKnowledge, productRatio, noOwner, noLeadTime, monotone, topicVote] as const
