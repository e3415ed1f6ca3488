/** Shows what is asked for; days with nothing left to show step aside. */
import { all, one } from './dom.ts'
import type { Keep } from './keep.ts'

const chosen = ['owner', 'side', 'channel', 'stage'] as const

/** @returns filters anew, after a tick */
export function watchFilters(kept: Keep): () => void {
  const form = one<HTMLFormElement>('[data-filters]')
  const before = kept.read('filters')
  for (const name of chosen) {
    const list = form.elements.namedItem(name) as HTMLSelectElement
    if (Array.from(list.options).some(({ value }) => value === before[name])) list.value = before[name] ?? ''
  }
  const apply = (): void => show(form)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    for (const name of chosen) kept.write('filters', name, valueOf(form, name))
    apply()
  })
  const button = one('[data-panel]')
  const open = (wide: boolean): void => {
    button.setAttribute('aria-expanded', String(wide))
    one('#panel').classList.toggle('open', wide)
  }
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'))
  if (chosen.some((name) => valueOf(form, name) !== '')) open(true)
  apply()
  return apply
}

const valueOf = (form: HTMLFormElement, name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value

function show(form: HTMLFormElement): void {
  const asked = chosen.map((name) => [name, valueOf(form, name)] as const).filter(([, value]) => value !== '')
  const words = folded(valueOf(form, 'text')).split(/\s+/).filter(Boolean)
  const open = (form.elements.namedItem('open') as HTMLInputElement).checked
  const fits = (entry: HTMLElement): boolean =>
    asked.every(([name, value]) => entry.dataset[name] === value) &&
    words.every((word) => folded(said(entry)).includes(word)) &&
    !(open && entry.classList.contains('ticked'))
  const narrowed = asked.length > 0 || words.length > 0 || open
  let shown = 0
  for (const day of all('[data-date]')) {
    const entries = all('[data-entry]', day)
    for (const entry of entries) entry.hidden = narrowed && !fits(entry)
    const left = entries.filter((entry) => !entry.hidden).length
    shown += left
    day.hidden = narrowed && left === 0
  }
  for (const group of all<HTMLDetailsElement>('details.occasion')) {
    const entries = all('[data-entry]', group)
    // These belong to nobody's day: only words find them.
    for (const entry of entries)
      entry.hidden = words.length > 0 && !words.every((word) => folded(said(entry)).includes(word))
    group.hidden = words.length > 0 && entries.every((entry) => entry.hidden)
    if (words.length > 0) group.open = !group.hidden
  }
  one('[data-shown]').textContent = !narrowed ? '' : shown === 0 ? '没有符合的，放宽一些再找' : `找到 ${shown} 件`
}

/** What is typed into a blank is part of what one looks for. */
const said = (entry: HTMLElement): string =>
  `${entry.textContent ?? ''} ${all<HTMLTextAreaElement>('textarea.blank', entry)
    .map((field) => field.value || field.placeholder)
    .join(' ')}`

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
