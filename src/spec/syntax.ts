import { isMap, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { Diagnostic, Edit } from '../diagnostic.ts'
import { lineIndex, lineStarts, places, type PlaceAt } from './lines.ts'
import { repair, type Repair } from './repair.ts'
import { explainSyntax, type Explained } from './syntax-messages.ts'
import { colonInText, findSlips, type Reading, type Slip } from './typing.ts'

export interface Parsed {
  /** Absent when the syntax is broken in a way that would make the rest a guess. */
  readonly document?: Document.Parsed
  /** The text that `document` was read from; typing slips repaired. */
  readonly text: string
  /** Offsets of `document` → places of the file as it was written. */
  readonly placeAt: PlaceAt
  readonly diagnostics: readonly Diagnostic[]
}

/** Repairs may bring other slips to light; three rounds are plenty, each repairs all it sees. */
const ROUNDS = 3
/** Nobody reads further; a file that is not YAML at all can have one on each of its hundred thousand lines. */
const MAX_ERRORS = 200

/** Text → YAML document. Every mistake of syntax once, at its place, with its cure. */
export function parseYaml(file: string, original: string): Parsed {
  let text = original
  let toOriginal = (offset: number): number => offset
  let slips: readonly Slip[] = []
  for (let round = 0; ; round++) {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, strict: true, logLevel: 'error' })
    const reading = readingOf(text, document)
    const found = round < ROUNDS ? slipsOf(reading, document) : []
    if (found.length === 0) return finish(file, original, { document, reading, slips, toOriginal })
    const before = toOriginal
    // Offsets of later rounds are those of a repaired text: such a slip is mended when the file is read again.
    slips = [...slips, ...found.map((slip) => ({ ...slip, start: before(slip.start), end: before(slip.end), certain: round === 0 && slip.certain === true }))]
    const repaired = repair(text, found.map((slip) => slip.repair))
    text = repaired.text
    toOriginal = (offset) => before(repaired.toOriginal(offset))
  }
}

interface State {
  readonly document: Document.Parsed
  readonly reading: Reading
  readonly slips: readonly Slip[]
  readonly toOriginal: (offset: number) => number
}

function finish(file: string, original: string, { document, reading, slips, toOriginal }: State): Parsed {
  const written = places(file, original)
  const placeAt: PlaceAt = (start, end) => written(toOriginal(start), toOriginal(end))
  const errors = firstPerLine(reading, [...document.errors, ...document.warnings])
  const local = errors.filter(({ explained }) => explained.local)
  const structural = errors.filter(({ explained }) => !explained.local)
  // After a slip, what the parser still stumbles over is most likely the slip again; and after one broken structure, all the rest.
  const shown = [...local, ...(slips.length === 0 ? structural.slice(0, 1) : [])]
  const diagnostics = [
    ...groupSlips(slips).map(({ slip, others }): Diagnostic => ({
      code: slip.code, severity: 'error', message: slip.message + othersText(others.map(({ start }) => written(start, start).start.line)), cure: slip.cure,
      place: written(slip.start, slip.end),
      ...fixOf([slip, ...others].filter(({ certain }) => certain).map(({ repair: made }) => editOf(file, original, made))),
    })),
    ...shown.map(({ explained: { code, message, cure }, start, end }): Diagnostic => ({
      code, severity: 'error', message, cure, place: placeAt(start, end),
      ...(slips.length === 0 && code === 'syntax/special-start' ? fixOf(quoteSentence(file, original, start)) : {}),
    })),
  ]
  return { ...(structural.length > 0 ? {} : { document }), text: reading.text, placeAt, diagnostics }
}

/** A line that is to be empty goes altogether. */
function editOf(file: string, original: string, { start, end, text }: Repair): Edit {
  const whole = text === '' && (start === 0 || original[start - 1] === '\n')
  const to = whole ? end + (/^\r?\n/.exec(original.slice(end, end + 2))?.[0].length ?? 0) : end
  return { file, start, end: to, was: original.slice(start, to), text }
}

const fixOf = (edits: readonly Edit[]): Pick<Diagnostic, 'fix'> => (edits.length > 0 ? { fix: edits } : {})

