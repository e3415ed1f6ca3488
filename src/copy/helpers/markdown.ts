/** cell · line · fence: for pages in Markdown; a script to be pasted into a chat needs none of them. */
import { cellText, fenced, lineText } from '../../markdown.ts'
import { asText } from './helper.ts'
import type { Helper } from './helper.ts'

const written = (write: (text: string) => string): Helper => ({
  takes: [1, 1],
  form: 'inline',
  run: (_, [value]) => write(asText(value)),
})

export const cell = written(cellText)
export const line = written(lineText)
export const fence = written(fenced)
