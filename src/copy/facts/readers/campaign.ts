/** A campaign, and a step of the launch. */
import { written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { yuan } from '../money.ts'
import { offerAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'

type Reader = (scene: Scene) => Found | undefined

export const title: Reader = ({ campaign }) => campaign && written(campaign.value.title, `${campaign.path}/title`)
export const purpose: Reader = ({ campaign }) => campaign && written(campaign.value.purpose, `${campaign.path}/purpose`)
export const audience: Reader = ({ campaign }) =>
  campaign && written(campaign.value.audience, `${campaign.path}/audience`)
export const flow: Reader = ({ campaign }) => campaign && written(campaign.value.flow, `${campaign.path}/flow`)

/** Offers that the file sells are told with price and number; other words stand as they are. */
export const offers: Reader = ({ campaign, spec }) =>
  campaign &&
  written(
    (campaign.value.offers ?? []).map((word) => {
      const offer = offerAt(spec, word)?.value
      if (!offer) return word
      return [
        offer.name,
        ...(offer.price === undefined ? [] : [yuan(offer.price)]),
        ...(offer.stock === undefined ? [] : [`${offer.stock} 份`]),
      ].join('，')
    }),
    `${campaign.path}/offers`,
  )

const step = ({
  spec,
  task,
}: Scene): { readonly goal?: string; readonly deliverables?: readonly string[] } | undefined =>
  spec.launch?.steps?.find(({ step: number }) => number === task?.step)

export const launchGoal: Reader = (scene) => written(step(scene)?.goal, '/launch/steps')
export const deliverables: Reader = (scene) => written(step(scene)?.deliverables, '/launch/steps')
