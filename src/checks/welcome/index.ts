import { batchTooLarge } from './batch-too-large.ts'
import { noFaq } from './no-faq.ts'
import { previewRules } from './preview-rules.ts'

export const welcomeChecks = [batchTooLarge, noFaq, previewRules] as const
