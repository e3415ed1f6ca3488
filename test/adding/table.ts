/** The table "To add a …" of src/README.md, as patterns of paths. */
import { readFileSync } from 'node:fs'

export interface Row {
  readonly thing: string
  /** Files that one writes. */
  readonly write: readonly RegExp[]
  /** Files in which one changes a line. */
  readonly plus: readonly RegExp[]
}

const ROOTS = /^(test|templates|page|docs|schemas|scripts)\//

export function addTable(): readonly Row[] {
  const [, table = ''] = readFileSync('src/README.md', 'utf8').split('## To add a …')
  const [rows = ''] = table.split('\n## ')
  return rows
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| to add'))
    .map((line) => {
      const [, thing = '', write = '', plus = ''] = line.split('|').map((cell) => cell.trim())
      const files = quoted(write)
      return { thing, write: files.map(pattern), plus: quoted(plus).map((path) => pattern(beside(path, files))) }
    })
}

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /[/.]/.test(path) && !path.includes('('))

/** `index.ts` "there" is the one of the folder in which the thing was written. */
const beside = (path: string, [file = '']: readonly string[]): string =>
  path.includes('/') ? path : `${file.slice(0, file.lastIndexOf('/') + 1)}${path}`

/** `/x` is from the root, as `templates/` and `test/` are; everything else stands in `src`. A folder is all that it holds. */
function pattern(path: string): RegExp {
  const whole = path.startsWith('/') ? path.slice(1) : ROOTS.test(path) ? path : `src/${path}`
  const text = whole
    .replaceAll('.', '\\.')
    .replace(/<[^>]+>/g, '[^/]+')
    .replace(/\{([^}]+)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
  return new RegExp(`^${text}${text.endsWith('/') ? '.+' : ''}$`)
}
