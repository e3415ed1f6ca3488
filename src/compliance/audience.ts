/** Who hears a text: everybody, or the members of a chat. Decides how hard a word is judged. */
import type { Reach, WordLevel } from '../knowledge/lexicons/index.ts'
import type { Severity } from '../diagnostic.ts'
import type { Channel } from '../model.ts'

/** `public`: posters, moments, official accounts, live rooms: an advertisement in law. `group`: chats and private messages, as a rule none. */
export type Audience = 'public' | 'group'

const PUBLIC: readonly Channel[] = ['moments', 'official-account', 'live']

export const audienceOf = (channel: Channel | undefined): Audience =>
  channel !== undefined && PUBLIC.includes(channel) ? 'public' : 'group'

/**
 * 《〈广告法〉适用问题执法指南（一）》 (2025) articles 3 and 6: selling inside a chat group is no advertisement, yet false promotion stays
 * forbidden there. So words of advertising law weigh one step less in a group; guarantees and cures weigh the same.
 */
export function severityOf(level: WordLevel, reach: Reach, audience: Audience): Severity {
  const group = audience === 'group'
  if (level === 'ban') return reach === 'anywhere' || !group ? 'error' : 'warning'
  if (level === 'caution') return 'warning'
  if (level === 'weak') return 'info'
  return group ? 'info' : 'warning'
}
