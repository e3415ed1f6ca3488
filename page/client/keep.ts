/**
 * What stays on the device, one map a kind: ticks, filled blanks, filters. Where the browser keeps nothing (private
 * windows, some built-in browsers), it is held until the page is closed, and the page says so.
 */
import { all, one } from './dom.ts'

export interface Keep {
  readonly read: (kind: string) => Readonly<Record<string, string>>
  /** An empty value takes the name out. */
  readonly write: (kind: string, name: string, value: string) => void
  readonly forget: () => void
  /** Calls when another window of the same page has written. */
  readonly onOther: (kind: string, then: () => void) => void
}

const kinds = ['done', 'filled', 'filters'] as const

/** @param prefix of this community and this month: pages opened from disk share one store */
export function keep(prefix: string): Keep {
  const memory = new Map<string, string>()
  const key = (kind: string): string => `${prefix}:${kind}`
  const text = (kind: string): string | null => {
    try {
      return memory.get(key(kind)) ?? window.localStorage.getItem(key(kind))
    } catch {
      return null
    }
  }
  const store = (kind: string, value: string): void => {
    try {
      window.localStorage.setItem(key(kind), value)
    } catch {
      memory.set(key(kind), value)
      one('[data-lost]').hidden = false
    }
  }
  const read = (kind: string): Readonly<Record<string, string>> => parsed(text(kind))
  for (const button of all('[data-forget]'))
    button.addEventListener('click', () => {
      if (window.confirm('清掉这一页的勾和填的字？清了找不回来。')) forget()
    })
  probe()
  return {
    read,
    write: (kind, name, value) => {
      const { [name]: _, ...others } = read(kind)
      store(kind, JSON.stringify(value === '' ? others : { ...others, [name]: value }))
    },
    forget,
    onOther: (kind, then) => window.addEventListener('storage', (event) => event.key === key(kind) && then()),
  }

  function forget(): void {
    for (const kind of kinds) store(kind, '{}')
    window.location.reload()
  }

  /** Said before the first tick is lost, not after. */
  function probe(): void {
    store('done', text('done') ?? '{}')
  }
}

function parsed(text: string | null): Readonly<Record<string, string>> {
  try {
    const data: unknown = JSON.parse(text ?? '{}')
    return typeof data === 'object' && data !== null ? (data as Record<string, string>) : {}
  } catch {
    return {}
  }
}
