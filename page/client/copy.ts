/**
 * One tap copies. Three ways, the surest first: a selection copied within the tap (after an `await` a phone's built-in
 * browser no longer lets us), the clipboard of the browser, and a box with the text selected for the reader's own hand.
 */
import { emptyIn, textOf } from './blanks.ts'
import { all, entryOf, one, say } from './dom.ts'

export function watchCopies(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null
    const message = button?.closest('.message')
    if (button instanceof HTMLElement && message) copy(button, message)
  })
  one('[data-box-close]').addEventListener('click', closeBox)
  one('[data-box]').addEventListener('keydown', boxKeys)
}

function copy(button: HTMLElement, message: Element): void {
  const text = textOf(message)
  const done = (): void => copied(button, emptyIn(message))
  const failed = (): void => openBox(text, button)
  if (copySelected(text, button)) done()
  else if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, failed)
  else failed()
}

function copied(button: HTMLElement, empty: readonly string[]): void {
  for (const other of all('.copied')) other.classList.remove('copied')
  entryOf(button)?.classList.add('copied')
  say(empty.length === 0 ? '已复制，去粘贴' : `已复制，还有 ${empty.length} 处没填：${empty.join('、')}`)
}

/** `execCommand` is old and says only yes or no, but it works in every browser that phones have built in. */
function copySelected(text: string, back: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'offscreen'
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  field.setSelectionRange(0, text.length)
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    back.focus({ preventScroll: true })
  }
}

let opener: HTMLElement | undefined

function openBox(text: string, from: HTMLElement): void {
  opener = from
  one('[data-box]').hidden = false
  const field = one<HTMLTextAreaElement>('[data-box-text]')
  field.value = text
  field.focus()
  field.select()
  field.setSelectionRange(0, text.length)
}

function closeBox(): void {
  one('[data-box]').hidden = true
  opener?.focus({ preventScroll: true })
}

/** Escape closes; Tab stays inside, between the text and its one button. */
function boxKeys(event: KeyboardEvent): void {
  if (event.key === 'Escape') closeBox()
  if (event.key !== 'Tab') return
  event.preventDefault()
  const [field, button] = [one('[data-box-text]'), one('[data-box-close]')]
  ;(document.activeElement === field ? button : field).focus()
}
