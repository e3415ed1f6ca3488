import { batchTooLarge } from './batch-too-large.ts'
import { first72h } from './first-72h.ts'
import { hostFirst } from './host-first.ts'
import { noFaq } from './no-faq.ts'
import { previewRules } from './preview-rules.ts'

export const welcomeChecks = [batchTooLarge, noFaq, previewRules, first72h, hostFirst] as const
