/** Campaigns: a kit laid on the calendar, or the plain one when the author names none. */
import type { Kit } from '../../knowledge/types.ts'
import type { Because, Spec } from '../../model.ts'
import type { Frame } from '../frame.ts'
import type { Intent } from '../intent.ts'
import { findKit } from '../../knowledge/look-up.ts'
import { occurrences } from '../../when/occurrences.ts'
import { parseWhen } from '../../when/parse.ts'
import { readAt } from '../intent.ts'
import { priorities } from '../priority.ts'
import { expandEvent } from './recipe.ts'

type Campaign = NonNullable<Spec['campaigns']>[number]

/** The one that is named, else the plain one. */
const kitOf = ({ knowledge }: Frame, { use }: Campaign): Kit | undefined =>
  (use === undefined ? undefined : findKit(knowledge, use)) ?? knowledge.kits.find(({ plain }) => plain === true)

export function expandCampaigns(frame: Frame): readonly Intent[] {
  return (frame.spec.campaigns ?? []).flatMap((campaign) => expandCampaign(frame, campaign))
}

/** A kit made for one festival counts from it, also when the author names its eve or its neighbour. */
function anchored(text: string, own: string | undefined): ReturnType<typeof parseWhen> {
  const written = parseWhen(text)
  const kit = own === undefined ? undefined : parseWhen(own)
  if (!written.ok || !kit?.ok || written.when.kind !== 'once' || kit.when.kind !== 'once') return written
  const [a, b] = [written.when.anchor, kit.when.anchor]
  if (
    a.type !== 'festival' ||
    b.type !== 'festival' ||
    !eves.some(([eve, day]) => a.festival === eve && b.festival === day)
  )
    return written
  return {
    ok: true,
    when: {
      ...kit.when,
      offset: kit.when.offset + written.when.offset,
      ...(written.when.times ? { times: written.when.times } : {}),
    },
  }
}

const eves = [
  ['除夕', '春节'],
  ['平安夜', '圣诞'],
] as const

function expandCampaign(frame: Frame, campaign: Campaign): readonly Intent[] {
  const kit = kitOf(frame, campaign)
  const parsed = anchored(campaign.when, kit?.when)
  const gathers = kit?.parts.find((part) => part.id === 'event')?.channel !== 'direct'
  if (!kit || !parsed.ok) return []
  const id = campaign.id ?? campaign.use ?? campaign.title ?? kit.id
  const title = campaign.title ?? campaign.theme ?? kit.said ?? kit.name
  const because: Because = { source: 'written', specPath: `/campaigns/${id}`, moves: [] }
  const partBecause: Because = { source: 'campaign', specPath: `/campaigns/${id}`, item: `kits/${kit.id}`, moves: [] }
  const at = readAt(kit.at)
  const days = occurrences(parsed.when, {
    from: frame.from,
    to: frame.lookahead,
    launch: frame.launch,
    calendar: frame.calendar,
    ...(frame.end === undefined ? {} : { end: frame.end }),
  })
  return days.flatMap(({ day, name, cadence, time }, index) =>
    expandEvent(
      {
        series: `campaign.${id}`,
        occurrence: name,
        cadence,
        nominal: day,
        flex: { before: 0, after: 0 },
        wish: time
          ? { type: 'at', start: time.start }
          : at.type === 'event'
            ? { type: 'window', window: 'evening' }
            : at,
        duration: time?.end === undefined ? kit.duration : time.end - time.start,
        hard: true,
        yields: false,
        recurring: parsed.when.kind !== 'once',
        priority: priorities.campaign,
        title,
        channel: 'group',
        campaign: true,
        ...(campaign.owner === undefined ? {} : { person: campaign.owner }),
        subject: { type: 'campaign', id, index, title },
        because,
        partBecause,
        has: (condition) =>
          condition === 'offer'
            ? (campaign.offers?.length ?? 0) > 0
            : condition === 'budget'
              ? campaign.budget !== undefined
              : false,
        materials: campaign.flow ?? [],
        ...(campaign.risk && campaign.risk.length > 0 ? { fallback: campaign.risk.join(';') } : {}),
      },
      { ...kit, heavy: gathers, live: gathers, metric: campaign.goal ?? kit.evaluation[0] ?? '' },
    ),
  )
}
