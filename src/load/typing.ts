/** What typing Chinese does to YAML: full-width colons, dashes and spaces, and signs without the space they need. */
import { commas, openBrackets } from './flow-slips.ts'
import { sign } from './line-signs.ts'
import { fence, foreignComment, tab, tightDash, wideDash, wideSpace } from './line-starts.ts'
import { lineIndex } from './lines.ts'
import { allKeys } from '../schema/names.ts'
import { BULLET, opensBlock, short, WIDE_DASH, type Line, type Slip } from './slip.ts'

export interface Reading {
  readonly text: string
  readonly starts: readonly number[]
  /** Quoted and block scalars, `[start, end)`: inside them everything is the author's own text. */
  readonly opaque: readonly (readonly [number, number])[]
  /** 0-based lines on which the YAML parser stumbled. */
  readonly errorLines: ReadonlySet<number>
  /** False when the whole file is one piece of text. */
  readonly rootIsMap: boolean
}

/** All slips of the lines, in order of place; open brackets by themselves, since nothing after them is read as it was meant. */
export function findSlips(reading: Reading): readonly Slip[] {
  const anyError = reading.errorLines.size > 0
  const open = anyError ? openBrackets({ ...reading, isOpaque: (offset) => isOpaque(reading, offset) }) : []
  if (open.length > 0) return open
  const slips: Slip[] = []
  const above: Level[] = []
  let before = ''
  let slipped = false
  reading.starts.forEach((start, index) => {
    const text = reading.text.slice(start, reading.starts[index + 1] ?? reading.text.length).replace(/\r?\n$/, '')
    if (/^\s*(#|$)/.test(text) || isOpaque(reading, start + text.search(/\S/))) return
    const indent = widthOf(/^\s*/.exec(text)?.[0] ?? '')
    const deeper = []
    while ((above.at(-1)?.indent ?? -1) > indent) deeper.push(above.pop())
    const parent = above.at(-1)
    const line: Line = {
      start,
      text,
      hasError: reading.errorLines.has(index),
      errorBelow: errorBelow(reading, index, text),
      before,
      afterSlip: slipped,
      sibling: parent?.indent === indent && parent.item,
      anyError,
      rootIsMap: reading.rootIsMap,
      hasChildren: () => depthBelow(reading.text, start + text.length) > indent,
    }
    const missing =
      line.hasError && /^ *- /.test(text)
        ? missingDash(reading.text, indent, line.sibling ? undefined : deeper.at(-1))
        : undefined
    const found = missing ? [missing] : lineSlips(line)
    slips.push(...found)
    slipped = found.length > 0
    const first = parent?.indent === indent ? above.pop()?.first : undefined
    above.push({
      indent,
      item: itemStart.test(text),
      first: first ?? { start, opened: opensBlock(before), item: itemStart.test(text) },
    })
    before = text
  })
  return slips
}

/** The next line with content stands under the first word of this item, has no dash of its own and is where the parser stumbled. */
function errorBelow({ text, starts, errorLines }: Reading, index: number, line: string): boolean {
  const column = /^ *- +(?=\S)/.exec(line)?.[0].length
  if (column === undefined || errorLines.size === 0) return false
  for (let at = index + 1; at < starts.length; at++) {
    const below = text.slice(starts[at], starts[at + 1] ?? text.length)
    if (/^\s*(?:#|$)/.test(below)) continue
    return errorLines.has(at) && /^ *(?=\S)/.exec(below)?.[0].length === column && !/^ *-(?:\s|$)/.test(below)
  }
  return false
}

const itemStart = new RegExp(`^\\s*(?:-(?:\\s|$)|${WIDE_DASH}|${BULLET} )`)
const widthOf = (space: string): number =>
  [...space].reduce((width, sign) => width + (sign === '\u3000' || sign === '\t' ? 2 : 1), 0)

/** Indentation of the next line with content; -1 at the end. A blank line matches in one way only: with two the search doubles with each. */
function depthBelow(text: string, from: number): number {
  const match = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*([^\S\n]*)[^\s#]/.exec(text.slice(from, from + 2000))
  return match ? widthOf(match[1] ?? '') : -1
}

/** Lines above that are as deep, or less deep: `item` of the last one, `first` where the run of them begins. */
interface Level {
  readonly indent: number
  readonly item: boolean
  readonly first: {
    readonly start: number
    readonly item: boolean /** The line before it ends with a colon. */
    readonly opened: boolean
  }
}

/** The items below have their dash, the first one has only its fields. */
function missingDash(text: string, indent: number, block: Level | undefined): Slip | undefined {
  if (!block || block.first.item || !block.first.opened || block.indent !== indent + 2) return undefined
  const { first } = block
  const end = text.indexOf('\n', first.start)
  const line = text.slice(first.start, end < 0 ? text.length : end).trim()
  const at = first.start + block.indent
  return {
    code: 'syntax/dash-missing',
    certain: true,
    start: at,
    end: at + (/^[^\s:：]+/.exec(line)?.[0].length ?? 1),
    message: `“${short(line)}”前面少了“- ”：这里是列表的第一项。`,
    cure: `行首写成“- ${short(line)}”，“-”和下面几项的对齐。`,
    repair: { start: at - 2, end: at, text: '- ' },
  }
}

/** `口号: 提醒: 今晚八点`: the parser says where the value begins; the first colon that cuts it is the one to mend. */
export function colonInText({ text, starts }: Reading, valueStart: number): Slip | undefined {
  const lineEnd = (starts[lineIndex(starts, valueStart) + 1] ?? text.length + 1) - 1
  const value = text.slice(valueStart, lineEnd)
  const match = /^[^#]*?:(?= |\r?$)/.exec(value)
  if (!match || value.startsWith('?')) return undefined
  const at = valueStart + match[0].length - 1
  const sentence = value.slice(0, 400).replace(/\s+(#.*)?$/, '')
  const key = /\s([^\s:]{1,16}):$/.exec(match[0])?.[1]
  const cuts = [...value.matchAll(/:(?= |\r?$)/g)].map(({ index }) => index)
  return {
    code: 'syntax/colon-in-text',
    start: at,
    end: at + 1,
    message: `“${short(sentence)}”这句话里有“冒号加空格”，会被当成又一层字段。`,
    cure:
      key !== undefined && allKeys().words.has(key)
        ? `“${key}”是另一个字段，就换一行写；是这句话的一部分，就用全角冒号“：”，或给整句加引号。`
        : `句子里用全角冒号“：”，或给整句加上引号："${short(sentence.replace(/"/g, ''))}"。`,
    repair: {
      start: at,
      end: valueStart + (cuts.at(-1) ?? 0) + 1,
      text: value.slice(at - valueStart, (cuts.at(-1) ?? 0) + 1).replace(/:(?= |$)/g, '：'),
    },
  }
}

function lineSlips(line: Line): readonly Slip[] {
  const whole = fence(line) ?? foreignComment(line)
  if (whole) return [whole]
  const space = wideSpace(line) ?? tab(line)
  const found = wideDash(line) ?? tightDash(line) ?? sign(line)
  return [space, found, ...(found ? [] : commas(line))].filter((slip) => slip !== undefined)
}

/** `opaque` is in order of place and never nests. */
function isOpaque({ opaque }: Reading, offset: number): boolean {
  let low = 0
  let high = opaque.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((opaque[middle]?.[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const [, end] = opaque[low - 1] ?? [0, 0]
  return offset < end
}
