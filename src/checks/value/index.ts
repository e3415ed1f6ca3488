import { hardSellOnly } from './hard-sell-only.ts'
import { memberFirst } from './member-first.ts'
import { sustained } from './sustained.ts'

export const valueChecks = [memberFirst, sustained, hardSellOnly] as const
