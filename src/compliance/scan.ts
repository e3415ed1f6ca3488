/** One text → the words that need a look, and those that were let pass, with the reason. Pure; offsets are of the text as written. */
import { following, preceding } from '../knowledge/lexicons/straddling.ts'
import type { Lexicon, Reason, WordEntry } from '../knowledge/lexicons/index.ts'
import type { Audience } from './audience.ts'
import { claimIndex, pairAt, safeIndex, shortOf } from './compile.ts'
import type { Group, Index, Pattern, Slot, Source } from './compile.ts'
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
export interface Exempted extends Hit {
  readonly reason: Reason
}
export interface Scan {
  readonly hits: readonly Hit[]
  readonly exempted: readonly Exempted[]
}

export interface ScanOptions {
  /** Industries whose lists apply; empty means that the file names none. */
  readonly industries: readonly string[]
  /** Words cleared by the author, as written. */
  readonly allow?: readonly string[]
  /** Who hears it; absent: everybody. */
  readonly audience?: Audience
  /** The author's own names: of the group, of columns and evenings. A word inside one is a name. */
  readonly names?: readonly string[]
  /** Rules that are not looked for. */
  readonly only?: (rule: string) => boolean
}

interface Match {
  readonly source: Source
  readonly start: number
  readonly end: number
  readonly view: Normal
}

/** The longest match at a place wins over shorter ones, whatever list they are in; a harmless phrase wins a tie. */
export function scan(original: string, options: ScanOptions): Scan {
  const normal = normalise(original)
  const spaced = squeeze(normal)
  const wanted = ({ lexicon }: Source): boolean => lexicon === undefined || (options.only?.(lexicon.rule) ?? true)
  const matches = (index: Index): readonly Match[] => [
    ...matchesIn(normal, index, wanted),
    ...(spaced ? matchesIn(spaced, index, wanted).filter((match) => spacedOut(match, original)) : []),
  ]
  const claims = longest(matches(claimIndex(options.industries)))
  if (claims.length === 0) return NOTHING
  const safe = matches(safeIndex())
  const hits: Hit[] = []
  const exempted: Exempted[] = []
  for (const claim of claims) {
    const hit = hitOf(claim, original)
    if (hit === undefined) continue
    const reason = reasonFor(claim, hit, safe, original, options)
    if (reason === undefined) hits.push(hit)
    else exempted.push({ ...hit, reason })
  }
  return { hits, exempted }
}

/** A text that is nothing but such words is judged by its first hundreds; more would only cost time. */
const MANY = 400

const NOTHING: Scan = { hits: [], exempted: [] }

/** @param wanted asked before a pattern is compiled */
function matchesIn(view: Normal, index: Index, wanted: (source: Source) => boolean): readonly Match[] {
  const { text } = view
  const found: Match[] = []
  const met = new Set<Group>()
  const { slots, some } = index
  const look = (i: number, slot: Slot | undefined): void => {
    if (slot === undefined) return
    for (const literal of slot.literals)
      if (text.startsWith(literal.text, i) && wanted(literal.source))
        found.push({ source: literal.source, start: i, end: i + literal.text.length, view })
    for (const group of slot.groups) met.add(group)
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (some[shortOf(code)] === 1) look(i, slots.get(code))
    const pair = pairAt(text, i)
    if (some[shortOf(pair)] === 1) look(i, slots.get(pair))
  }
  if (met.size === 0) return found
  for (const { source, expression } of due(met)) {
    if (!wanted(source)) continue
    const pattern = expression()
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1
      else found.push({ source, start: match.index, end: match.index + match[0].length, view })
    }
  }
  return found
}

/** Patterns of which the text holds a key of every group. */
const due = (met: ReadonlySet<Group>): readonly Pattern[] =>
  [...met].flatMap(({ patterns }) => patterns.filter(({ besides }) => besides.every((group) => met.has(group))))

/** Three characters in a row set apart: 朋/友/圈. What 、 sets apart is a list. */
const LETTERS = /(?:^|[^\p{Script=Han}])\p{Script=Han}(?:[ \u3000/|-]{1,2}\p{Script=Han}){2}/u

/** A word of some length with one space in it (百分之百 有效), or wrapped at the end of a line that it did not begin. */
const BROKEN = /^[\p{Script=Han}\da-z%]+([ \u3000\n])[\p{Script=Han}\da-z%]+$/iu

