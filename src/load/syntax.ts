import { isMap, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { Diagnostic, Edit } from '../diagnostic.ts'
import { lineIndex, lineStarts, places, type PlaceAt } from './lines.ts'
import { repair, type Repair } from './repair.ts'
import { itemAbove, levelAbove, lineEndOf, openingBracket } from './surroundings.ts'
import { explainSyntax, withoutColon, type Explained } from './syntax-messages.ts'
import type { Slip } from './slip.ts'
import { colonInText, findSlips, type Reading } from './typing.ts'

export interface Parsed {
  /** Absent when the syntax is broken in a way that would make the rest a guess. */
  readonly document?: Document.Parsed
  /** The text that `document` was read from; typing slips repaired. */
  readonly text: string
  /** Offsets of `document` → places of the file as it was written. */
  readonly placeAt: PlaceAt
  readonly diagnostics: readonly Diagnostic[]
  /** 1-based lines that were read by a guess: what seems wrong with their values may follow from the slip. */
  readonly doubtful: ReadonlySet<number>
}

/** Repairs may bring other slips to light; a few rounds are plenty, each repairs all it sees. */
const ROUNDS = 5
/** Nobody reads further; a file that is not YAML at all can have one on each of its hundred thousand lines. */
const MAX_ERRORS = 200

/** Text → YAML document. Every mistake of syntax once, at its place, with its cure. */
export function parseYaml(file: string, original: string): Parsed {
  const conflict = mergeConflict(file, original)
  if (conflict) return { text: original, placeAt: places(file, original), diagnostics: [conflict], doubtful: new Set() }
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
    slips = [
      ...slips,
      ...found.map((slip) => ({
        ...slip,
        start: before(slip.start),
        end: before(slip.end),
        certain: round === 0 && slip.certain === true,
        known: slip.certain === true,
      })),
    ]
    const repaired = repair(
      text,
      found.map((slip) => slip.repair),
    )
    text = repaired.text
    toOriginal = (offset) => before(repaired.toOriginal(offset))
  }
}

