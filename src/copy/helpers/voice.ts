/** hail · byTone · aside: the same message in the words of this community's voice. */
import { hash } from '../hash.ts'
import { asNumber, asText } from './helper.ts'
import type { Helper } from './helper.ts'

/** Being called by name in every message is a salesman's habit: one in three. */
const EVERY = 3

/** `邻居们，` where the file says how members are addressed, in one of three occurrences; else nothing. */
export const hail: Helper = {
  takes: [0, 0],
  form: 'inline',
  run: (_, __, { data }) => {
    const address = data.root.community?.voice?.address
    const turn = asNumber(data.root.subject?.turn ?? data.root.subject?.index) ?? 0
    return address && (hash(asText(data.root.seed)) + turn) % EVERY === 0 ? `${address}，` : ''
  },
}

const tones = ['warm', 'expert', 'fiery'] as const

/** Nobody adds a friendly word to everything he says: one message in two; a cheer wears out sooner, one in three. */
const asideEvery = (tone: unknown): number => (tone === 'fiery' ? 3 : 2)

/** A last word in the tone of this community, in some of the messages: what is to be done stays the end of the rest. */
export const aside: Helper = {
  takes: [3, 3],
  form: 'inline',
  run: (context, args, options) => {
    const { root } = options.data
    const turn = asNumber(root.subject?.turn ?? root.subject?.index) ?? 0
    return (hash(`${asText(root.seed)}·`) + turn) % asideEvery(root.tone) === 0
      ? byTone.run(context, args, options)
      : ''
  },
}

/** One of three wordings: 亲切, 专业, 热血. */
export const byTone: Helper = {
  takes: [3, 3],
  form: 'inline',
  run: (_, args, { data }) =>
    asText(
      args[
        Math.max(
          0,
          tones.findIndex((tone) => tone === data.root.tone),
        )
      ],
    ),
}
