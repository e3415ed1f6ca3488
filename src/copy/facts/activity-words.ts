import { findActivity, findArchetype } from '../../knowledge/index.ts'
import type { Spec, Task } from '../../model.ts'
import type { ActivityEntry, Offer, ScriptContext } from '../context.ts'

/** The entry of the spec that a task comes from, with the library's recipe; a default activity has a recipe only. */
export function activityOf(
  spec: Spec,
  task: Task,
): { readonly entry: ActivityEntry | undefined; readonly use: string } | undefined {
  if (task.subject.type !== 'activity') return undefined
  const entry =
    spec.activities?.find((item) => item.id === task.subject.id) ??
    spec.activities?.find((item) => item.title === task.subject.title)
  const archetype = findArchetype(spec.archetype)
  const byDefault = [...(archetype?.activities ?? []), ...(archetype?.ending ?? [])].find(
    (item) => item.id === task.subject.id,
  )
  const use = entry?.use ?? byDefault?.use ?? task.subject.id
  return { entry, use }
}

/** What the scripts of an activity say; undefined for other tasks. The guest is the one of this occurrence. `called`: from a title to what it is called in a sentence. */
export function activityWords(
  spec: Spec,
  task: Task,
  called = (title: string): string => title,
): ScriptContext['activity'] {
  const found = activityOf(spec, task)
  if (!found) return undefined
  const { entry, use } = found
  const recipe = findActivity(use)
  const guests = entry?.guests ?? []
  const guest = guests[task.subject.index % Math.max(1, guests.length)]
  const sold = offerNamed(spec, entry?.offer)
  const price = entry?.price ?? sold?.price
  const listPrice = entry?.list_price ?? sold?.list_price
  return {
    title: called(entry?.title || task.subject.title),
    theme: entry?.theme ?? '',
    name:
      recipe?.signIn !== undefined && signsIn(entry?.title ?? task.subject.title)
        ? recipe.signIn
        : (recipe?.said ?? recipe?.name ?? called(task.subject.title)),
    interaction: recipe?.interaction ?? '',
    place: entry?.place ?? '',
    guest: guest && { name: guest.name, bio: guest.bio ?? '', topic: guest.topic ?? '' },
    takeaway: entry?.takeaway ?? '',
    signup: entry?.signup ?? '',
    prize: entry?.prize ?? '',
    price,
    // An ordinary price that is not above this one is no saving to show.
    listPrice: price !== undefined && listPrice !== undefined && listPrice <= price ? undefined : listPrice,
    stock: entry?.stock ?? sold?.stock,
    fallback: entry?.fallback ?? '',
    linksTo: entry?.links_to ?? '',
    memberStake: entry?.stakes?.member ?? '',
    evaluation: entry?.evaluation ?? [],
    materials: entry?.materials?.length ? entry.materials : task.materials,
  }
}

/** A list of who is here, where nothing is ordered; to tell what has arrived (报到货) is something else. */
const signsIn = (title: string): boolean => /报到(?!货)|签到|点名/u.test(title)

/** By id or name. */
export function offerNamed(spec: Spec, word: string | undefined): Offer | undefined {
  return word ? spec.monetization?.offers?.find((offer) => offer.id === word || offer.name === word) : undefined
}
