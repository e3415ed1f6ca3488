/**
 * The words with which the schema is authored. One tree of nodes yields the TypeScript type, both editor schemas,
 * the validator and the Chinese keys, so that none of them can disagree with another.
 */

/** Texts with a grammar of their own; parsed and checked after the schema itself. */
export type TextFormat =
  | 'date'
  | 'when'
  | 'time'
  | 'time-or-window'
  | 'window'
  | 'duration'
  | 'id'
  | 'path'
  | 'moment'
  | 'part-when'
  | 'due'
/** Texts that name something known elsewhere: in the knowledge, among the templates, or in the same file (person). */
export type Reference =
  | 'archetype'
  | 'activity'
  | 'kit'
  | 'column'
  | 'crisis'
  | 'operation'
  | 'questions'
  | 'template'
  | 'person'

export interface TextNode {
  readonly type: 'text'
  readonly format?: TextFormat
  readonly ref?: Reference
  /** A list of sentences is read as one text, with this between them. */
  readonly between?: '\n' | '；'
}
export interface NumberNode {
  readonly type: 'number'
  readonly integer?: boolean
  readonly min?: number
  readonly max?: number
  /** A share: `20%` is read as 0.2. */
  readonly ratio?: boolean
}
export interface FlagNode {
  readonly type: 'flag'
}
/** `values`: canonical value → Chinese words, the first of which is the one we print. */
export interface ChoiceNode<V extends string = string> {
  readonly type: 'choice'
  readonly values: Readonly<Record<V, readonly string[]>>
}
export interface ListNode<I extends Node = Node> {
  readonly type: 'list'
  readonly item: I
  /** Items carry an `id` and merge by it. */
  readonly byId?: boolean
  /** The name of a table beside the file may stand in its place: a row an item. */
  readonly table?: boolean
}
export interface MapNode<F extends Fields = Fields> {
  readonly type: 'map'
  readonly fields: F
  /** A bare text in place of the map stands for this field: `- 不发广告` is `- text: 不发广告`. */
  readonly shorthand?: string
}
/** Values that are the author's own: nothing in them is translated or checked. */
export interface FreeNode {
  readonly type: 'free'
}
export type Node = TextNode | NumberNode | FlagNode | ChoiceNode | ListNode | MapNode | FreeNode

export interface Field<N extends Node = Node, R extends boolean = boolean> {
  /** Chinese key; frozen like an API. Further words an author may use come in `aliases`. */
  readonly zh: string
  readonly aliases?: readonly string[]
  /** One Chinese sentence for the editor's hover and the reference. */
  readonly about: string
  readonly node: N
  readonly required: R
  /** Kept for the reader of the file; changes no plan, text or finding. */
  readonly recordedOnly?: boolean
}
export type Fields = Readonly<Record<string, Field>>

type Simplify<T> = { [K in keyof T]: T[K] } & {}
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F]

/** The TypeScript type of the canonical value that a node describes. */
export type Infer<N> = N extends TextNode
  ? string
  : N extends NumberNode
    ? number
    : N extends FlagNode
      ? boolean
      : N extends ChoiceNode<infer V>
        ? V
        : N extends ListNode<infer I>
          ? readonly Infer<I>[]
          : N extends MapNode<infer F>
            ? Simplify<
                { readonly [K in RequiredKeys<F>]: Infer<F[K]['node']> } & {
                  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: Infer<F[K]['node']>
                }
              >
            : N extends FreeNode
              ? unknown
              : never

export const text: TextNode = { type: 'text' }
/** Several sentences may stand below each other: the lines of a passage, the parts of a statement. */
export const passage: TextNode = { type: 'text', between: '\n' }
export const statement: TextNode = { type: 'text', between: '；' }
export const texts: ListNode<TextNode> = { type: 'list', item: text }
export const flag: FlagNode = { type: 'flag' }
export const free: FreeNode = { type: 'free' }
export const formatted = (format: TextFormat): TextNode => ({ type: 'text', format })
export const reference = (ref: Reference): TextNode => ({ type: 'text', ref })
export const count = (min = 0, max?: number): NumberNode => ({
  type: 'number',
  integer: true,
  min,
  ...(max === undefined ? {} : { max }),
})
/** Yuan. */
export const money: NumberNode = { type: 'number', min: 0 }
export const amount: NumberNode = { type: 'number', min: 0 }
export const ratio: NumberNode = { type: 'number', min: 0, max: 1, ratio: true }
export const choice = <const V extends string>(values: Readonly<Record<V, readonly string[]>>): ChoiceNode<V> => ({
  type: 'choice',
  values,
})
export const list = <I extends Node>(item: I): ListNode<I> => ({ type: 'list', item })
export const listById = <I extends Node>(item: I): ListNode<I> => ({ type: 'list', item, byId: true })
export const listOrTable = <I extends Node>(item: I): ListNode<I> => ({ type: 'list', item, table: true })
export const map = <F extends Fields>(fields: F, shorthand?: string): MapNode<F> =>
  shorthand === undefined ? { type: 'map', fields } : { type: 'map', fields, shorthand }

type Words = string | readonly [string, ...string[]]
const words = (zh: Words): { zh: string; aliases?: readonly string[] } =>
  typeof zh === 'string' ? { zh } : { zh: zh[0], aliases: zh.slice(1) }

/** An optional property. */
export const field = <N extends Node>(zh: Words, about: string, node: N): Field<N, false> => ({
  ...words(zh),
  about,
  node,
  required: false,
})
/** A property without which its map means nothing. */
export const needed = <N extends Node>(zh: Words, about: string, node: N): Field<N, true> => ({
  ...words(zh),
  about,
  node,
  required: true,
})
/** A property that is kept for the reader and drives nothing. */
export const recorded = <N extends Node>(zh: Words, about: string, node: N): Field<N, false> => ({
  ...words(zh),
  about,
  node,
  required: false,
  recordedOnly: true,
})
