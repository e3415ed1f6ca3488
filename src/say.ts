/**
 * What is told before it is known in which language the file's keys are: a sentence in which fields and what to type stand
 * as data. `schema/spoken.ts` prints it in the words of a file. Imports nothing.
 */

/** A plain value in canonical keys and choices; undefined entries count as not there. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined }

/** A field by its path in canonical keys, lists passed through: `activities.takeaway`. */
export interface Named {
  readonly field: string
  /** By its last name alone, where it is plain in which map it stands. */
  readonly alone?: true
}

/** Something to type. */
export interface Write {
  /**
   * JSON pointer in canonical keys. `-` is a new item at the end of a list. Maps on the way that are missing are made; a map
   * is written into what is there, everything else replaces it.
   */
  readonly at: string
  /** Absent: another way out is to take out what stands there, which is `was`. */
  readonly write?: Data
  readonly was?: Data
  /** Of an item that stands there already: shown as the item that it becomes, not by its fields. */
  readonly item?: true
  /** Another way out: shown, and no part of what the cure writes. */
  readonly or?: true
}

export type Piece = string | Named | Write
export type Text = string | readonly Piece[]

/** A sentence of pieces; texts inside are taken in, numbers are written as digits. */
export const say = (words: TemplateStringsArray, ...pieces: readonly (Text | Piece | number)[]): Text =>
  words.flatMap((word, i) => {
    const piece = pieces[i]
    const own = typeof piece === 'number' ? [String(piece)] : piece === undefined ? [] : piecesOf(piece)
    return [word, ...own].filter((one) => one !== '')
  })

const isList = (text: Text | Piece): text is readonly Piece[] => Array.isArray(text)
const piecesOf = (text: Text | Piece): readonly Piece[] => (isList(text) ? text : [text])

export const field = (path: string): Named => ({ field: path })
export const key = (path: string): Named => ({ field: path, alone: true })
export const write = (at: string, value: Data): Write => ({ at, write: value })
/** The item that stands there, with more than it has. */
export const writeItem = (at: string, value: Data): Write => ({ at, write: value, item: true })
/** Another way out than what the cure writes. */
export const orWrite = (at: string, value: Data): Write => ({ at, write: value, or: true })
/** Another way out: what stands there, taken out. */
export const orDrop = (at: string, was: Data): Write => ({ at, was, or: true })

/** Several in a row, with a word between. */
export const joined = (texts: readonly (Text | Piece)[], between: string): Text =>
  texts.flatMap((text, i) => [...(i === 0 ? [] : [between]), ...piecesOf(text)])

/** What a cure writes, in its order. Nothing where only the author can know. */
export const writesOf = (text: Text): readonly Write[] =>
  piecesOf(text).filter((piece): piece is Write => typeof piece === 'object' && 'at' in piece && !piece.or)
