/** Campaigns: a kit laid on the calendar, or the plain one when the author names none. */
import type { Because, Spec } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { findKit } from '../../knowledge/index.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { priorities, readAt } from '../intent.ts'
import { expandEvent } from './recipe.ts'

type Campaign = NonNullable<Spec['campaigns']>[number]

/** The kit of a campaign that names none. */
const PLAIN = 'plain'

export function expandCampaigns(frame: Frame): readonly Intent[] {
  return (frame.spec.campaigns ?? []).flatMap((campaign) => expandCampaign(frame, campaign))
}

function expandCampaign(frame: Frame, campaign: Campaign): readonly Intent[] {
  const kit = findKit(campaign.use ?? PLAIN) ?? findKit(PLAIN)
  const parsed = parseWhen(campaign.when)
  if (!kit || !parsed.ok) return []
  const id = campaign.id ?? campaign.use ?? campaign.title ?? kit.id
  const title = campaign.title ?? campaign.theme ?? kit.name
  const because: Because = { source: 'written', specPath: `/campaigns/${id}`, moves: [] }
  const partBecause: Because = { source: 'campaign', specPath: `/campaigns/${id}`, item: `kits/${kit.id}`, moves: [] }
  const span = parsed.when.time
  const at = readAt(kit.at)
  const days = occurrences(parsed.when, { from: frame.from, to: frame.lookahead, launch: frame.launch, calendar: frame.calendar, ...(frame.end === undefined ? {} : { end: frame.end }) })
  return days.flatMap(({ day, name }, index) => expandEvent({
    series: `campaign.${id}`, occurrence: name, nominal: day, flex: { before: 0, after: 0 },
    wish: span ? { type: 'at', start: span.start } : at.type === 'event' ? { type: 'window', window: 'evening' } : at,
    duration: span?.end === undefined ? kit.duration : span.end - span.start,
    hard: true, yields: false, recurring: parsed.when.kind !== 'once', priority: priorities.campaign,
    title, channel: 'group', campaign: true,
    ...(campaign.owner === undefined ? {} : { person: campaign.owner }),
    subject: { type: 'campaign', id, index, title },
    because, partBecause,
    has: (condition) => condition === 'offer' ? (campaign.offers?.length ?? 0) > 0 : condition === 'budget' ? campaign.budget !== undefined : false,
    materials: campaign.flow ?? [],
    ...(campaign.risk && campaign.risk.length > 0 ? { fallback: campaign.risk.join(';') } : {}),
  }, { ...kit, heavy: true, live: true, metric: campaign.goal ?? kit.evaluation[0] ?? '' }))
}
