/** Where a message goes. */
import type { Channel } from '../model.ts'

/** Nobody pastes a message into a room or a broadcast: what is said there is an event, its messages go to the group. */
const places: readonly Channel[] = ['internal', 'offline', 'live']

/** A template that speaks in private, in public or backstage knows its place better than the task it belongs to. */
export function channelOf(task: Channel | undefined, template: Channel | undefined): Channel {
  if (task === undefined) return template ?? 'group'
  if (template === undefined || template === 'group' || template === 'announcement')
    return places.includes(task) ? (template ?? 'group') : task
  return template
}
