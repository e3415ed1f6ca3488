/** What comes with the program. Everything else is handed it, alone or with a project's own beside it. */
import { activities } from './activities.generated.ts'
import { archetypes } from './archetypes.generated.ts'
import { crises } from './crises.generated.ts'
import { kits } from './kits.generated.ts'
import { launch } from './launch.generated.ts'
import { operations } from './operations.generated.ts'
import { platforms } from './platforms.generated.ts'
import { questions } from './questions.generated.ts'
import type { Knowledge } from './types.ts'

export const builtin: Knowledge = {
  archetypes,
  activities,
  operations,
  launch,
  platforms,
  kits,
  crises,
  questions,
  columns: [],
  avoid: [],
}

/** Version of the knowledge; part of every plan. Raise it when data that changes plans changes. */
export const KNOWLEDGE_VERSION = '2026.11'
