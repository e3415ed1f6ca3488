/**
 * One shape for everything a user can have done wrong: syntax, schema, checks, templates.
 * Plain readonly data.
 */

import type { Text } from './say.ts'

export type Severity = 'error' | 'warning' | 'info'

/** 1-based line, 1-based column in UTF-16 code units, 0-based offset in UTF-16 code units of the decoded text. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a file. `end` is exclusive. `file` is the name the user gave (or the path of a base spec). */
export interface Place {
  readonly file: string
  readonly start: Position
  readonly end: Position
}

/** One mistake, one diagnostic: what is wrong (`message`) and what to write instead (`cure`), in Chinese. */
export interface Diagnostic {
  /** Stable rule code such as `schema/unknown-key` or `value/member-first`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly cure?: string
  /** JSON pointer in canonical (English) keys, e.g. `/audience/segments/0/who`; '' is the whole file. */
  readonly path?: string
  readonly place?: Place
  /** `path` with the items of lists called by their id, name or text, so that it stays when the list grows; absent where it would say no more. */
  readonly identity?: string
  /** The file that is meant as a whole, where there is no place: what it lacks stands nowhere in it. */
  readonly file?: string
  /** Other places that belong to the same mistake (the first of two duplicate keys, an alias's anchor). */
  readonly related?: readonly { readonly message: string; readonly place: Place }[]
  /** Where a threshold comes from, printed with it. */
  readonly source?: string
  /** What a note counts, as data: several of one kind can be told in one line. `why` has no full stop. */
  readonly counted?: { readonly what: string; readonly times: number; readonly why: string }
  /** Changes of the text that mend it and are certain to be what was meant; all of them or none. */
  readonly fix?: readonly Edit[]
}

/**
 * Anything found, on its way to the screen: a diagnostic that need not know its place yet nor the language of the file, with
 * what helps to find it. What rules, planner and settings find knows its path alone; what the loader finds comes with its place.
 */
export interface Found extends Omit<Diagnostic, 'cure'> {
  readonly cure?: Text
  /** Where in the string at `path`: UTF-16 units of the value, `end` exclusive. A caller that cannot place characters may ignore it. */
  readonly span?: { readonly start: number; readonly end: number }
  /** Underlines the key of what stands at `path`: that is what lacks something, none of the fields in it. */
  readonly at?: 'key'
  /** Words of a finished script that no text at `path` holds; the caller looks for their place. */
  readonly said?: Said
  /** The one change that mends it; only where nothing is left to decide. */
  readonly mend?: Mend
}

/** One change of a file's text. Offsets in UTF-16 units of the decoded text; `end` exclusive. */
export interface Edit {
  readonly file: string
  readonly start: number
  readonly end: number
  /** What stands there now: an edit of another text is never applied. */
  readonly was: string
  readonly text: string
}

/** What a mend does to what stands at a JSON pointer; the loader knows how that is written in the file. */
export type Mend =
  /** Another text in place of the value, or of the key. */
  | { readonly path: string; readonly text: string; readonly of?: 'key' }
  /** Takes the item or field out. */
  | { readonly path: string; readonly remove: true }
  /** The items of the list in another order: each number is an index of now. */
  | { readonly path: string; readonly order: readonly number[] }
  /** A field that is not written yet, with its value; the map it belongs to is made where there is none. */
  | { readonly path: string; readonly add: string }

/** Words of a finished script that no check can place by itself: which template says them, and the whole message. */
export interface Said {
  readonly template: string
  /** Title of the script, for a finding whose message begins with the words themselves. */
  readonly title?: string
  readonly word: string
  readonly message: string
}

/** 「话术「…」」 in a message. A welcome is called by all that it has to say: a long title is cut at 16 signs. */
export const scriptWord = (title: string): string =>
  `话术「${[...title].length <= 16 ? title : `${[...title].slice(0, 15).join('')}…`}」`

/** A word that looks forbidden and was let pass. */
export interface ExemptedWord {
  readonly rule: string
  /** As written. */
  readonly word: string
  /** Stable code such as `NEGATED`. */
  readonly reason: string
  /** What the code means, in Chinese. */
  readonly why: string
  /** JSON pointer in canonical keys; absent for a word of a template. */
  readonly path?: string
  /** Id of the template that says it, when no text of the spec does. */
  readonly template?: string
  /** 1-based line of one of our templates, which have no place. */
  readonly templateLine?: number
  readonly file: string
  readonly place?: Place
}

/** A comment in a file that asks for silence: `# shequn-ignore value/member-first: 下周改`. */
export interface IgnoreComment {
  readonly rules: readonly string[]
  /** '' when none was given. */
  readonly reason: string
  readonly place: Place
  /** The node it concerns; undefined when there is none. */
  readonly covers: Place | undefined
  /** Takes the comment out of the file. */
  readonly removal: Edit
}

/** Order of places: file, then offset; what concerns a whole file comes before its places, what knows no file last; ties by code and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const [here, there] = [fileOf(a), fileOf(b)]
  if (here === undefined || there === undefined)
    return (
      (here === undefined ? 1 : 0) - (there === undefined ? 1 : 0) ||
      compareText(a.code + a.message, b.code + b.message)
    )
  return (
    compareText(here, there) ||
    (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}

/** The file that a finding is about, as a place in it or as a whole. */
export const fileOf = ({ place, file }: Pick<Diagnostic, 'place' | 'file'>): string | undefined => place?.file ?? file

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error')
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
