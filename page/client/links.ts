/** Links inside the page scroll by script: some built-in browsers show the source of a local page opened with a `#`. */
import { all, one } from './dom.ts'

export function watchLinks(): void {
  for (const link of all<HTMLAnchorElement>('a[href^="#"]'))
    link.addEventListener('click', (event) => {
      const target = document.getElementById((link.getAttribute('href') ?? '').slice(1))
      if (!target) return
      event.preventDefault()
      go(target)
    })
  one('[data-print]').addEventListener('click', () => window.print())
}

/** Scrolls there and takes the keyboard along. */
export function go(target: HTMLElement): void {
  // A day that the filters hide is asked for by name: it is shown.
  target.hidden = false
  target.scrollIntoView({ block: 'start' })
  const heading = target.querySelector<HTMLElement>('[tabindex="-1"]') ?? target
  heading.focus({ preventScroll: true })
}
