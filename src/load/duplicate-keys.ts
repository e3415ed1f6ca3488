import type { Diagnostic, Edit } from '../diagnostic.ts'
import { isCommented } from './surroundings.ts'
import type { Entry } from './tree.ts'

/** `index`: which of the map's fields the second one is. */
export interface Repeated {
  readonly first: Entry
  readonly second: Entry
  readonly index: number
}

/** Fields of a run may stand between the ones that repeat; further apart they are mistakes of their own. */
const NEAR = 8

/**
 * The same property twice, be it in two languages. A whole run of them is one mistake: an item that lost its dash, or a part
 * that was pasted twice.
 */
export function duplicateKeys(repeated: readonly Repeated[], text = ''): readonly Diagnostic[] {
  const runs: Repeated[][] = []
  for (const one of repeated) {
    const last = runs.at(-1)
    if (last && one.index - (last.at(-1)?.index ?? 0) <= NEAR) last.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => {
    const [head] = run
    return head
      ? [run.length > 2 ? aRun(head, run.length) : single(head, text)].concat(
          run.length === 2 && run[1] ? [single(run[1], text)] : [],
        )
      : []
  })
}

function single({ first, second }: Repeated, text: string): Diagnostic {
  const again = sameLine(first, second, text)
  const same = first.written === second.written
  const names = same ? `“${second.written}”` : `“${first.written}”和“${second.written}”（同一个字段的两种写法）`
  return {
    code: 'schema/duplicate-key',
    severity: 'error',
    place: second.keyPlace,
    message: `${names}写了两次，第一次在第 ${first.keyPlace.start.line} 行。`,
    cure: '只留一处；两处的内容都要，就并到一起。',
    related: [{ message: '第一次写在这里', place: first.keyPlace }],
    ...(again ? { fix: [again] } : {}),
  }
}

/** The same words twice: the line that says nothing new, if nothing else stands on it. */
function sameLine(first: Entry, second: Entry, text: string): Edit | undefined {
  const [a, b] = [first.tree, second.tree]
  if (
    a.type !== 'scalar' ||
    b.type !== 'scalar' ||
    a.style !== 'plain' ||
    b.style !== 'plain' ||
    b.anchor ||
    second.keyAnchor ||
    a.source === '' ||
    a.source !== b.source
  )
    return undefined
  const { file, start } = second.keyPlace
  const from = text.lastIndexOf('\n', start.offset - 1) + 1
  const end = text.indexOf('\n', b.place.end.offset)
  const to = end < 0 ? text.length : end + 1
  const was = text.slice(from, to)
  const alone =
    text.slice(from, start.offset).trim() === '' &&
    text.slice(b.place.end.offset, to).trim() === '' &&
    start.line === b.place.end.line
  return alone && was.includes(b.source) && !isCommented(text, from, start.offset)
    ? { file, start: from, end: to, was, text: '' }
    : undefined
}

function aRun({ first, second }: Repeated, count: number): Diagnostic {
  const { column } = second.keyPlace.start
  return {
    code: 'schema/duplicate-key',
    severity: 'error',
    place: second.keyPlace,
    message: `从“${second.written}”起有 ${count} 个字段写了第二遍，第一遍在第 ${first.keyPlace.start.line} 行。`,
    cure:
      column > 2
        ? `这是列表的下一项，就在“${second.written}”前面写上“- ”，和上一项的“-”对齐；是重复粘贴的，删掉一份。`
        : '多半是同一段粘贴了两遍：删掉一份。',
    related: [{ message: '第一遍从这里开始', place: first.keyPlace }],
  }
}
