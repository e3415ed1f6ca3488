// knowledge/<kind>/<id>.yaml → src/knowledge/<kind>.generated.ts, so that no YAML is read at run time for ours.
// Read by the loader that reads a project's own: a mistake stops the build with file:line:column.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

const root = 'knowledge'
const types = {
  archetypes: 'Archetype',
  activities: 'Activity',
  operations: 'Operation',
  launch: 'LaunchStep',
  platforms: 'Platform',
  kits: 'Kit',
  crises: 'Crisis',
  questions: 'QuestionBank',
}

export async function generate() {
  const { readKnowledge } = await loadTs('src/load/knowledge/read.ts')
  const files = Object.keys(types).flatMap(filesOf)
  const { entries } = readKnowledge(files, { named: { ...none, template: templates() }, entry: () => undefined })
  const problems = entries.flatMap(({ diagnostics }) => diagnostics)
  if (problems.length > 0) throw new Error(`knowledge:\n${problems.map(told).join('\n')}`)
  return Object.entries(types).map(([kind, type]) => {
    const values = entries
      .filter((entry) => entry.kind === kind && !entry.onlyBase)
      .map(({ value }) => `  ${JSON.stringify(value)},\n`)
    return writeIfChanged(
      `src/knowledge/${kind}.generated.ts`,
      `import type { ${type} } from './types.ts'\n\nexport const ${kind}: readonly ${type}[] = [\n${values.join('')}]\n`,
    )
  })
}

const none = { archetype: [], activity: [], kit: [], column: [], crisis: [], operation: [], questions: [] }

const told = ({ place, code, message, cure }) =>
  `${place.file}:${place.start.line}:${place.start.column} ${code} ${message}${cure ? ` → ${cure}` : ''}`

/** In the order of the ids. An archetype has a folder of its own, with its rhythm and its sample. */
function filesOf(kind) {
  const folder = join(root, kind)
  return readdirSync(folder)
    .map((name) => (kind === 'archetypes' ? [name, `${name}/rhythm.yaml`] : [name.replace(/\.yaml$/, ''), name]))
    .filter(([, name]) => name.endsWith('.yaml') && existsSync(join(folder, name)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => ({ kind, id, file: `${folder}/${name}`, bytes: readFileSync(join(folder, name)) }))
}

function templates() {
  return readdirSync('templates', { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => name.slice(0, -'.hbs'.length))
    .map((id) => ({ id, name: id }))
}
