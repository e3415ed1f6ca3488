/** Lines that YAML joins to the one above: silently, and mostly against what was meant. */
import type { Diagnostic } from '../diagnostic.ts'
import { displayWidth } from '../display-width.ts'
import type { PlaceAt } from './lines.ts'
import { short } from './slip.ts'

/** A line this wide may have been broken to fit the window, not to begin another item. */
const WRAPPED = 60

/**
 * `raw`: an unquoted text of several lines, from offset `start` on. A further line with a dash of its own was meant as an
 * item; in a list (`item`), so was a short line of Chinese below another, where the joint would leave a space.
 */
export function foldedLine(raw: string, start: number, item: boolean, placeAt: PlaceAt): Diagnostic | undefined {
  const lines = raw.split('\n')
  let offset = start
  for (const [index, line] of lines.entries()) {
    const words = line.trim()
    const from = offset + line.length - line.trimStart().length
    const before = (lines[index - 1] ?? '').trim()
    offset += line.length + 1
    if (index === 0 || words === '' || words.startsWith('#')) continue
    const dash = /^(?:[-－—·•●]\s+|[－·•●])/.exec(words)?.[0]
    // Bullets from the first line on are a list in place of a text, or a text of several lines.
    if (dash !== undefined && /^[-－—·•●]/.test((lines[0] ?? '').trim())) return undefined
    if (dash !== undefined) return dashed(words, before, placeAt(from, from + dash.trim().length))
    const joint = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(words)
    if (item && joint && displayWidth(before) < WRAPPED)
      return undashed(words, before, placeAt(from, from + words.length))
  }
  return undefined
}

const dashed = (words: string, before: string, place: Diagnostic['place'] & object): Diagnostic => ({
  code: 'syntax/folded-line',
  severity: 'warning',
  place,
  message: `“${short(words)}”没有成为列表的一项，接进了上一行“${short(before, 12)}”。`,
  cure: '要写成列表，上一行的冒号后面什么都不要写，每项以“- ”开头并对齐；要写成几行文字，冒号后面写“|”，文字从下一行开始。',
})

const undashed = (words: string, before: string, place: Diagnostic['place'] & object): Diagnostic => ({
  code: 'syntax/folded-line',
  severity: 'warning',
  place,
  message: `“${short(words)}”前面没有“- ”，接进了上一项，读成“${short(before.replace(/^- +/, ''), 12)} ${short(words, 12)}”。`,
  cure: `另起一项就在行首写“- ”，和上面的“-”对齐：“- ${short(words)}”；是同一句话就写在一行里。`,
})
