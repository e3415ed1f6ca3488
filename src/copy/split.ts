/** Cuts a long message where a person would: between paragraphs, else lines, else sentences, else clauses, else letters. */

export interface Limit {
  readonly limit: number
  /** What the platform counts: UTF-8 bytes or characters (Unicode code points). */
  readonly unit: 'bytes' | 'characters'
}

/** A link and a mark to fill in are of no use in two halves: they are read as one sign. */
const WHOLE = 'https?://[^\\s，。；、：！？（）“”〔〕]+|〔[^〔〕]*〕'

/** One visible sign: a flag, an emoji with its skin tone, joined emoji, a letter with its marks, CR LF. */
const SIGN =
  /\r\n|\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{EMod}\uFE0F\u20E3\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]*)*|[\s\S][\p{M}\u200D\uFE0E\uFE0F\u20E3]*/gu

/** Where a text may be cut, best first; each part keeps the mark it ends with. */
const levels: readonly RegExp[] = [
  /[\s\S]*?(?:\n[ \t]*\n+|$)/gu,
  /[^\n]*(?:\n|$)/gu,
  new RegExp(`(?:${WHOLE}|[^])*?(?:[。！？!?；…]+[”」』）)]*|$)`, 'gu'),
  new RegExp(`(?:${WHOLE}|[^])*?(?:[，、,;：:\\s]+|$)`, 'gu'),
  // No message begins with a closing mark.
  new RegExp(`(?:${WHOLE}|${SIGN.source})[，。、；：！？…”」』）]*`, 'gu'),
  SIGN,
]

/** Size of a text as the platform counts. A lone surrogate counts as the replacement character it would be sent as. */
export function sizeOf(text: string, unit: Limit['unit']): number {
  let size = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    size += unit === 'characters' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return size
}

/** Pieces within the limit; joined they are the text again. Only a single sign larger than the limit exceeds it. */
export function splitText(text: string, limit: Limit, level = 0): readonly string[] {
  if (sizeOf(text, limit.unit) <= limit.limit) return text === '' ? [] : [text]
  const pattern = levels[level]
  if (!pattern) return [text]
  const pieces: string[] = []
  let current = ''
  let used = 0
  const flush = (): void => {
    if (current !== '') pieces.push(current)
    ;[current, used] = ['', 0]
  }
  for (const [part] of text.matchAll(pattern)) {
    if (part === '') continue
    const size = sizeOf(part, limit.unit)
    if (used + size > limit.limit) flush()
    if (size > limit.limit) {
      // What is left over goes with what follows.
      const inner = splitText(part, limit, level + 1)
      pieces.push(...inner.slice(0, -1))
      current = inner.at(-1) ?? ''
      used = sizeOf(current, limit.unit)
    } else [current, used] = [current + part, used + size]
  }
  flush()
  return pieces
}

/** The messages to send one after the other, numbered （1/2） when there are several. No limit, no cut. */
export function splitMessages(text: string, limit: Limit | undefined): readonly string[] {
  if (!limit || sizeOf(text, limit.unit) <= limit.limit) return [text]
  const room = limit.limit - sizeOf('（99/99）\n', limit.unit)
  const pieces = splitText(text, { ...limit, limit: Math.max(1, room) })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  return pieces.length < 2 ? pieces : pieces.map((piece, index) => `（${index + 1}/${pieces.length}）\n${piece}`)
}
