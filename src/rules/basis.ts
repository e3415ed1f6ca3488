/** What a rule rests on, in words: the method's parts by name, public sources by name and soundness. */
import { methodParts } from '../knowledge/method-parts.ts'
import { practiceSources } from '../knowledge/practice-sources.ts'

/** Soundness in words; the letters mean nothing to a reader. */
const GRADES: Readonly<Record<string, string>> = {
  A: '原始资料',
  B: '从业者实践',
  C: '厂商或博客的说法',
  D: '出处不明的说法',
  推测: '推测',
}

/** The start of a rule's `source`: the public sources, each with its soundness after a comma, ending in 「。」. */
export const restingOn = (...ids: readonly (keyof typeof practiceSources)[]): string =>
  `${ids.map((id) => `${practiceSources[id].name}，${GRADES[practiceSources[id].grade] ?? ''}`).join('；')}。`

/**
 * A source as a reader wants it: `M37。判据…` becomes `社群运营方法 M37“规模与活跃不可兼得”。判据…`, and letters of
 * soundness (`C 级`) become words. Numbers stay: tests, settings and discussions quote them.
 */
export function readableBasis(source: string): string {
  const named = source.replaceAll(/M\d\d/g, (number) =>
    methodParts[number] === undefined ? number : `${number}“${methodParts[number]}”`,
  )
  return named
    .replace(/ ?(M\d\d“)/, '社群运营方法 $1')
    .replaceAll(/([A-D])(?:\/[A-D])? 级(?:来源)?/g, (whole, letter: string) => GRADES[letter] ?? whole)
}
