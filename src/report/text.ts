/** What findings quote are the author's words; here they are made fit for a screen, a log and a JSON file. */
import type { Diagnostic } from '../diagnostic.ts'
import { harmless } from '../harmless.ts'

const CURE = '应该怎么写'

/** On one line; nothing in it may drive a terminal or turn the order of the letters round. */
export const visible = (text: string): string => harmless(text.replace(/\r?\n/g, ' '))

/** The same for text of several lines. */
export const visibleLines = (text: string): string => text.replace(/\r\n?/g, '\n').split('\n').map(harmless).join('\n')

/** 哪里错了，应该怎么写: two lines, each of them one. */
export const wholeMessage = ({ message, cure }: Diagnostic): string =>
  [visible(message), ...(cure === undefined ? [] : [`${CURE}：${visible(cure)}`])].join('\n')
