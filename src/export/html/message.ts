/** A text to paste, its blanks marked; whole and selectable without any script. */
import type { Script } from '../../model.ts'
import { SLOT } from '../../slot.ts'
import { markup, type Markup } from '../markup.ts'

/**
 * @param of what it belongs to, for those who hear the page: 「17:30 明日到货」
 * @param after what stands in the last line of the last one
 */
export function messagesOf({ messages, slots }: Script, of: string, after?: Markup): readonly Markup[] {
  return messages.map((text, index) => {
    const number = messages.length === 1 ? '' : `第 ${index + 1} 条`
    const blanks = slots.filter((name) => text.includes(name)).length
    return markup`<div class="message"><div class="text" dir="auto">${pieces(text)}</div>
<div class="act"><button type="button" class="copy scripted" data-copy aria-label="复制${number}：${of}">复制${number}</button>${
      blanks > 0 && markup`<span class="left" data-left>要填 ${blanks} 处</span>`
    }${index === messages.length - 1 && after}</div></div>`
  })
}

/** Text and blanks take turns: `split` with a group puts the names at the odd places. */
const pieces = (text: string): readonly (string | Markup)[] =>
  text
    .split(SLOT)
    .map((piece, index) => (index % 2 === 0 ? piece : markup`<mark data-slot="${piece}">〔待填:${piece}〕</mark>`))
