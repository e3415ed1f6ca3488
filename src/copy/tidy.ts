/** The last touch on a rendered text: what templates leave behind is not what one would paste. */

const fullWidth = '。，、；：！？…（）“”‘’《》「」『』〔〕【】'
const han = '\\p{Script=Han}'

/** No blank before full-width punctuation but an opening bracket, none behind it, none between Chinese and an opening bracket. */
const BLANKS = new RegExp(
  `(?<![ \\t])[ \\t]+(?=[${fullWidth}])(?![（“‘《「『〔【])|(?<=[${fullWidth}])[ \\t]+|(?<=${han})[ \\t]+(?=[（“‘《「『〔【])`,
  'gu',
)

/** A name that ends in 群 before our own 群里, 群, 里: 「老客群群里」「群里里」. 一群群人 and 群群主 are words. */
const GROUP_TWICE = /(?<!一)群群(?=里|[，。、；：！？”」）]|$)|群里(?=里(?!面|头|边|程|外))/gmu

/** A quoted name within our own marks: one pair is enough. */
const QUOTED_TWICE = /“‘([^‘’“”\n]*)’”|「“([^“”「」\n]*)”」|「『([^『』「」\n]*)』」/gu

/** 「《慢页面排查笔记》」: a title in its own marks needs no others. */
const TITLE_QUOTED = /[“「](《[^《》\n]*》)[”」]/gu

/** 「周三的周三夜话」: the column says the day itself. */
const DAY_TWICE = /(周[一二三四五六日])的(?=\1)/gu

/** Blank lines at most one in a row, none at the ends; no trailing spaces, none beside full-width punctuation. */
export function tidy(text: string): string {
  return innerQuotes(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(
      QUOTED_TWICE,
      (whole, ...names: (string | undefined)[]) =>
        `${whole[0] ?? ''}${names.slice(0, 3).join('')}${whole.at(-1) ?? ''}`,
    )
    .replace(TITLE_QUOTED, '$1')
    .replace(DAY_TWICE, '')
    .replace(BLANKS, '')
    .replace(GROUP_TWICE, '群')
    .replace(/([！？])。/g, '$1')
    .replace(/(?<![ \t\u3000])[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Two opening marks in a line with nothing closed between them: only then is there anything to do. */
const NESTED = /“[^”\n]*“|「[^」\n]*「/

const quotes: Readonly<Record<string, { readonly step: 1 | -1; readonly inner: string }>> = {
  '“': { step: 1, inner: '‘' },
  '”': { step: -1, inner: '’' },
  '「': { step: 1, inner: '『' },
  '」': { step: -1, inner: '』' },
}

/** Quotation marks within the same marks become inner ones: a title that quotes is quoted itself. Line by line, so that one that is never closed harms no more than its line. */
function innerQuotes(text: string): string {
  if (!NESTED.test(text)) return text
  return text
    .split('\n')
    .map((line) => {
      const depth = { '“': 0, '「': 0 }
      return [...line]
        .map((sign) => {
          const mark = quotes[sign]
          if (!mark) return sign
          const kind = sign === '“' || sign === '”' ? '“' : '「'
          const at = mark.step === 1 ? depth[kind]++ : --depth[kind]
          return at > 0 ? mark.inner : sign
        })
        .join('')
    })
    .join('\n')
}
