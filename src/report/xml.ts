/** Text in XML 1.0. */

/** Everything that the production `Char` of XML 1.0 leaves out: most control characters, half surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What no XML file can hold, not even escaped, becomes U+FFFD. */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

/** Between tags. A bare carriage return would be read as a line feed. */
export const xmlText = (text: string): string =>
  xmlCharacters(text)
    .replace(/[&<>]/g, (sign) => named[sign] ?? sign)
    .replaceAll('\r', '&#13;')

/** Inside double quotes, where a parser turns bare line breaks and tabs into spaces. */
export const xmlAttribute = (text: string): string =>
  xmlCharacters(text)
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** ` a="1" b="2"` */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('')
