/** Look-ups in the knowledge that comes with the program, for tests that are about ours. */
import { builtin } from '../../src/knowledge/builtin.ts'
import * as within from '../../src/knowledge/look-up.ts'
import type { Activity, Archetype, Kit, Operation, Platform } from '../../src/knowledge/types.ts'

export const { activities, archetypes, crises, kits, launch, operations, platforms, questions } = builtin

/** By id, name or alias. */
export const findArchetype = (word: string): Archetype | undefined => within.findArchetype(builtin, word)
export const findActivity = (word: string): Activity | undefined => within.findActivity(builtin, word)
export const findKit = (word: string): Kit | undefined => within.findKit(builtin, word)
export const findPlatform = (id: string): Platform | undefined => within.findPlatform(builtin, id)
export const findOperation = (id: string): Operation | undefined => within.findOperation(builtin, id)
