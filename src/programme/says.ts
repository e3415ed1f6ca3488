/** Whether a file holds what something of ours would speak of. */
import type { Condition } from '../knowledge/types.ts'
import type { Spec } from '../model.ts'
import { columnKind } from '../knowledge/column-purposes.ts'
import { isEntrance } from './entrance.ts'
import { ownColumns } from './own.ts'

/** Conditions that are asked of one event alone are met here. */
export function saysSo(spec: Spec, condition: Condition): boolean {
  const { monetization, incentives, culture, activities } = spec
  switch (condition) {
    case 'offer':
      return (monetization?.offers ?? []).some((offer) => !isEntrance(spec, offer))
    case 'points':
      return (incentives?.points?.earn?.length ?? 0) > 0 || (incentives?.levels?.length ?? 0) > 0
    // A board of its own needs no first one of ours.
    case 'board':
      return saysSo(spec, 'points') && !ownColumns(spec).some(({ item }) => columnKind(titled(item)).do === 'rank')
    // Who stays for some weeks is not put in charge of anything, unless the file says so.
    case 'core':
      return spec.audience?.core !== undefined || spec.structure?.end === undefined
    case 'rewards':
      return saysSo(spec, 'points') || Object.values(incentives?.rewards ?? {}).some((list) => list.length > 0)
    case 'charter':
      return (culture?.charter?.length ?? 0) > 0
    case 'knowhow':
      return (culture?.knowhow?.length ?? 0) > 0
    case 'guests':
      return (activities ?? []).some(
        ({ guests, topics }) => (guests?.length ?? 0) > 0 || topics?.some(({ guest }) => guest !== undefined),
      )
    default:
      return true
  }
}

const titled = <T extends { readonly title?: string }>(item: T): T & { readonly title: string } => ({
  ...item,
  title: item.title ?? '',
})
