/** An author's text in the lines in which a phone shows it: his own breaks, and a list that he wrote in one line. */

/** Marks with which authors number a list within a sentence. */
const NUMBERED = /(?=[①②③④⑤⑥⑦⑧⑨])/u

/** 能送吗？能，满 30 元送。 */
export const questionAndAnswer = ({ q, a }: { readonly q: string; readonly a: string }): string =>
  `${q}${/[？?]$/u.test(q) ? '' : '？'}${a}`

/** Not a word is changed; blank lines go. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => ((line.match(/[①②③④⑤⑥⑦⑧⑨]/gu)?.length ?? 0) > 1 ? line.split(NUMBERED) : [line]))
    .map((line) => line.trim())
    .filter(Boolean)
}
