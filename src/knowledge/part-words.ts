/** The parts of an event by what people call them: `preview`, or the words behind its title: 预告. */
import type { Part } from './types.ts'

/** What stands behind the title of the event: `{title}·预告` → 预告; the event itself has no word of its own. */
export const partWord = ({ title }: Pick<Part, 'title'>): string | undefined => /·([^·]+)$/u.exec(title)?.[1]

/** What the author changes of a part. */
export const changeOf = <T extends { readonly id: string }>(
  changes: readonly T[] | undefined,
  part: Pick<Part, 'id' | 'title'>,
): T | undefined => changes?.find(({ id }) => id === part.id || id === partWord(part))
