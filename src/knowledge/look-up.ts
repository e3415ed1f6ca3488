/** Look-ups in the knowledge that is handed in: by id, by Chinese name, by any other word an author may use. */
import type {
  Activity,
  Archetype,
  Column,
  Kit,
  Knowledge,
  LaunchStep,
  Operation,
  Platform,
  QuestionBank,
} from './types.ts'

interface Entry {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

const find = <T extends Entry>(items: readonly T[], word: string): T | undefined =>
  items.find((item) => item.id === word || item.name === word || item.aliases?.includes(word))

/** By id, name or alias. */
export const findArchetype = ({ archetypes }: Knowledge, word: string): Archetype | undefined => find(archetypes, word)
export const findActivity = ({ activities }: Knowledge, word: string): Activity | undefined => find(activities, word)
export const findKit = ({ kits }: Knowledge, word: string): Kit | undefined => find(kits, word)
export const findColumn = ({ columns }: Knowledge, word: string): Column | undefined => find(columns, word)
export const findPlatform = ({ platforms }: Knowledge, id: string): Platform | undefined =>
  platforms.find((platform) => platform.id === id)
export const findOperation = ({ operations }: Knowledge, id: string): Operation | undefined =>
  operations.find((operation) => operation.id === id)

/** A step of the launch, in the words for this archetype (id, name or alias) where it has its own. */
export function launchStep(knowledge: Knowledge, step: number, archetype?: string): LaunchStep | undefined {
  const known = knowledge.launch.find((item) => item.step === step)
  const id = archetype === undefined ? undefined : findArchetype(knowledge, archetype)?.id
  const said = id === undefined ? undefined : known?.said?.find(({ archetypes }) => archetypes.includes(id))
  if (!known || !said) return known
  const { archetypes: _, parts = [], ...words } = said
  return {
    ...known,
    ...words,
    parts: known.parts.map((part) => ({ ...part, ...parts.find(({ id: one }) => one === part.id) })),
  }
}

/** The bank of an industry. */
export const findQuestions = ({ questions }: Knowledge, industry: string | undefined): QuestionBank | undefined =>
  questions.find(({ industries }) => industries.some((one) => one === industry))
