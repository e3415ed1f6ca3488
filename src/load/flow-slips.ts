/** Slips inside `[ ]` and `{ }`: brackets that have no partner, commas that are none. */
import { lineIndex } from './lines.ts'
import { allKeys } from '../schema/names.ts'
import { short, type Line, type Slip } from './slip.ts'

/** Deeper than any field of the schema; what is that deep is another mistake. */
const DEEPEST = 32

const partner: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** `{标识: a，用: topic}`, `{标识: a 用: topic}`. */
export function commas({ start, text, hasError }: Line): readonly Slip[] {
  if (!hasError || !/[[{]/.test(text)) return []
  return [
    ...text.matchAll(/(\s*)([，、；;]?)(\s*)(?<![[{,\p{L}\p{N}_-])([\p{L}\p{N}_-]{1,16})(?=\s*(?::\s|：))/gu),
  ].flatMap((match): readonly Slip[] => {
    const [, before = '', comma = '', gap = '', word = ''] = match
    const at = start + match.index + before.length
    const head = text.slice(0, match.index).trimEnd()
    if (!allKeys().words.has(word) || !/[[{][^\]}]*$/.test(head) || /[[{,]$/.test(head)) return []
    const wordAt = at + comma.length + gap.length
    if (comma === '') {
      return [
        {
          code: 'syntax/comma',
          start: wordAt,
          end: wordAt + word.length,
          message: `“${word}”前面少了逗号。`,
          cure: `花括号里各个字段之间用半角逗号加空格隔开：“…, ${word}: …”。`,
          repair: { start: at - before.length, end: wordAt, text: ', ' },
        },
      ]
    }
    return [
      {
        code: 'syntax/comma',
        certain: true,
        start: at,
        end: at + 1,
        message: `“${word}”前面用了“${comma}”，花括号里的字段要用半角逗号隔开。`,
        cure: `改成半角逗号，后面空一格：“…, ${word}: …”。`,
        repair: { start: at, end: wordAt, text: ', ' },
      },
    ]
  })
}

interface Text {
  readonly text: string
  readonly starts: readonly number[]
  /** Quoted and block scalars. */
  readonly isOpaque: (offset: number) => boolean
}

/**
 * Brackets that are still open where the next field or item begins, or that meet the other kind's partner. Only for texts
 * that the parser stumbled over.
 */
export function openBrackets(reading: Text): readonly Slip[] {
  const slips: Slip[] = []
  for (let line = 0; line < reading.starts.length; line++) {
    const found = openedOn(reading, line)
    if (!found) continue
    if (found.slip) slips.push(found.slip)
    line = Math.max(line, found.last)
  }
  return slips
}

/** A value in brackets that begins on a line; `last`: the line on which it ends, or should. */
function openedOn(
  { text, starts, isOpaque }: Text,
  line: number,
): { readonly slip?: Slip; readonly last: number } | undefined {
  const lineText = (at: number): string => text.slice(starts[at], starts[at + 1] ?? text.length).replace(/\r?\n$/, '')
  const match = /^(\s*)((?:- +)*(?:[^\s:："'{}[\]#]+: +)?)[[{]/.exec(lineText(line))
  const start = starts[line] ?? 0
  if (!match || isOpaque(start + (match[1] ?? '').length)) return undefined
  const own = (match[1] ?? '').length
  const from = start + (match[0]?.length ?? 1) - 1
  const open: number[] = []
  let end = from
  for (let offset = from; offset < text.length; offset++) {
    const sign = text[offset] ?? ''
    if (sign === '\n') {
      const next = starts[lineIndex(starts, offset) + 1]
      if (next === undefined) break
      const below = text.slice(next, next + 400)
      if (/^\s*(?:#|\r?\n|$)/.test(below)) continue
      const depth = /^ */.exec(below)?.[0].length ?? 0
      if (depth <= own && !/^\s*[\]}]/.test(below)) break
      continue
    }
    if (isOpaque(offset)) {
      end = offset + 1
      continue
    }
    if (sign === '#' && /\s/.test(text[offset - 1] ?? '')) {
      offset = Math.max(text.indexOf('\n', offset) - 1, offset)
      if (text.indexOf('\n', offset) < 0) break
      continue
    }
    if (/\S/.test(sign)) end = offset + 1
    if (sign === '[' || sign === '{') open.push(offset)
    if (open.length > DEEPEST) return { last: lineIndex(starts, offset) }
    if (sign !== ']' && sign !== '}') continue
    const opening = open.pop() ?? from
    if (partner[text[opening] ?? ''] !== sign)
      return { slip: unclosed(text, [opening], offset), last: lineIndex(starts, offset) }
    if (open.length === 0) return { last: lineIndex(starts, offset) }
  }
  return { slip: unclosed(text, open, end), last: lineIndex(starts, end) }
}

function unclosed(text: string, open: readonly number[], end: number): Slip {
  const at = open[0] ?? 0
  const sign = text[at] ?? '['
  const closing = [...open]
    .reverse()
    .map((offset) => partner[text[offset] ?? ''] ?? '')
    .join('')
  const inside = text.slice(at, end)
  const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim()
  const lineEnd = text.indexOf('\n', at)
  return {
    code: 'syntax/bracket',
    start: at,
    end: Math.min(end, lineEnd < 0 ? text.length : lineEnd),
    // A single word in an open bracket may as well be a sentence that begins with one.
    ...((sign === '[' ? /, \S/ : /: \S/).test(inside) && !inside.endsWith(',') ? { certain: true } : {}),
    message: `这里的“${sign}”没有配上“${partner[sign] ?? ''}”。`,
    cure: `在“${short(last.slice(-12), 12)}”后面补上“${closing}”；如果“${sign}”是文字的一部分，给整句加引号。`,
    repair: { start: end, end, text: closing },
  }
}
