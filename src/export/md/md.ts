import type { Artifact } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp } from '../look-up.ts'
import { calendar } from './calendar.ts'
import { contentCalendar } from './content.ts'
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
  return pages(bundle, tables)
}

function pages({ documents }: Bundle, tables: readonly Artifact[]): readonly Artifact[] {
  const overview = documents.find((document) => document.id === 'overview')
  const others = documents.filter((document) => document !== overview)
  const files = [...tables, ...others.map(({ path, text }): Artifact => ({ path, content: text }))]
  const titles = new Map(others.map(({ path, title }) => [path, title]))
  return overview
    ? [
        {
          path: overview.path,
          content: `${overview.text}\n${index(
            files.map(({ path }) => path),
            titles,
          )}`,
        },
        ...files,
      ]
    : files
}
