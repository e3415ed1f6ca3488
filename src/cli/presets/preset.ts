/** Sample answers for a first file. The archetype adds the rhythm; everything else here is the community's own. */
import type { Spec } from '../../schema/community.ts'

/** A spec without what `init` adds by itself: the version of the format, and the launch date from today. */
export type PresetSpec = Omit<Spec, 'version' | 'launch'>
