import type { Artifact, Plan } from '../../model.ts'
import type { Bundle, Document } from '../bundle.ts'
import { lookUp, type LookUp } from '../look-up.ts'
import { picturePath, pictures, type PictureFile } from '../picture/pictures.ts'
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
  return [...pages(bundle, look, tables), ...pictures(bundle.plan).map(pictureFile)]
}

function pages(bundle: Bundle, look: LookUp, tables: readonly Artifact[]): readonly Artifact[] {
  const { documents, plan } = bundle
  const overview = documents.find((document) => document.id === 'overview')
  const others = documents.filter((document) => document !== overview).map(illustrated(plan))
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

const pictureFile = ({ name, content }: PictureFile): Artifact => ({ path: picturePath(name), content })

/** The table of the launch begins with its picture, as the calendar does with the month. */
const illustrated =
  ({ days }: Plan) =>
  (document: Document): Document =>
    document.id === 'launch' && days.some(({ tasks }) => tasks.some(({ kind }) => kind === 'launch'))
      ? { ...document, text: document.text.replace(/^(# .*\n)/, `$1\n![启动时间线](${picturePath('启动时间线')})\n`) }
      : document
