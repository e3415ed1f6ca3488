/** Names of files made of what people wrote: the same set on Windows, macOS and Linux. */

/** Names that Windows keeps for devices, whatever comes behind a dot. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
/** Characters of a name before its end: what Windows cannot write, what a shell or a link would read otherwise. */
const LONGEST = 60
/** Bytes of a name in UTF-8, with room for an ending and a number: every common disk takes 255. */
const MOST_BYTES = 200

/**
 * A file name from a title or id: nothing that Windows, macOS or a link would stumble over, and nothing that does not show
 * or turns the direction of what does.
 */
export function fileName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#%]/g, '-')
    .replace(/\p{Cc}/gu, '-')
    // Signs without a shape: directions, joiners outside of an emoji, byte order marks, half a character, private ones.
    .replace(/(?!\u200d\p{Extended_Pictographic})[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
  const safe = shortened(plain.replace(/^[.\s]+/u, '')).replace(/[.\s]+$/u, '')
  return safe === '' ? '未命名' : safe.replace(RESERVED, '$&-')
}

function shortened(text: string): string {
  let bytes = 0
  let short = ''
  for (const character of [...text].slice(0, LONGEST)) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > MOST_BYTES) break
    short += character
  }
  return short
}

/**
 * Gives every path of one set a name of its own, also where a disk tells neither case nor forms of a letter apart:
 * `小王.md`, `小王-2.md`. In the order in which they come; the folders above are taken as they are.
 */
export function pathsApart(): (path: string) => string {
  const taken = new Set<string>()
  const used = new Map<string, number>()
  return (path) => {
    const [, stem = path, ending = ''] = /^(.*?[^/])(\.[^./]*)?$/su.exec(path) ?? []
    const base = folded(path)
    for (let n = (used.get(base) ?? 0) + 1; ; n++) {
      const one = n === 1 ? path : `${stem}-${n}${ending}`
      if (taken.has(folded(one))) continue
      taken.add(folded(one))
      used.set(base, n)
      return one
    }
  }
}

const folded = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
