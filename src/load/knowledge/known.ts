/** Everything that is known, as a list: what to call it, what it says, and the project's file where it has one. */
import { builtin } from '../../knowledge/builtin.ts'
import { kinds, type KindId } from '../../schema/knowledge/index.ts'
import type { OwnKnowledge } from './own.ts'

export interface KnownEntry {
  readonly kind: KindId
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly value: object
  /** Of a project's own. */
  readonly file?: string
}

interface Entry {
  readonly id?: string
  readonly step?: number
  readonly name?: string
  readonly title?: string
  readonly aliases?: readonly string[]
  readonly words?: readonly string[]
}

export function knownEntries(own?: OwnKnowledge): readonly KnownEntry[] {
  const knowledge = own?.knowledge ?? builtin
  return (Object.keys(kinds) as readonly KindId[]).flatMap((kind) =>
    (knowledge[kind] as readonly Entry[]).map((value): KnownEntry => {
      const id = value.id ?? `step${value.step}`
      const file = own?.entries.find((one) => one.kind === kind && one.value === value)?.file
      return {
        kind,
        id,
        name: value.name ?? value.title ?? value.words?.join('、') ?? id,
        aliases: value.aliases ?? [],
        value,
        ...(file === undefined ? {} : { file }),
      }
    }),
  )
}