/** `落款: @阿岚`: no value can begin with these three, so that the rest of the line is certain to be text. */
function quoteSentence(file: string, text: string, start: number): readonly Edit[] {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const was = text.slice(start, lineEndOf(text, start)).replace(/\s+#.*$/, '').trimEnd()
  if (!/^[@`%]/.test(was) || /["\\]|:\s|:$/.test(was) || /[[{]/.test(before)) return []
  return [{ file, start, end: start + was.length, was, text: `"${was}"` }]
}

function readingOf(text: string, document: Document.Parsed): Reading {
  const starts = lineStarts(text)
  const opaque: (readonly [number, number])[] = []
  visit(document, {
    Scalar: (_key, node) => {
      if (node.range && node.type !== 'PLAIN') opaque.push([node.range[0], node.range[1]])
    },
  })
  const errorLines = new Set(document.errors.map((error) => lineIndex(starts, error.pos[0])))
  return { text, starts, opaque, errorLines, rootIsMap: isMap(document.contents) }
}

function slipsOf(reading: Reading, document: Document.Parsed): readonly Slip[] {
  const sentences = document.errors
    .filter((error) => error.code === 'BLOCK_AS_IMPLICIT_KEY' && /Nested mappings/.test(error.message))
    .map((error) => colonInText(reading, error.pos[0]))
    .filter((slip) => slip !== undefined)
  const found = [...findSlips(reading), ...sentences].sort((a, b) => a.repair.start - b.repair.start)
  return found.filter((slip, index) => index === 0 || slip.repair.start >= (found[index - 1]?.repair.end ?? 0))
}

interface Located { readonly explained: Explained; readonly start: number; readonly end: number }

function firstPerLine(reading: Reading, errors: readonly YAMLError[]): readonly Located[] {
  const seen = new Set<number>()
  const located: Located[] = []
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, MAX_ERRORS)) {
    const place = locate(reading, error)
    const line = lineIndex(reading.starts, place.start)
    if (seen.has(line)) continue
    seen.add(line)
    located.push(place)
  }
  return located
}

function locate({ text, starts, opaque }: Reading, error: YAMLError): Located {
  const start = pointOf(text, error, opaque)
  const index = lineIndex(starts, start)
  const lineStart = starts[index] ?? 0
  const lineEnd = lineEndOf(text, lineStart)
  const nextStart = starts[index + 1]
  const explained = explainSyntax({
    code: error.code, wording: error.message,
    line: text.slice(lineStart, lineEnd).trim().replace(/\s+#.*$/, ''),
    before: text.slice(lineStart, start), after: text.slice(start, lineEnd),
    ...itemAbove(text, starts, index),
    next: nextStart === undefined ? '' : text.slice(nextStart, lineEndOf(text, nextStart)),
  })
  const end = Math.min(Math.max(error.pos[1], start + 1), Math.max(lineEnd, start))
  // How deep the parser gets depends on the machine; the line does not.
  if (error.code === 'RESOURCE_EXHAUSTION') return { explained, start: lineStart, end: lineStart + 1 }
  if (explained.code === 'syntax/special-start') {
    const lead = /^\s*(?:- +)*(?:[^:：]*: +)?/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0
    return { explained, start: lineStart + lead, end: lineStart + lead + 1 }
  }
  if (explained.code === 'syntax/indent' && error.code === 'BLOCK_AS_IMPLICIT_KEY' && nextStart !== undefined && !/sequence/.test(error.message)) {
    const from = nextStart + Math.max(text.slice(nextStart).search(/\S/), 0)
    return { explained, start: from, end: lineEndOf(text, nextStart) }
  }
  return { explained, start, end }
}

/** Where the author should look: the opening quote rather than the end of the file. */
function pointOf(text: string, error: YAMLError, opaque: Reading['opaque']): number {
  const at = Math.min(error.pos[0], text.length)
  if (/closing/.test(error.message)) return opaque.findLast(([start]) => start <= at)?.[0] ?? at
  const closing = /end with a ([\]}])/.exec(error.message)?.[1]
  if (closing !== undefined) return openingBracket(text, at, closing)
  const rest = text.slice(at)
  // Errors about lines point at the indentation; the caret belongs under the first character.
  return /^[ \t]+\S/.test(rest) ? at + rest.search(/\S/) : at
}

/** `- 问: …` above a line that stands between its dash and its first word. */
function itemAbove(text: string, starts: readonly number[], index: number): Pick<Parameters<typeof explainSyntax>[0], 'item'> {
  const lineAt = (line: number): string => text.slice(starts[line], lineEndOf(text, starts[line] ?? 0))
  const own = /^ *(?=[^\s-])/.exec(lineAt(index))?.[0].length
  for (let line = index - 1; own !== undefined && line >= 0; line--) {
    const match = /^( *)(- +)(\S.*)$/.exec(lineAt(line))
    if (!match) continue
    const [, before = '', dash = '', words = ''] = match
    const column = before.length + dash.length
    return before.length <= own && own < column ? { item: { text: words, missing: column - own } } : {}
  }
  return {}
}

/** The bracket that was never closed: the nearest one before the place that has no partner. */
function openingBracket(text: string, at: number, closing: string): number {
  const opening = closing === ']' ? '[' : '{'
  for (let offset = at - 1, depth = 0; offset >= 0; offset--) {
    if (text[offset] === closing) depth++
    if (text[offset] === opening && depth-- === 0) return offset
  }
  return at
}

function lineEndOf(text: string, start: number): number {
  const at = text.indexOf('\n', start)
  const end = at < 0 ? text.length : at
  return text[end - 1] === '\r' ? end - 1 : end
}

/** One finding per kind of slip: a file typed with full-width colons throughout has one thing to learn. */
function groupSlips(slips: readonly Slip[]): readonly { readonly slip: Slip; readonly others: readonly Slip[] }[] {
  const sorted = [...slips].sort((a, b) => a.start - b.start)
  const first = sorted.filter((slip, index) => sorted.findIndex(({ code }) => code === slip.code) === index)
  return first.map((slip) => ({ slip, others: sorted.filter((other) => other.code === slip.code && other !== slip) }))
}

function othersText(lines: readonly number[]): string {
  const unique = [...new Set(lines)]
  if (unique.length === 0) return ''
  return `第 ${unique.slice(0, 6).join('、')} ${unique.length > 6 ? `等 ${unique.length} 行` : '行'}也是。`
}

/** The file holds nothing but blank lines and comments. */
export function isEmpty(document: Document.Parsed): boolean {
  const { contents } = document
  return contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? '') === '')
}
