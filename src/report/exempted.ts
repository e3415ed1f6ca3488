/** Words of the lists that were let pass: told only when asked for. */
import type { ExemptedWord } from '../diagnostic.ts'
import { visible } from './text.ts'
import type { Painter } from './types.ts'

/** A heading with the number, and a line each: why in words; the code is for programs, which read it in the JSON. */
export function exemptedLines(words: readonly ExemptedWord[], painter: Painter): readonly string[] {
  if (words.length === 0) return ['放过的词：没有']
  return [
    `放过的词 ${words.length} 处：`,
    ...words.map(({ word, rule, why, file, place, template, templateLine }) => {
      const at = place
        ? `${visible(place.file)}:${place.start.line}:${place.start.column}`
        : `${visible(file)}${template === undefined ? '' : `，内置模板 ${visible(template)}${templateLine === undefined ? '' : ` 第 ${templateLine} 行`}`}`
      return `  ${painter.bold(at)}  “${visible(word)}”  ${painter.dim(rule)}  ${visible(why)}`
    }),
  ]
}
