/** Looking things up in the page. */

export const all = <E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): readonly E[] => Array.from(within.querySelectorAll<E>(selector))

/** The one element that the page is sure to have. */
export const one = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E =>
  within.querySelector(selector) as E

/** The entry of which an element is a part, and the name it is kept under. */
export const entryOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-entry]')
export const idOf = (element: Element): string => entryOf(element)?.dataset['entry'] ?? ''

let fading: number | undefined

/** One short line at the bottom, read out by screen readers; gone after a while. */
export function say(line: string): void {
  const toast = one('[data-toast]')
  toast.textContent = line
  toast.classList.add('on')
  window.clearTimeout(fading)
  fading = window.setTimeout(() => toast.classList.remove('on'), 4000)
}
