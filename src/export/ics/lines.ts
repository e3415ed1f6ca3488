/** Lines of RFC 5545: escaped, and folded at 75 octets without cutting a character. */

/** The value of a TEXT property (RFC 5545, 3.3.11); control characters that it may not hold are gone. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')

/** One line of content, folded (RFC 5545, 3.1): octets are counted, not characters. */
export function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > 75) {
      rows.push(row)
      // The blank that a row goes on with counts too.
      row = ' '
      octets = 1
    }
    row += sign
    octets += size
  }
  return [...rows, row].join('\r\n')
}

/** The lines of a file, unfolded. */
export const unfolded = (text: string): readonly string[] =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
