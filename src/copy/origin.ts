/** Where the words of a finished script come from: a template's own text, or a text of the spec that it reads aloud. */
import type { Place, Said } from '../diagnostic.ts'
import { placeIn } from './template/place.ts'

export type Origin =
  | { readonly from: 'own'; readonly place: Place }
  | { readonly from: 'spec'; readonly path: string; readonly span: { readonly start: number; readonly end: number } }
  /** 1-based line of one of our templates, where its text is known and holds the words. */
  | { readonly from: 'builtin'; readonly line?: number }

export interface Origins {
  /** A user's templates: id → text. */
  readonly own: ReadonlyMap<string, string>
  /** Text of one of ours. */
  readonly builtin?: ((id: string) => string | undefined) | undefined
  readonly texts: readonly { readonly path: string; readonly text: string }[]
}

/** Whichever text holds the words with most of what stands around them in the message; a user's template that only puts them together is named at its first line of text. */
export function originOf(said: Said, { own, builtin, texts }: Origins): Origin {
  const file = own.get(said.template)
  const template = file ?? builtin?.(said.template)
  const inTemplate = template === undefined ? undefined : best(template, said, bodyStart(template))
  const inSpec = texts
    .flatMap(({ path, text }) => {
      const found = best(text, said, 0)
      return found === undefined || (found.around < NEAR && !said.message.includes(text)) ? [] : [{ path, ...found }]
    })
    .reduce<{ readonly path: string; readonly at: number; readonly around: number } | undefined>(
      (a, b) => (a !== undefined && a.around >= b.around ? a : b),
      undefined,
    )
  if (
    template !== undefined &&
    inTemplate !== undefined &&
    (inSpec === undefined || inTemplate.around >= inSpec.around)
  ) {
    return file === undefined
      ? { from: 'builtin', line: lineAt(template, inTemplate.at) }
      : { from: 'own', place: stretch(said.template, file, inTemplate.at, said.word.length) }
  }
  if (inSpec) return { from: 'spec', path: inSpec.path, span: { start: inSpec.at, end: inSpec.at + said.word.length } }
  return file === undefined
    ? { from: 'builtin' }
    : { from: 'own', place: stretch(said.template, file, bodyStart(file), 0) }
}

/** Characters around the words that have to agree before a text of the spec is blamed. */
const NEAR = 3
/** Characters that are compared on either side. */
const FAR = 20

/** The occurrence from `start` on that agrees with the message the furthest. */
function best(
  text: string,
  { word, message }: Said,
  start: number,
): { readonly at: number; readonly around: number } | undefined {
  const said = occurrences(message, word, 0)
  return occurrences(text, word, start)
    .map((at) => ({
      at,
      around: Math.max(0, ...said.map((other) => agreement(text, at, message, other, word.length))),
    }))
    .reduce<{ readonly at: number; readonly around: number } | undefined>(
      (a, b) => (a !== undefined && a.around >= b.around ? a : b),
      undefined,
    )
}

function occurrences(text: string, word: string, start: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(word, start); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}

function agreement(a: string, i: number, b: string, j: number, length: number): number {
  let [left, right] = [0, 0]
  while (left < FAR && i - left > 0 && a[i - left - 1] === b[j - left - 1]) left++
  while (right < FAR && i + length + right < a.length && a[i + length + right] === b[j + length + right]) right++
  return left + right
}

const bodyStart = (text: string): number =>
  /^\ufeff?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function stretch(id: string, text: string, offset: number, length: number): Place {
  const line = lineAt(text, offset)
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  return placeIn(id, text, line, column, length)
}
