import { asList, asNumber, asText } from './helper.ts'
import type { Helper } from './helper.ts'

export const join: Helper = {
  takes: [1, 2],
  form: 'inline',
  run: (_, [list, separator]) =>
    asList(list)
      .map(asText)
      .filter((text) => text !== '')
      .join(separator === undefined ? '、' : asText(separator)),
}

export const first: Helper = {
  takes: [2, 2],
  form: 'inline',
  run: (_, [list, count]) => asList(list).slice(0, asNumber(count) ?? 0),
}

/** 0-based; past the end it starts again, so that a short list serves a long series. */
export const nth: Helper = {
  takes: [2, 2],
  form: 'inline',
  run: (_, [list, index]) => {
    const items = asList(list)
    return items.length === 0
      ? undefined
      : items[(((asNumber(index) ?? 0) % items.length) + items.length) % items.length]
  },
}
