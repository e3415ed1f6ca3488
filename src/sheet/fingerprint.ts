/** Tells whether a text was edited, without keeping it twice. */
import { createHash } from 'node:crypto'

/** Line ends and blanks at the end of lines are no edit: programs change them by themselves. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()

/** 8 hex digits. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(plainText(text)).digest('hex').slice(0, 8)
