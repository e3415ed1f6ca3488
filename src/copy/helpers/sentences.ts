import { asText } from './helper.ts'
import type { Helper } from './helper.ts'

const trailing = /[\s。，；、：！？…,.;:!?~～]+$/u

/** Without the punctuation at its end, so that the sentence can go on. */
export const bare: Helper = {
  takes: [1, 1],
  form: 'inline',
  run: (_, [value]) => asText(value).trim().replace(trailing, ''),
}

/** A whole sentence: 。 at the end exactly once; a question or an exclamation keeps its own mark. */
export const punct: Helper = {
  takes: [1, 1],
  form: 'inline',
  run: (_, [value]) => {
    const text = asText(value).trim()
    if (text === '' || /[！？!?…][”」』）)]*$/u.test(text) || /。[”」』]$/u.test(text)) return text
    return `${text.replace(/[\s。，；、：,.;:]+$/u, '')}。`
  },
}

export const trim: Helper = {
  takes: [0, 1],
  form: 'both',
  run: (context, [value], { fn }) => (fn ? fn(context) : asText(value)).trim(),
}
