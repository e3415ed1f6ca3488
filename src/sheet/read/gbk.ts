/** What a text is after it went through GBK: characters that it does not have became question marks. */

let known: ReadonlySet<string> | undefined

/** Every character of two bytes, as the decoder itself has them; made once, when a table of that encoding comes. */
function charactersOfGbk(): ReadonlySet<string> {
  const bytes = new Uint8Array(126 * 191 * 2)
  let at = 0
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      bytes[at++] = lead
      bytes[at++] = trail
    }
  return new Set(new TextDecoder('gbk').decode(bytes.subarray(0, at)))
}

/** Runs of what is lost count as one mark: an emoji leaves one or several. */
export function throughGbk(text: string): string {
  known ??= charactersOfGbk()
  const kept = known
  return [...text]
    .map((sign) => (sign.charCodeAt(0) < 0x80 || kept.has(sign) ? sign : '?'))
    .join('')
    .replace(/\?+/g, '?')
}
