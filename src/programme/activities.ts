/** Activities in force: the author's, and of the archetype's those for which the author has none. */
import { columnKind, type ColumnPurpose } from '../knowledge/column-purposes.ts'
import { findActivity } from '../knowledge/look-up.ts'
import type { Activity, DefaultActivity } from '../knowledge/types.ts'
import type { Subject } from '../model.ts'
import { columnsFill, ownActivities, ownColumns } from './own.ts'
import { timesAWeek } from './times-a-week.ts'
import { partedBy } from './brought.ts'
import { saysSo } from './says.ts'
import type { Brought, BroughtActivity, Column, Community, Entry, LeftOut, Written } from './types.ts'

/** Gatherings a week from which on the author's own activities are the whole programme. */
const FULL_WEEK = 2

/**
 * What has no room beside the author's own: anything, where people gather twice a week already; evenings, where his columns fill
 * the week and he has evenings beside them.
 */
function takenUp(community: Community): 'all' | 'evenings' | undefined {
  const { spec, knowledge } = community
  if (gatheringsAWeek(community) >= FULL_WEEK) return 'all'
  const evenings = ownActivities(spec).filter(({ item }) => {
    const library = findActivity(knowledge, item.use)
    return library?.live === true && library.role === undefined
  })
  return evenings.length > 0 && columnsFill(spec) ? 'evenings' : undefined
}

export function broughtActivities(community: Community): Brought<BroughtActivity> {
  // The opening and the end stay.
  const taken = takenUp(community)
  const { archetype, knowledge } = community
  return partedBy(
    [...archetype.activities.map((entry) => ({ entry, ending: false })), ...archetype.ending.map(asEnding)],
    ({ entry }) => reasonAgainst(community, entry, taken),
    ({ entry }) => ({ id: entry.id, title: entry.title ?? findActivity(knowledge, entry.use)?.name ?? entry.id }),
  )
}

const asEnding = (entry: DefaultActivity): BroughtActivity => ({ entry, ending: true })

function reasonAgainst(
  { spec, knowledge }: Community,
  entry: DefaultActivity,
  taken: ReturnType<typeof takenUp>,
): Pick<LeftOut, 'why' | 'by'> | undefined {
  if (spec.content?.defaults === false) return { why: 'defaults-off' }
  const own = spec.activities?.find((one) => same(one, entry.id) || same(one, entry.use))
  if (own)
    return {
      why: own.remove ? 'removed' : own.id === entry.id ? 'same-id' : 'same-kind',
      by: {
        specPath: `/activities/${own.id ?? own.use}`,
        title: own.title ?? findActivity(knowledge, own.use)?.name ?? own.use,
      },
    }
  const library = findActivity(knowledge, entry.use)
  const column = ownColumns(spec).find(({ item }) => library?.columns?.some((purpose) => purpose === purposeOf(item)))
  if (column)
    return {
      why: 'same-purpose',
      by: { specPath: `/content/pillars/${column.item.id}`, title: column.item.title ?? column.item.id ?? '' },
    }
  if (library?.speaksOf?.some((what) => saysSo(spec, what)) === false) return { why: 'not-written' }
  if (library?.role === 'farewell' && spec.structure?.end !== undefined) return { why: 'own-ending' }
  const running = spec.stage !== undefined && spec.stage !== 'preheat'
  if (running && (library?.role === 'opening' || library?.role === 'introduction')) return { why: 'running' }
  const hasRoom =
    library?.spine === true ||
    taken === undefined ||
    (taken === 'evenings' && library?.live !== true && library?.promotes !== true)
  return hasRoom ? undefined : { why: 'full-week' }
}

const purposeOf = (own: Column): ColumnPurpose => columnKind({ ...own, title: own.title ?? '' }).do

const same = (own: Entry, word: string): boolean => own.id === word || own.use === word

/** By what is written alone: the same for every start and every horizon. */
const gatheringsAWeek = ({ spec, knowledge }: Community): number =>
  ownActivities(spec)
    .filter(({ item }) => findActivity(knowledge, item.use)?.live)
    .reduce((sum, { item }) => sum + timesAWeek(item.when), 0)

/** The library's activity behind a task, and the author's entry where there is one; undefined for what is no activity. */
export function activityBehind(
  { spec, archetype, knowledge }: Omit<Community, 'archetype'> & Partial<Pick<Community, 'archetype'>>,
  subject: Subject,
): { readonly use: string; readonly library: Activity | undefined; readonly own?: Written<Entry> } | undefined {
  if (subject.type !== 'activity') return undefined
  const own = ownActivities(spec).find(({ item }) => (item.id ?? item.use) === subject.id)
  const brought = [...(archetype?.activities ?? []), ...(archetype?.ending ?? [])].find(({ id }) => id === subject.id)
  const use = own?.item.use ?? brought?.use ?? subject.id
  const library = findActivity(knowledge, use)
  return { use: library?.id ?? use, library, ...(own ? { own } : {}) }
}
