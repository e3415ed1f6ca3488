/** What goes when an event goes. */
import type { Intent } from './intent.ts'

/** Without what is counted from something that is gone, and what is counted from that. */
export function withoutFollowers(intents: readonly Intent[], gone: ReadonlySet<string>): readonly Intent[] {
  const followers = new Set(intents.filter(({ eventId }) => eventId !== undefined && gone.has(eventId)))
  return followers.size === 0
    ? intents
    : withoutFollowers(
        intents.filter((intent) => !followers.has(intent)),
        new Set([...followers].map(({ id }) => id)),
      )
}
