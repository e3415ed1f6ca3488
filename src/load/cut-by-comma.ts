/** `{ 原因: 图看不准,别在群里等 }`: a comma of the sentence that braces have taken for one of theirs. */
import type { Diagnostic } from '../diagnostic.ts'
import type { MapNode } from '../schema/node.ts'
import { nearName } from '../near-name.ts'
import { keyWords } from '../schema/names.ts'
import { short } from './slip.ts'
import type { Entry, MapTree } from './tree.ts'

export interface CutSentence {
  readonly diagnostic: Diagnostic
  /** The pieces that were taken for fields. */
  readonly pieces: readonly Entry[]
}

/** What may stand between a piece and the one before it. */
const COMMA = /^\s*,\s*$/

/**
 * Sentences of a map in braces that commas have cut: a value, followed by pieces that have neither a colon nor a value and are
 * no field of `node`, nor nearly one. `text`: the file, by whose offsets the places count.
 */
export function cutSentences(
  tree: MapTree,
  strays: readonly Entry[],
  node: MapNode,
  text: string,
): readonly CutSentence[] {
  if (tree.flow === undefined || strays.length === 0) return []
  const cut: CutSentence[] = []
  for (const [index, head] of tree.entries.entries()) {
    if (strays.includes(head) || head.tree.type !== 'scalar' || head.tree.style !== 'plain') continue
    const pieces: Entry[] = []
    let end = head.tree.place.end.offset
    for (const piece of tree.entries.slice(index + 1)) {
      const { start, end: pieceEnd } = piece.keyPlace
      if (!strays.includes(piece) || !isBare(piece, node, text) || !COMMA.test(text.slice(end, start.offset))) break
      pieces.push(piece)
      end = pieceEnd.offset
    }
    if (pieces.length > 0) cut.push({ diagnostic: found(head, pieces, text), pieces })
  }
  return cut
}

/** Not `负责人小林`, which lacks its colon, and not `备柱: x`, which has one. */
const isBare = ({ written, tree, keyPlace, keyAnchor }: Entry, node: MapNode, text: string): boolean =>
  keyAnchor === undefined &&
  tree.type === 'scalar' &&
  tree.value === null &&
  /^\s*[,}]/.test(text.slice(keyPlace.end.offset)) &&
  nearName(written.trim(), keyWords(node)) === undefined &&
  !keyWords(node).some((word) => written.trim().startsWith(word))

function found(head: Entry, pieces: readonly Entry[], text: string): Diagnostic {
  const start = head.tree.place.start
  const end = pieces.at(-1)?.keyPlace.end ?? start
  const whole = text.slice(start.offset, end.offset)
  const quote = whole.includes('"') ? "'" : '"'
  const quoted = `${quote}${whole}${quote}`
  const [first] = pieces
  return {
    code: 'syntax/comma-cut',
    severity: 'error',
    place: { ...head.tree.place, start, end },
    message: `这句话被里面的半角逗号截成了几段，“${short(first?.written.trim() ?? '')}”被当成了另一个字段。`,
    cure: `给整句加引号：${head.written.trim()}: ${quoted}；或把逗号改成中文的“，”。`,
    ...(whole.includes(quote) || whole.includes('\\') || whole.includes('\n')
      ? {}
      : { fix: [{ file: head.tree.place.file, start: start.offset, end: end.offset, was: whole, text: quoted }] }),
  }
}
