import { hardSellOnly } from './hard-sell-only.ts'
import { memberFirst } from './member-first.ts'
import { sustained } from './sustained.ts'
import { twoWay } from './two-way.ts'

export const valueChecks = [memberFirst, sustained, hardSellOnly, twoWay] as const
