// Compiles templates/**/*.hbs into src/copy/templates.generated.ts, so that rendering ours needs only Handlebars' runtime.
// A syntax error, a misspelt variable or an unknown helper fails the build with file:line:column.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

const root = 'templates'

export async function generate() {
  const handlebars = createRequire(import.meta.url)('handlebars/dist/cjs/handlebars.js').default
  const { inspectTemplate, compileTemplate, lineName, PRELUDE } = await loadTs('src/copy/template/inspect.ts')
  const problems = []
  const entries = []
  const files = listTemplates()
  const lines = files.flatMap((file) => lineName(file.slice(0, -'.hbs'.length)) ?? [])
  for (const file of files) {
    const id = file.slice(0, -'.hbs'.length)
    const source = inspectTemplate(id, readFileSync(`${root}/${file}`, 'utf8'), handlebars, lines)
    for (const p of source.problems)
      problems.push(`${root}/${file}:${p.line}:${p.column + 1} ${p.code} ${p.message}${p.cure ? ` → ${p.cure}` : ''}`)
    if (source.problems.length === 0)
      entries.push(
        `${JSON.stringify(id)}: { meta: ${JSON.stringify(source.meta)}, spec: ${compileTemplate(source.body, handlebars)} },`,
      )
  }
  if (problems.length > 0) throw new Error(`templates:\n${problems.join('\n')}`)
  const text = [
    '// @ts-nocheck',
    "import type { Builtin } from './builtin.ts'",
    '',
    PRELUDE,
    '',
    'export const templates: Readonly<Record<string, Builtin>> = {',
    ...entries,
    '}',
    '',
  ].join('\n')
  return [writeIfChanged('src/copy/templates.generated.ts', text)]
}

/** Sorted by code unit: the same on every machine. */
function listTemplates() {
  return readdirSync(root, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.hbs'))
    .sort()
}
