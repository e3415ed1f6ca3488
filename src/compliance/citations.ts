/** Which articles a sentence cites, and whether they were read. */
import { numeralOf } from '../numerals.ts'
import { statutes } from '../knowledge/lexicons/statutes.ts'

export interface Citation {
  readonly statute: string
  /** In digits; absent when the statute is cited as a whole. */
  readonly article?: string
}

/** 第七十一条 → 71. */
const digits = (numeral: string): string => String(numeralOf(numeral) ?? numeral)

const NUMERAL = '[一二三四五六七八九十百千零]+'
/** A statute, its version in brackets, and the articles that follow: 第十六条、第十八条; 第十六、十八条; 11.4. */
const CITED = new RegExp(
  `《((?:[^《》]|〈[^〉]*〉)+)》((?:（[^）]*）)?)((?:[、和]?第${NUMERAL}(?:、${NUMERAL})*条(?:第?（[^）]{1,4}）(?:、（[^）]{1,4}）)*项?|第（[^）]+）项)?)*)(\\s?\\d+\\.\\d+)?`,
  'gu',
)

/** In the order of the sentence. */
export function citations(sentence: string): readonly Citation[] {
  return [...sentence.matchAll(CITED)].flatMap(([, statute = '', , articles = '', clause]) => {
    const numbers = [...articles.matchAll(new RegExp(`第(${NUMERAL}(?:、${NUMERAL})*)条`, 'gu'))].flatMap(
      ([, list = '']) => list.split('、').map(digits),
    )
    const all = clause ? [...numbers, clause.trim()] : numbers
    return all.length === 0 ? [{ statute }] : all.map((article) => ({ statute, article }))
  })
}

/** What of a sentence nobody has read in force, to stand behind it; empty when all of it was. */
export function caveat(sentence: string): string {
  const open = citations(sentence).filter(({ statute, article }) => {
    const known = statutes.find(({ name }) => name === statute)
    return known === undefined || known.seen === 'older' || (article !== undefined && !known.articles.includes(article))
  })
  return open.length === 0
    ? ''
    : `（条款号待核：${[...new Set(open.map(({ statute }) => `《${statute}》`))].join('')}）`
}
