/** Length as the platform counts. */
export function lengthIn(unit: 'bytes' | 'characters', text: string): number {
  if (unit === 'characters') return [...text].length
  let bytes = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

export const unitWords = { bytes: '字节（一个汉字 3 字节）', characters: '字' } as const
