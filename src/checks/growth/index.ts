import { baitCoupon } from './bait-coupon.ts'
import { baitRatio } from './bait-ratio.ts'
import { baitUnpriced } from './bait-unpriced.ts'
import { fissionRepeat } from './fission-repeat.ts'
import { noCore } from './no-core.ts'
import { seedFirst } from './seed-first.ts'
import { sourceMissing } from './source-missing.ts'

export const growthChecks = [
  sourceMissing,
  noCore,
  baitCoupon,
  baitUnpriced,
  baitRatio,
  fissionRepeat,
  seedFirst,
] as const
