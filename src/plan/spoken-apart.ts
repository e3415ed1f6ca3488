/** Who is spoken to: a word to one person in private crowds nobody who reads the group. */
import type { Task } from '../model.ts'

export const spokenApart = (a: Pick<Task, 'channel'>, b: Pick<Task, 'channel'>): boolean =>
  (a.channel === 'direct') !== (b.channel === 'direct')
