/** Look-ups in the knowledge: by id, by Chinese name, by any other word an author may use. */
import { activities, archetypes, crises, kits, launch, operations, platforms, questions } from './lists.generated.ts'
import type { Activity, Archetype, Kit, LaunchStep, Operation, Platform, QuestionBank } from './types.ts'

export { activities, archetypes, crises, kits, launch, operations, platforms, questions }

/** Version of the knowledge; part of every plan. Raise it when data that changes plans changes. */
export const KNOWLEDGE_VERSION = '2026.11'

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

const find = <T extends Named>(items: readonly T[], word: string): T | undefined =>
  items.find((item) => item.id === word || item.name === word || item.aliases?.includes(word))

/** By id, name or alias. */
export const findArchetype = (word: string): Archetype | undefined => find(archetypes, word)
export const findActivity = (word: string): Activity | undefined => find(activities, word)
export const findKit = (word: string): Kit | undefined => find(kits, word)
export const findPlatform = (id: string): Platform | undefined => platforms.find((platform) => platform.id === id)
export const findOperation = (id: string): Operation | undefined => operations.find((operation) => operation.id === id)

/** A step of the launch, in the words for this archetype (id, name or alias) where it has its own. */
export function launchStep(step: number, archetype?: string): LaunchStep | undefined {
  const known = launch.find((item) => item.step === step)
  const id = archetype === undefined ? undefined : findArchetype(archetype)?.id
  const said = id === undefined ? undefined : known?.said?.find(({ archetypes: ids }) => ids.includes(id))
  if (!known || !said) return known
  const { archetypes: _, parts = {}, ...words } = said
  return {
    ...known,
    ...words,
    parts: known.parts.map((part) => ({ ...part, ...(Object.hasOwn(parts, part.id) ? parts[part.id] : {}) })),
  }
}
export const findQuestions = (industry: string | undefined): QuestionBank | undefined =>
  questions.find((bank) => bank.industries.includes(industry ?? ''))
