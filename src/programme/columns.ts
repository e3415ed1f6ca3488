/** Columns in force: the author's, and of the archetype's those for which the author has none. */
import { columnKind, speaksOf, type ColumnPurpose } from '../knowledge/column-purposes.ts'
import { findActivity } from '../knowledge/look-up.ts'
import type { Category } from '../knowledge/categories.ts'
import type { DefaultPillar, Knowledge } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { isDaily } from '../when/cadence.ts'
import { parseWhen } from '../when/parse.ts'
import { parseTimeSpan } from '../when/time.ts'
import { columnsFill, isShared, ownActivities } from './own.ts'
import { partedBy } from './brought.ts'
import { saysSo } from './says.ts'
import type { Brought, Column, Community, LeftOut, Reason } from './types.ts'

/** Categories of which a community wants one voice: the author's column replaces the archetype's. Rituals and services pile up, and are replaced by id only. */
const oneVoice: readonly Category[] = ['knowledge', 'interaction', 'story', 'product', 'digest']

/** What a community does in one way: a second column that sets, chases or counts the same would contradict the first. */
const oneWay: readonly ColumnPurpose[] = ['assign', 'nudge', 'collect', 'rank', 'arrive', 'greet', 'agenda']
/** What a check-in of the author's brings itself. */
const ofCheckIns: readonly ColumnPurpose[] = ['assign', 'nudge', 'collect']

export const broughtColumns = ({ spec, archetype, knowledge }: Community): Brought<DefaultPillar> =>
  partedBy(
    archetype.pillars,
    (pillar) =>
      reasonAgainst(spec, pillar) ??
      ownCheckIn(spec, knowledge, pillar) ??
      fullWeek(spec, pillar) ??
      nothingToSay(spec, pillar),
    ({ id, title }) => ({ id, title }),
  )

function reasonAgainst(spec: Spec, pillar: DefaultPillar): Pick<LeftOut, 'why' | 'by'> | undefined {
  if (spec.content?.defaults === false) return { why: 'defaults-off' }
  for (const own of spec.content?.pillars ?? []) {
    const why = against(own, pillar)
    if (why !== undefined)
      return { why, by: { specPath: `/content/pillars/${own.id}`, title: own.title ?? own.id ?? '' } }
  }
  return undefined
}

/** What is listed from the file itself stays, and what is not said in the group, unless it chases what was said there. */
function fullWeek(spec: Spec, { do: purpose, channel }: DefaultPillar): Pick<LeftOut, 'why'> | undefined {
  if (purpose === 'agenda' || (!isShared(channel) && purpose !== 'nudge')) return undefined
  return columnsFill(spec) ? { why: 'full-columns' } : undefined
}

function nothingToSay(spec: Spec, { do: purpose }: DefaultPillar): Pick<LeftOut, 'why'> | undefined {
  const needed = speaksOf[purpose]
  return needed === undefined || saysSo(spec, needed) ? undefined : { why: 'not-written' }
}

function ownCheckIn(
  spec: Spec,
  knowledge: Knowledge,
  { do: purpose }: DefaultPillar,
): Pick<LeftOut, 'why' | 'by'> | undefined {
  if (!ofCheckIns.includes(purpose)) return undefined
  const own = ownActivities(spec).find(({ item }) => findActivity(knowledge, item.use)?.checksIn === true)?.item
  return (
    own && { why: 'own-check-in', by: { specPath: `/activities/${own.id ?? own.use}`, title: own.title ?? own.use } }
  )
}

function against(own: Column, pillar: DefaultPillar): Reason | undefined {
  if (own.id === pillar.id) return own.remove ? 'removed' : 'same-id'
  if (own.remove) return undefined
  const kind = columnKind({ ...own, title: own.title ?? '' })
  if (!kind.unsure && oneVoice.includes(pillar.category) && kind.category === pillar.category) return 'same-category'
  if (kind.why === undefined && kind.do === pillar.do && oneWay.includes(pillar.do)) return 'same-purpose'
  return sameHour(own, pillar) ? 'same-hour' : undefined
}

/** Minutes: two daily columns so close together would be one too many for anyone's day. */
const SAME_HOUR = 90

function sameHour(own: Column, pillar: DefaultPillar): boolean {
  const ours = dailyTimes(pillar.cadence, undefined)
  return dailyTimes(own.cadence, own.time).some((a) => ours.some((b) => Math.abs(a - b) <= SAME_HOUR))
}

/** The minutes at which a daily column comes; none for others. */
function dailyTimes(cadence: string | undefined, time: string | undefined): readonly number[] {
  const parsed = cadence === undefined ? undefined : parseWhen(cadence)
  if (!parsed?.ok || !isDaily(parsed.when)) return []
  const own = time === undefined ? undefined : parseTimeSpan(time)
  return (own ? [own] : (parsed.when.times ?? [])).map(({ start }) => start)
}
