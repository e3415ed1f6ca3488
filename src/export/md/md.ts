import type { Artifact } from '../../model.ts'
import type { Bundle, Exporter } from '../bundle.ts'
import { lookUp } from '../look-up.ts'
import { calendar } from './calendar.ts'
import { contentCalendar } from './content.ts'
import { index } from './index-page.ts'
import { maintenance } from './maintenance.ts'
import { materials } from './materials.ts'
import { scriptFiles } from './scripts.ts'

/** Pages to read and to copy from; `先看这里.md` lists all of them. */
export const md = {
  id: 'md',
  about: 'Markdown：日历、维护表、话术、策划书、群规、手册、看板，一页一个文件',
  run: (bundle) => {
    const look = lookUp(bundle)
    const tables = [
      calendar(bundle, look),
      maintenance(bundle, look),
      ...scriptFiles(bundle, look),
      ...contentCalendar(bundle, look),
      ...materials(bundle, look),
    ]
    return pages(bundle, tables)
  },
} as const satisfies Exporter

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
