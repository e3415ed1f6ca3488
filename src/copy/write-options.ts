/** What a caller decides about scripts and pages. */
import type { EditedText } from './edited.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Language } from '../schema/names.ts'

export interface WriteOptions {
  /** Activities, kits, platforms, crises, banks of questions; ours when absent. */
  readonly knowledge?: Knowledge
  /** A user's templates: id (`welcome/group`) → text of the file. They win over ours by name. */
  readonly templates?: ReadonlyMap<string, string>
  /** Of the keys in which findings name fields; Chinese unless told otherwise. */
  readonly language?: Language
  /** Texts that somebody edited: id of the task or script → its text. They win over everything. */
  readonly texts?: ReadonlyMap<string, EditedText>
  /** Holds every text against its contract; what is wrong is among the diagnostics. */
  readonly verify?: boolean
}
