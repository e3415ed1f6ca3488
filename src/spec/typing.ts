/** What typing Chinese does to YAML: full-width colons, dashes and spaces, and signs without the space they need. */
import { lineIndex } from './lines.ts'
import { allKeys } from './names.ts'
import type { Repair } from './repair.ts'

export interface Slip {
  readonly code: string
  /** The characters at fault. */
  readonly start: number
  readonly end: number
  readonly message: string
  readonly cure: string
  readonly repair: Repair
  /** The repair is certain to be what the author meant, also as a change of the file. */
  readonly certain?: boolean
}

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

interface Line {
  readonly start: number
  readonly text: string
  readonly hasError: boolean
  /** The significant line before. */
  readonly before: string
  /** The line before had a slip of the same kind. */
  readonly afterSlip: boolean
  readonly anyError: boolean
  readonly rootIsMap: boolean
}

const WIDE_DASH = '[－﹣—–−‐]'

/** All slips, in order of place. */
export function findSlips(reading: Reading): readonly Slip[] {
  const slips: Slip[] = []
  let before = ''
  let slipped = false
  reading.starts.forEach((start, index) => {
    const text = reading.text.slice(start, reading.starts[index + 1] ?? reading.text.length).replace(/\r?\n$/, '')
    if (/^\s*(#|$)/.test(text) || isOpaque(reading, start + text.search(/\S/))) return
    const line: Line = { start, text, hasError: reading.errorLines.has(index), before, afterSlip: slipped, anyError: reading.errorLines.size > 0, rootIsMap: reading.rootIsMap }
    const found = lineSlips(line)
    slips.push(...found)
    slipped = found.length > 0
    before = text
  })
  return slips
}

/** `口号: 提醒: 今晚八点`: the parser says where the value begins; the colons that cut it follow on the same line. */
export function colonInText({ text, starts }: Reading, valueStart: number): Slip | undefined {
  const lineEnd = (starts[lineIndex(starts, valueStart) + 1] ?? text.length + 1) - 1
  const value = text.slice(valueStart, lineEnd)
  const match = /^[^#]*?:(?= |\r?$)/.exec(value)
  if (!match || value.startsWith('?')) return undefined
  const at = valueStart + match[0].length - 1
  const sentence = value.replace(/\s+(#.*)?$/, '')
  return {
    code: 'syntax/colon-in-text', start: at, end: at + 1,
    message: `“${short(sentence)}”这句话里有“冒号加空格”，会被当成又一层字段。`,
    cure: `句子里用全角冒号“：”，或给整句加上引号："${short(sentence.replace(/"/g, ''))}"。`,
    repair: { start: at, end: at + 1, text: '：' },
  }
}

function lineSlips(line: Line): readonly Slip[] {
  const copied = fence(line)
  if (copied) return [copied]
  const space = wideSpace(line) ?? tab(line)
  const sign = wideDash(line) ?? tightDash(line) ?? colon(line)
  return [space, sign].filter((slip) => slip !== undefined)
}

/** Pasted from a chat or a web page together with its frame. */
function fence({ start, text, anyError }: Line): Slip | undefined {
  const match = anyError ? /^\s*(```\w*)\s*$/.exec(text) : null
  if (!match) return undefined
  const at = start + text.indexOf('`')
  return {
    code: 'syntax/fence', certain: true, start: at, end: at + (match[1] ?? '').length,
    message: '“```”是复制时带进来的代码框标记，不是内容。',
    cure: '把这样的行整行删掉。',
    repair: { start, end: start + text.length, text: '' },
  }
}

function wideSpace({ start, text }: Line): Slip | undefined {
  const match = /^([ \t]*)([\u3000\u00a0\u2002-\u200a][\u3000\u00a0\u2002-\u200a \t]*)(?=(?:-|－)\s|[^:：]{1,24}(?:：|:(?:\s|$)))/.exec(text)
  if (!match) return undefined
  const from = start + (match[1] ?? '').length
  const wide = match[2] ?? ''
  return {
    code: 'syntax/full-width-space', certain: true, start: from, end: from + wide.length,
    message: '这一行用全角空格缩进，YAML 只认半角空格。',
    cure: '删掉行首的全角空格，切到英文输入法，一级缩进敲两个半角空格。',
    repair: { start: from, end: from + wide.length, text: [...wide].map((sign) => (sign === '\u3000' ? '  ' : ' ')).join('') },
  }
}

function tab({ start, text, anyError }: Line): Slip | undefined {
  const match = anyError ? /^( *)(\t[ \t]*)/.exec(text) : null
  if (!match) return undefined
  const from = start + (match[1] ?? '').length
  const tabs = match[2] ?? ''
  return {
    code: 'syntax/tab', certain: true, start: from, end: from + tabs.length,
    message: '这一行用 Tab 键缩进，YAML 只认空格。',
    cure: '删掉行首的 Tab，一级缩进敲两个半角空格；编辑器里可以打开“Tab 转空格”。',
    repair: { start: from, end: from + tabs.length, text: tabs.replace(/\t/g, '  ') },
  }
}

function wideDash({ start, text, before, afterSlip }: Line): Slip | undefined {
  const match = new RegExp(`^([\\s]*)(${WIDE_DASH})(?!${WIDE_DASH})([ \\u3000]*)(?=\\S)`).exec(text)
  if (!match || !(opensBlock(before) || afterSlip || /^\s*-\s/.test(before))) return undefined
  const [, indent = '', dash = '', gap = ''] = match
  if (dash !== '－' && gap === '') return undefined
  const at = start + indent.length
  return {
    code: 'syntax/full-width-dash', certain: true, start: at, end: at + 1,
    message: `列表每一项前面要写半角的“-”，这里写成了“${dash}”。`,
    cure: `改成“- ${short(text.trim().slice(1).trim())}”（半角减号，后面空一格）。`,
    repair: { start: at, end: at + 1 + gap.length, text: '- ' },
  }
}

function tightDash({ start, text, before, afterSlip }: Line): Slip | undefined {
  const match = /^(\s*)-(?=[^\s\d-]|\d+[.、)）])/.exec(text)
  if (!match || !(opensBlock(before) || afterSlip || /^\s*-\s/.test(before))) return undefined
  const at = start + (match[1] ?? '').length
  return {
    code: 'syntax/dash-space', certain: true, start: at, end: at + 1,
    message: '列表的“-”后面要空一格。',
    cure: `改成“- ${short(text.trim().slice(1))}”。`,
    repair: { start: at, end: at + 1, text: '- ' },
  }
}

function colon(line: Line): Slip | undefined {
  const match = /^(\s*(?:[-－—]\s+)*)([^\s:：#"'[\]{}，。,|>&*!]{1,16})(?:\s*(：)\s*|(:)(?=[^\s/]))/.exec(line.text)
  if (!match) return undefined
  const [whole, lead = '', word = '', wide, narrow] = match
  const isItem = /[-－—]/.test(lead)
  const known = allKeys().words.has(word)
  const startsValue = opensBlock(line.before) && !isItem
  if (!(line.hasError || (known && !isItem && (line.anyError || !line.rootIsMap || startsValue || line.afterSlip)))) return undefined
  if (!known && !(line.hasError && wide)) return undefined
  const at = line.start + lead.length + line.text.slice(lead.length).search(wide ? /：/ : /:/)
  const rest = line.text.slice(whole.length).trim()
  const written = short(`${word}:${rest === '' ? '' : ` ${rest}`}`)
  const repaired = { start: at, end: line.start + whole.length, text: rest === '' ? ':' : ': ' }
  return wide
    ? { code: 'syntax/full-width-colon', certain: known, start: at, end: at + 1, message: `“${word}”后面用了全角冒号“：”，读不出这个字段。`, cure: `改成半角冒号，后面空一格：“${written}”。`, repair: repaired }
    : narrow
      ? { code: 'syntax/colon-space', certain: true, start: at, end: at + 1, message: `“${word}”的冒号后面少了一个空格。`, cure: `写成“${written}”。`, repair: { ...repaired, end: at + 1, text: ': ' } }
      : undefined
}

/** The line ends where a value must follow on the next. */
const opensBlock = (line: string): boolean => /[:：]\s*(#.*)?$/.test(line)

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

/** Long sentences are shown by their beginning. */
export const short = (text: string, length = 24): string => ([...text].length > length ? `${[...text].slice(0, length).join('')}…` : text)