/** In the squeezed text a match counts only when it bridges signs that no sentence puts there, stands letter by letter, or is a long word once broken. */
function spacedOut({ view, start, end, source }: Match, original: string): boolean {
  const inner = view.gaps.slice(start + 1, end)
  if (!inner.some((gap) => gap > 0)) return false
  if (source.safe !== undefined || inner.includes(2)) return true
  const from = view.starts[start] ?? 0
  const written = original.slice(from, view.ends[end - 1])
  if (LETTERS.test(written)) return true
  const broken = end - start <= 8 ? BROKEN.exec(written) : null
  if (broken) {
    if (broken[1] !== '\n' && end - start >= 4) return true
    if (broken[1] === '\n' && end - start >= 3 && from > 0 && original.charAt(from - 1) !== '\n') return true
  }
  const alone = (at: number): boolean => (view.gaps[at] ?? 0) > 0 || !/\p{Script=Han}/u.test(view.text.charAt(at))
  const opened =
    start === 0 ||
    alone(start) ||
    !/\p{Script=Han}/u.test(view.text.charAt(start - 1)) ||
    /[最第]/u.test(view.text.charAt(start))
  const closed = end >= view.text.length || alone(end) || /[最第]/u.test(view.text.charAt(start))
  return inner.every((gap) => gap > 0) && opened && closed
}

const length = ({ view, start, end }: Match): number => (view.ends[end - 1] ?? 0) - (view.starts[start] ?? 0)
const place = ({ view, start, end }: Match): readonly [number, number] => [
  view.starts[start] ?? 0,
  view.ends[end - 1] ?? 0,
]

/** Of one list the longer span stays, judged as hard as the hardest word in it; a short word inside another list's longer one goes. */
function longest(matches: readonly Match[]): readonly Match[] {
  const sorted = matches.slice(0, MANY).sort((a, b) => length(b) - length(a) || place(a)[0] - place(b)[0])
  const kept: Match[] = []
  for (const match of sorted) {
    const [start, end] = place(match)
    const rule = match.source.lexicon?.rule
    const at = kept.findIndex((other) => {
      const [from, to] = place(other)
      return other.source.lexicon?.rule === rule
        ? start < to && from < end
        : start >= from && end <= to && length(other) <= 6
    })
    const other = kept[at]
    if (other === undefined) kept.push(match)
    else if (other.source.lexicon?.rule === rule && match.source.entry?.level === 'ban')
      kept[at] = { ...other, source: match.source }
  }
  return kept.sort((a, b) => place(a)[0] - place(b)[0])
}

function hitOf({ source, view, start, end }: Match, original: string): Hit | undefined {
  if (source.lexicon === undefined) return undefined
  const [from, to] = place({ source, view, start, end })
  return {
    rule: source.lexicon.rule,
    lexicon: source.lexicon,
    entry: source.entry,
    word: original.slice(from, to),
    normal: view.text.slice(start, end),
    start: from,
    end: to,
  }
}

function reasonFor(
  claim: Match,
  hit: Hit,
  safe: readonly Match[],
  original: string,
  options: ScanOptions,
): Reason | undefined {
  if (options.allow?.some((text) => covers(text, hit))) return 'ALLOWED'
  const phrase = safe.find((match) => {
    const [from, to] = place(match)
    const { rules, audience } = match.source.safe ?? {}
    return (
      (rules?.includes(hit.rule) ?? true) &&
      (audience === undefined || audience === options.audience) &&
      from <= hit.start &&
      to >= hit.end
    )
  })
  if (phrase?.source.safe) return phrase.source.safe.reason
  if (straddles(claim)) return 'FIXED_PHRASE'
  if (named(original, hit, options.names ?? [])) return 'NAME_MODEL'
  const { text } = claim.view
  if (denied(text, claim.start, claim.end) || (LONG.test(hit.rule) && INNER.test(hit.normal))) return 'NEGATED'
  const asks = hit.lexicon.questions === 'exempt' && asked(text, claim.start, claim.end)
  return asks ? 'QUESTION' : undefined
}

/** Two signs of two neighbouring words: 「交通便利」. */
const straddles = ({ view: { text }, start, end }: Match): boolean =>
  end - start === 2 && (following.has(text.slice(end - 1, end + 1)) || preceding.has(text.slice(start - 1, start + 1)))

/** The word stands inside one of the author's names, which is longer than it. */
const named = (text: string, hit: Hit, names: readonly string[]): boolean =>
  names.some((name) => {
    if (name.length < Math.max(3, hit.word.length) || name === text) return false
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (at <= hit.start && at + name.length >= hit.end) return true
    return false
  })

/** Matches that span a whole order may hold its denial: 「群里别留电话」. */
const LONG = /^privacy\/|^platform\/induced-share$|^law\/(?:review|banned-goods)$/
const INNER =
  /别(?![人的处家]|删[，,]?(?:到店|凭|截图|领))|不[要许能准得必搞公写留]|不发(?!货)|不用(?![收发]货|[看找问跑]?医生|开?方子?|[^，。]{0,3}(?:处方|病历|开单|单子))|请勿|禁止|没有|无需|而不是/u

/** The cleared words contain the hit, or are what was hit; a single character says too little to clear a longer word. */
function covers(allowed: string, hit: Hit): boolean {
  const text = normalise(allowed).text.replaceAll(' ', '')
  return text !== '' && (text.includes(hit.normal) || (text.length > 1 && hit.normal.includes(text)))
}
