/** One sample per archetype, under the archetype's id; names and when to choose come from the knowledge. */
import { archetypes } from '../../knowledge/index.ts'
import type { PresetSpec } from './preset.ts'
import { preset as bookClub } from './book-club.ts'
import { preset as checkIn } from './check-in.ts'
import { preset as flashSale } from './flash-sale.ts'
import { preset as knowledgeCircle } from './knowledge-circle.ts'
import { preset as offlineEvents } from './offline-events.ts'
import { preset as parenting } from './parenting.ts'
import { preset as premiumCircle } from './premium-circle.ts'
import { preset as productFans } from './product-fans.ts'
import { preset as repurchase } from './repurchase.ts'
import { preset as storeBeauty } from './store-beauty.ts'
import { preset as storeCafe } from './store-cafe.ts'
import { preset as storeFresh } from './store-fresh.ts'
import { preset as support } from './support.ts'
import { preset as techExchange } from './tech-exchange.ts'
import { preset as trainingCamp } from './training-camp.ts'
import { preset as trialCamp } from './trial-camp.ts'

const samples: readonly PresetSpec[] = [
  productFans,
  trainingCamp,
  storeFresh,
  premiumCircle,
  techExchange,
  storeCafe,
  storeBeauty,
  repurchase,
  flashSale,
  checkIn,
  bookClub,
  trialCamp,
  knowledgeCircle,
  support,
  parenting,
  offlineEvents,
]

export interface Preset {
  readonly id: string
  readonly name: string
  /** When to choose it: one line. */
  readonly choose: string
  readonly spec: PresetSpec
  /** Days of preparation before D+0 that its launch steps ask for. */
  readonly lead: number
}

/** Every archetype that has a sample, in the order of the samples. */
export const presets: readonly Preset[] = samples.flatMap((spec) => {
  const archetype = archetypes.find((one) => one.id === spec.archetype)
  return archetype
    ? [
        {
          id: archetype.id,
          name: archetype.name,
          choose: archetype.choose,
          spec,
          lead: -Math.min(0, ...archetype.steps.map(({ offset }) => offset)),
        },
      ]
    : []
})
