/** One text → the words that need a look, and those that were let pass, with the reason. Pure; offsets are of the text as written. */
import type { Lexicon, Reason, WordEntry } from '../knowledge/lexicons/index.ts'
import { claimIndex, pairAt, safeIndex } from './compile.ts'
import type { Group, Index, Slot, Source } from './compile.ts'
import { asked, denied } from './negation.ts'
import { normalise, squeeze } from './normalise.ts'
import type { Normal } from './normalise.ts'

export interface Hit {
  readonly rule: string
  readonly lexicon: Lexicon
  readonly entry: WordEntry
  /** As written, and as the lists have it. */
  readonly word: string
  readonly normal: string
  /** UTF-16 units of the original text; `end` is exclusive. */
  readonly start: number
  readonly end: number
}
export interface Exempted extends Hit { readonly reason: Reason }
export interface Scan { readonly hits: readonly Hit[]; readonly exempted: readonly Exempted[] }

export interface ScanOptions {
  /** Industries whose lists apply; empty means that the file names none. */
  readonly industries: readonly string[]
  /** Words cleared by the author, as written. */
  readonly allow?: readonly string[]
  /** Rules that are not looked for. */
  readonly only?: (rule: string) => boolean
}

interface Match { readonly source: Source; readonly start: number; readonly end: number; readonly view: Normal }

/** The longest match at a place wins over shorter ones, whatever list they are in; a harmless phrase wins a tie. */
export function scan(original: string, options: ScanOptions): Scan {
  const normal = normalise(original)
  const spaced = squeeze(normal)
  const matches = (index: Index): readonly Match[] => [...matchesIn(normal, index), ...(spaced ? matchesIn(spaced, index).filter((match) => spacedOut(match)) : [])]
  const claims = longest(matches(claimIndex()).filter(({ source }) => source.entry !== undefined && applies(source.entry, options.industries) && (options.only?.(source.lexicon.rule) ?? true)))
  if (claims.length === 0) return NOTHING
  const safe = matches(safeIndex())
  const hits: Hit[] = []
  const exempted: Exempted[] = []
  for (const claim of claims) {
    const hit = hitOf(claim, original)
    if (hit === undefined) continue
    const reason = reasonFor(claim, hit, safe, options)
    if (reason === undefined) hits.push(hit)
    else exempted.push({ ...hit, reason })
  }
  return { hits, exempted }
}

function applies(entry: WordEntry, industries: readonly string[]): boolean {
  const own = industries.length === 0 ? ['none'] : industries
  return (entry.only === undefined || own.some((industry) => entry.only?.includes(industry))) && !(entry.except !== undefined && own.every((industry) => entry.except?.includes(industry)))
}

/** A text that is nothing but such words is judged by its first hundreds; more would only cost time. */
const MANY = 400

const NOTHING: Scan = { hits: [], exempted: [] }

function matchesIn(view: Normal, index: Index): readonly Match[] {
  const { text } = view
  const found: Match[] = []
  const met = new Set<Group>()
  const look = (i: number, slot: Slot | undefined): void => {
    if (slot === undefined) return
    for (const literal of slot.literals) if (text.startsWith(literal.text, i)) found.push({ source: literal.source, start: i, end: i + literal.text.length, view })
    for (const key of slot.keys) if (!met.has(key.group) && text.startsWith(key.text, i)) met.add(key.group)
  }
  for (let i = 0; i < text.length; i++) {
    look(i, index.get(text.charCodeAt(i)))
    look(i, index.get(pairAt(text, i)))
  }
  const patterns = new Set([...met].flatMap((group) => group.patterns.filter(({ groups }) => groups.every((one) => met.has(one)))))
  for (const { source, expression } of patterns) {
    const pattern = expression()
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1
      else found.push({ source, start: match.index, end: match.index + match[0].length, view })
    }
  }
  return found
}

