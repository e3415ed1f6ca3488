/** What is sent or done: ticked, kept on the device, counted by day. */
import { all, entryOf, idOf, one } from './dom.ts'
import type { Keep } from './keep.ts'
import { clock } from './today.ts'

/** @param changed what else has to follow a tick @returns counts everything anew */
export function watchTicks(kept: Keep, changed: () => void): () => void {
  const ticks = all<HTMLInputElement>('[data-tick]')
  const restore = (): void => {
    const done = kept.read('done')
    for (const tick of ticks) show(tick, done[idOf(tick)] !== undefined)
  }
  restore()
  document.addEventListener('change', (event) => {
    const tick = event.target
    if (!(tick instanceof HTMLInputElement) || tick.dataset['tick'] === undefined) return
    const { date, time } = clock()
    kept.write('done', idOf(tick), tick.checked ? `${date}T${time}` : '')
    show(tick, tick.checked)
    count()
    changed()
  })
  kept.onOther('done', () => {
    restore()
    count()
    changed()
  })
  return count
}

function show(tick: HTMLInputElement, done: boolean): void {
  tick.checked = done
  entryOf(tick)?.classList.toggle('ticked', done)
}

function count(): void {
  for (const day of all('[data-date]')) {
    const ticks = all<HTMLInputElement>('[data-tick]', day)
    if (ticks.length === 0) continue
    const done = ticks.filter((tick) => tick.checked).length
    one('[data-done]', day).textContent = `${done}/${ticks.length}`
    const cell = document.querySelector(`[data-day="${day.dataset['date'] ?? ''}"]`)
    cell?.classList.toggle('complete', done === ticks.length)
    const figure = cell?.querySelector('[data-count]')
    if (figure) figure.textContent = done === ticks.length ? '✓' : `${done}/${ticks.length}`
  }
}
