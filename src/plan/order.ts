/** In which order intents are placed, and who waits for whom. */
import { comparePriority } from './priority.ts'
import type { Intent } from './intent.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const part = (intent: Intent): number => (intent.eventId === undefined ? 0 : 1)

/** Priority, nominal day, id: a total order, so that the same spec always gives the same plan. Among equals what others need goes first. */
export function inOrder(intents: readonly Intent[]): readonly Intent[] {
  const nominals = new Map(intents.map(({ id, nominal }) => [id, nominal]))
  // By the day on which the event is wanted now: a holiday may have moved it since its parts were written down.
  const rank = ({ eventId, eventNominal, nominal }: Intent): number =>
    (eventId === undefined ? undefined : nominals.get(eventId)) ?? eventNominal ?? nominal
  const sorted = [...intents].sort(
    (a, b) =>
      comparePriority(a.priority, b.priority) ||
      rank(a) - rank(b) ||
      byText(a.eventId ?? a.id, b.eventId ?? b.id) ||
      part(a) - part(b) ||
      a.nominal - b.nominal ||
      byText(a.id, b.id),
  )
  const byId = new Map(sorted.map((intent) => [intent.id, intent]))
  const ordered = new Set<Intent>()
  const visit = (intent: Intent, trail: readonly Intent[]): void => {
    if (ordered.has(intent) || trail.includes(intent)) return
    for (const id of intent.needs) {
      const need = byId.get(id)
      // An event's own parts are counted from it, whatever it waits for.
      if (need && comparePriority(need.priority, intent.priority) === 0 && need.eventId !== intent.id)
        visit(need, [...trail, intent])
    }
    ordered.add(intent)
  }
  for (const intent of sorted) visit(intent, [])
  return [...ordered]
}

/** Who needs whom, by id. */
export interface Links {
  readonly dependents: ReadonlyMap<string, readonly string[]>
  readonly byId: ReadonlyMap<string, Intent>
}

function dependentsOf(intents: readonly Intent[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const intent of intents) for (const need of intent.needs) map.set(need, [...(map.get(need) ?? []), intent.id])
  return map
}

export const linksOf = (intents: readonly Intent[]): Links => ({
  dependents: dependentsOf(intents),
  byId: new Map(intents.map((intent) => [intent.id, intent])),
})
