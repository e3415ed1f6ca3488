/** Blanks become fields in the middle of the text: typed in place, kept, copied filled. */
import { all, entryOf, idOf, one } from './dom.ts'
import type { Keep } from './keep.ts'

/** As wide as what is in it; the line of text goes on behind it. */
const WIDEST = 40

export function upgradeBlanks(kept: Keep): void {
  const filled = kept.read('filled')
  for (const mark of all('mark[data-slot]')) {
    const name = mark.dataset['slot'] ?? ''
    const field = document.createElement('textarea')
    field.className = 'blank'
    field.rows = 1
    field.placeholder = name
    field.dataset['slot'] = name
    field.setAttribute('aria-label', `待填：${name}`)
    field.value = filled[keyOf(mark, name)] ?? ''
    mark.replaceWith(field)
  }
  for (const message of all('.message')) tell(message)
  // Heights are known once everything has its width.
  for (const field of all<HTMLTextAreaElement>('textarea.blank')) fit(field)
  document.addEventListener('input', (event) => {
    const field = event.target
    if (!(field instanceof HTMLTextAreaElement) || !field.matches('.blank')) return
    const name = field.dataset['slot'] ?? ''
    kept.write('filled', keyOf(field, name), field.value.trim())
    // The same blank twice in an entry is the same word.
    for (const twin of all<HTMLTextAreaElement>('textarea.blank', entryOf(field) ?? document))
      if (twin.dataset['slot'] === name) {
        if (twin !== field) twin.value = field.value
        fit(twin)
      }
    for (const message of all('.message', entryOf(field) ?? document)) tell(message)
  })
  window.addEventListener('resize', () => all<HTMLTextAreaElement>('textarea.blank').forEach(fit))
}

/** The text as it will be sent; what is still empty keeps its mark, so that nobody sends a sentence with a hole. */
export function textOf(message: Element): string {
  return Array.from(one('.text', message).childNodes)
    .map((node) =>
      node instanceof HTMLTextAreaElement
        ? node.value.trim() || `〔待填:${node.dataset['slot'] ?? ''}〕`
        : (node.textContent ?? ''),
    )
    .join('')
}

/** Names of the blanks that are still empty, each once. */
export const emptyIn = (message: Element): readonly string[] =>
  Array.from(
    new Set(
      all<HTMLTextAreaElement>('textarea.blank', message)
        .filter((field) => field.value.trim() === '')
        .map((field) => field.dataset['slot'] ?? ''),
    ),
  )

const keyOf = (element: Element, name: string): string => `${idOf(element)} ${name}`

function tell(message: HTMLElement): void {
  const line = message.querySelector('[data-left]')
  const left = emptyIn(message).length
  if (line) line.textContent = left > 0 ? `还有 ${left} 处要填` : '填好了'
  message.classList.toggle('filled', left === 0)
}

function fit(field: HTMLTextAreaElement): void {
  const longest = Math.max(...(field.value || field.placeholder).split('\n').map(width))
  field.style.width = `${Math.min(WIDEST, longest) + 1.5}em`
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}

/** In em: a Chinese character takes one, a Latin letter about half. */
const width = (line: string): number =>
  Array.from(line).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.6 : 1), 0)
