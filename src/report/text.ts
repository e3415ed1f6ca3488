/** What findings quote are the author's words; here they are made fit for a screen, a log and a JSON file. */
import type { Diagnostic } from '../diagnostic.ts'

const CURE = '应该怎么写'

/** On one line; nothing in it may drive a terminal or turn the order of the letters round. */
export const visible = (text: string): string => harmless(text.replace(/\r?\n/g, ' '))

/** The same for text of several lines. */
export const visibleLines = (text: string): string => text.replace(/\r\n?/g, '\n').split('\n').map(harmless).join('\n')

const harmless = (text: string): string =>
  text.replace(/[\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** 哪里错了，应该怎么写: two lines, each of them one. */
export const wholeMessage = ({ message, cure }: Diagnostic): string =>
  [visible(message), ...(cure === undefined ? [] : [`${CURE}：${visible(cure)}`])].join('\n')

/** JSON for other programs. Half of a surrogate pair is valid JSON but no valid text, and some readers refuse the whole file. */
export function jsonText(value: unknown): string {
  const wellFormed = (_: string, inner: unknown): unknown =>
    typeof inner === 'string' ? inner.replace(/\p{Surrogate}/gu, '\ufffd') : inner
  return `${JSON.stringify(value, wellFormed, 2)}\n`
}
