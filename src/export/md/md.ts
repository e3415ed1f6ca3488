import type { Artifact } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp, type LookUp } from '../look-up.ts'
import { calendar } from './calendar.ts'
import { contentCalendar } from './content.ts'
import { firstPage, OVERVIEW_PAGE } from './first-page.ts'
import { index } from './index-page.ts'
import { maintenance } from './maintenance.ts'
import { materials } from './materials.ts'
import { scriptFiles } from './scripts.ts'

/** Pages to read and to copy from; `先看这里.md` lists all of them. */
export function md(bundle: Bundle): readonly Artifact[] {
  const look = lookUp(bundle)
  const tables = [
    calendar(bundle, look),
    maintenance(bundle, look),
    ...scriptFiles(bundle, look),
    ...contentCalendar(bundle, look),
    ...materials(bundle, look),
  ]
  return pages(bundle, look, tables)
}

function pages(bundle: Bundle, look: LookUp, tables: readonly Artifact[]): readonly Artifact[] {
  const { documents } = bundle
  const overview = documents.find((document) => document.id === 'overview')
  const others = documents.filter((document) => document !== overview)
  const files = [
    ...tables,
    ...(overview ? [{ path: OVERVIEW_PAGE, content: overview.text }] : []),
    ...others.map(({ path, text }): Artifact => ({ path, content: text })),
  ]
  const titles = new Map(others.map(({ path, title }) => [path, title]))
  const listed = index(
    files.map(({ path }) => path),
    titles,
  )
  // Of a part of the month there is no overview, and nothing to begin with.
  return overview ? [firstPage(bundle, look, listed.trimEnd()), ...files] : files
}