/** In the squeezed text a match counts only when it bridges signs that no sentence puts there, or stands letter by letter. */
function spacedOut({ view, start, end, source }: Match): boolean {
  const inner = view.gaps.slice(start + 1, end)
  if (!inner.some((gap) => gap > 0)) return false
  if (source.safe !== undefined || inner.includes(2)) return true
  const alone = (at: number): boolean => (view.gaps[at] ?? 0) > 0 || !/\p{Script=Han}/u.test(view.text.charAt(at))
  const opened = start === 0 || alone(start) || !/\p{Script=Han}/u.test(view.text.charAt(start - 1)) || /[最第]/u.test(view.text.charAt(start))
  const closed = end >= view.text.length || alone(end) || /[最第]/u.test(view.text.charAt(start))
  return inner.every((gap) => gap > 0) && opened && closed
}

const length = ({ view, start, end }: Match): number => (view.ends[end - 1] ?? 0) - (view.starts[start] ?? 0)
const place = ({ view, start, end }: Match): readonly [number, number] => [view.starts[start] ?? 0, view.ends[end - 1] ?? 0]

/** Of one list the longer span stays, judged as hard as the hardest word in it; a short word inside another list's longer one goes. */
function longest(matches: readonly Match[]): readonly Match[] {
  const sorted = matches.slice(0, MANY).sort((a, b) => length(b) - length(a) || place(a)[0] - place(b)[0])
  const kept: Match[] = []
  for (const match of sorted) {
    const [start, end] = place(match)
    const rule = match.source.lexicon?.rule
    const at = kept.findIndex((other) => {
      const [from, to] = place(other)
      return other.source.lexicon?.rule === rule ? start < to && from < end : start >= from && end <= to && length(other) <= 6
    })
    const other = kept[at]
    if (other === undefined) kept.push(match)
    else if (other.source.lexicon?.rule === rule && match.source.entry?.level === 'ban') kept[at] = { ...other, source: match.source }
  }
  return kept.sort((a, b) => place(a)[0] - place(b)[0])
}

function hitOf({ source, view, start, end }: Match, original: string): Hit | undefined {
  if (source.lexicon === undefined) return undefined
  const [from, to] = place({ source, view, start, end })
  return { rule: source.lexicon.rule, lexicon: source.lexicon, entry: source.entry, word: original.slice(from, to), normal: view.text.slice(start, end), start: from, end: to }
}

function reasonFor(claim: Match, hit: Hit, safe: readonly Match[], options: ScanOptions): Reason | undefined {
  if (options.allow?.some((text) => covers(text, hit))) return 'ALLOWED'
  const phrase = safe.find((match) => {
    const [from, to] = place(match)
    return (match.source.safe?.rules?.includes(hit.rule) ?? true) && from <= hit.start && to >= hit.end
  })
  if (phrase?.source.safe) return phrase.source.safe.reason
  const { text } = claim.view
  if (denied(text, claim.start, claim.end) || (LONG.test(hit.rule) && INNER.test(hit.normal))) return 'NEGATED'
  const asks = hit.lexicon.questions === 'exempt' && asked(text, claim.start, claim.end)
  return asks ? 'QUESTION' : undefined
}

/** Matches that span a whole order may hold its denial: 「群里别留电话」. */
const LONG = /^privacy\/|^platform\/induced-share$|^law\/(?:review|banned-goods)$/
const INNER = /别(?![人的处家])|不[要许能准得必搞公发写留]|不用(?!医生|[^，。]{0,3}(?:处方|病历|开单|单子))|请勿|禁止|没有|无需|而不是/u

/** The cleared words contain the hit, or are what was hit; a single character says too little to clear a longer word. */
function covers(allowed: string, hit: Hit): boolean {
  const text = normalise(allowed).text.replaceAll(' ', '')
  return text !== '' && (text.includes(hit.normal) || (text.length > 1 && hit.normal.includes(text)))
}
