/** Pages as files, as somebody gets them in a chat: an example's month, and a month in which every text is hostile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pageOf } from '../../src/export/html/page.ts'
import type { Bundle } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'shequn-page-'))
export const removePages = (): void => rmSync(folder, { recursive: true, force: true })

/** @returns the address of the page's file */
export function pageFile(name: string, bundle: Bundle): string {
  const path = join(folder, `${name}.html`)
  writeFileSync(path, pageOf(bundle))
  return pathToFileURL(path).href
}

/** What no text of a spec may become: markup, an attribute's end, a script's end, an entity. */
const hostile =
  `</script><script>document.title='x'</script><img src=x onerror="document.title='x'"> "'&amp; &lt; <!-- ]]> \u202E \u0007 \${1} 〔` as const

/** Every text of a bundle with something hostile behind it. */
export const hostileBundle = (bundle: Bundle): Bundle => mapped(bundle, '') as Bundle

/** Keys that hold words of ours, dates or numbers, not anybody's text. */
const ours =
  /^(?:date|start|end|time|at|from|to|launch|timezone|stage|channel|kind|side|sending|funnel|role|source|reason|version|knowledge|archetype|template|type)$/

function mapped(value: unknown, key: string): unknown {
  if (typeof value === 'string') return ours.test(key) ? value : `${value}${hostile}`
  if (Array.isArray(value)) return value.map((item) => mapped(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, name)]))
}