/** Left behind by Git: two versions of the same lines, one of which has to go before anything can be read. */
function mergeConflict(file: string, text: string): Diagnostic | undefined {
  const match = /^<{7}(?: .*)?\r?$/m.exec(text)
  if (!match || !/^>{7}(?: .*)?\r?$/m.test(text)) return undefined
  return {
    code: 'syntax/conflict',
    severity: 'error',
    place: places(file, text)(match.index, match.index + match[0].trimEnd().length),
    message: '这里有 Git 合并冲突没有处理完。',
    cure: '“<<<<<<<”和“=======”之间是一个版本，“=======”和“>>>>>>>”之间是另一个：留下要的，删掉另一个和三行记号。',
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
  const stray = strayText(reading, document)
  const structural = [...(stray ? [stray] : []), ...errors.filter(({ explained }) => !explained.local)]
  // After a slip, what the parser still stumbles over is most likely the slip again; and after one broken structure, all the rest.
  const shown = [...local, ...(slips.length === 0 ? structural.slice(0, 1) : [])]
  const diagnostics = [
    ...groupSlips(slips).map(
      ({ slip, others }): Diagnostic => ({
        code: slip.code,
        severity: 'error',
        message: slip.message + othersText(others.map(({ start }) => written(start, start).start.line)),
        cure: slip.cure,
        place: written(slip.start, slip.end),
        ...fixOf(
          [slip, ...others].filter(({ certain }) => certain).map(({ repair: made }) => editOf(file, original, made)),
        ),
      }),
    ),
    ...shown.map(
      ({ explained: { code, message, cure }, start, end }): Diagnostic => ({
        code,
        severity: 'error',
        message,
        cure,
        place: placeAt(start, end),
        ...(slips.length === 0 && code === 'syntax/special-start' ? fixOf(quoteSentence(file, original, start)) : {}),
      }),
    ),
  ]
  const doubtful = new Set(local.map(({ start }) => placeAt(start, start).start.line))
  for (const slip of slips)
    if (!slip.known)
      for (let { line } = written(slip.start, slip.start).start; line <= written(slip.end, slip.end).start.line; line++)
        doubtful.add(line)
  return { ...(structural.length > 0 ? {} : { document }), text: reading.text, placeAt, diagnostics, doubtful }
}

/** A sentence above the first field is all that YAML reads; it stumbles over what follows. */
function strayText({ text, starts }: Reading, { contents, errors }: Document.Parsed): Located | undefined {
  const end = isScalar(contents) && contents.type === 'PLAIN' ? contents.range?.[1] : undefined
  if (end === undefined || !isScalar(contents) || errors.length === 0 || errors.some(({ pos }) => pos[0] < end))
    return undefined
  const start = contents.range?.[0] ?? 0
  const lineEnd = Math.min(lineEndOf(text, start), end)
  return lineIndex(starts, start) === lineIndex(starts, errors[0]?.pos[0] ?? 0)
    ? undefined
    : { explained: withoutColon(text.slice(start, lineEnd)), start, end: lineEnd }
}

/** A line that is to be empty goes altogether. */
function editOf(file: string, original: string, { start, end, text }: Repair): Edit {
  const whole = text === '' && (start === 0 || original[start - 1] === '\n')
  const to = whole ? end + (/^\r?\n/.exec(original.slice(end, end + 2))?.[0].length ?? 0) : end
  return { file, start, end: to, was: original.slice(start, to), text }
}

const fixOf = (edits: readonly Edit[]): Pick<Diagnostic, 'fix'> => (edits.length > 0 ? { fix: edits } : {})

/** `落款: @阿岚`: no value can begin like this, so that the rest of the line is certain to be text. */
function quoteSentence(file: string, text: string, start: number): readonly Edit[] {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const was = text
    .slice(start, lineEndOf(text, start))
    .replace(/\s+#.*$/, '')
    .trimEnd()
  const isText =
    /^[@`%,]|^[!&*](?:\s|\p{Script=Han})/u.test(was) ||
    /^(?:\[[^[\]{}:]*\]|\{[^[\]{}:]*\}|\{\{[^{}]*\}\})[^,\]}:]+$/.test(was)
  const quote = was.includes('"') ? "'" : '"'
  if (!isText || was.includes(quote) || was.includes('\\') || /:\s|:$/.test(was) || /[[{]/.test(before)) return []
  return [{ file, start, end: start + was.length, was, text: `${quote}${was}${quote}` }]
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

/** A sentence with colons only once its line holds no other slip: what looks like one may be the fields of a bracket behind a wide dash. */
function slipsOf(reading: Reading, document: Document.Parsed): readonly Slip[] {
  const slips = findSlips(reading)
  return slips.length > 0 ? apart(slips) : sentencesOf(reading, document)
}

function sentencesOf(reading: Reading, document: Document.Parsed): readonly Slip[] {
  const seen = new Set<number>()
  const sentences = document.errors.flatMap((error): readonly Slip[] => {
    if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/Nested mappings/.test(error.message)) return []
    const line = lineIndex(reading.starts, error.pos[0])
    if (seen.has(line)) return []
    seen.add(line)
    const slip = colonInText(reading, error.pos[0])
    return slip ? [slip] : []
  })
  return apart(sentences)
}

const apart = (slips: readonly Slip[]): readonly Slip[] =>
  [...slips]
    .sort((a, b) => a.repair.start - b.repair.start)
    .filter((slip, index, all) => index === 0 || slip.repair.start >= (all[index - 1]?.repair.end ?? 0))

interface Located {
  readonly explained: Explained
  readonly start: number
  readonly end: number
}

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
    code: error.code,
    wording: error.message,
    line: text
      .slice(lineStart, lineEnd)
      .trim()
      .replace(/\s+#.*$/, ''),
    before: text.slice(lineStart, start),
    after: text.slice(start, lineEnd),
    ...itemAbove(text, starts, index),
    ...levelAbove(text, starts, index),
    next: nextStart === undefined ? '' : text.slice(nextStart, lineEndOf(text, nextStart)),
  })
  const end = Math.min(Math.max(error.pos[1], start + 1), Math.max(lineEnd, start))
  // How deep the parser gets depends on the machine; the line does not.
  if (error.code === 'RESOURCE_EXHAUSTION') return { explained, start: lineStart, end: lineStart + 1 }
  if (explained.code === 'syntax/special-start') {
    const lead = /^\s*(?:- +)*(?:[^:：]*: +)?/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0
    return { explained, start: lineStart + lead, end: lineStart + lead + 1 }
  }
  if (
    explained.code === 'syntax/indent' &&
    error.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    nextStart !== undefined &&
    !/sequence/.test(error.message)
  ) {
    const from = nextStart + Math.max(text.slice(nextStart).search(/\S/), 0)
    return { explained, start: from, end: lineEndOf(text, nextStart) }
  }
  if (explained.code === 'syntax/indent')
    return { explained, start, end: start + (/^(?:- +)?[^\s:：]*/.exec(text.slice(start, lineEnd))?.[0].length || 1) }
  return { explained, start, end }
}

/** Where the author should look: the opening quote rather than the end of the file. */
function pointOf(text: string, error: YAMLError, opaque: Reading['opaque']): number {
  const at = Math.min(error.pos[0], text.length)
  if (/closing/.test(error.message)) return opaque.findLast(([start]) => start <= at)?.[0] ?? at
  if (/directives-end/.test(error.message)) return Math.max(text.search(/^%/m), 0)
  const closing = /end with a ([\]}])/.exec(error.message)?.[1]
  if (closing !== undefined) return openingBracket(text, at, closing)
  const rest = text.slice(at)
  // Errors about lines point at the indentation; the caret belongs under the first character.
  return /^[ \t]+\S/.test(rest) ? at + rest.search(/\S/) : at
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
