/** One sentence in the words of this community's voice: the tone changes no fact and adds none. */
import { asText } from './helper.ts'
import type { Helper } from './helper.ts'

const tones = ['warm', 'expert', 'fiery'] as const

/** One of three wordings: 亲切, 专业, 热血. The plain layout says none. */
export const humanLine: Helper = {
  takes: [3, 3],
  form: 'inline',
  run: (_, args, { data }) =>
    data.scene.layout === 'plain' ? '' : asText(args[Math.max(0, tones.indexOf(data.scene.tone ?? 'warm'))]),
}

/** One of three wordings of what has to be said in any layout. */
export const byTone: Helper = {
  takes: [3, 3],
  form: 'inline',
  run: (_, args, { data }) => asText(args[Math.max(0, tones.indexOf(data.scene.tone ?? 'warm'))]),
}
