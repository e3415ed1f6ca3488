// Lists the data files of src/knowledge/<folder>/<id>.ts: adding one is adding a file. Each exports `data`.
import { existsSync, readdirSync } from 'node:fs'
import { writeIfChanged } from '../write-if-changed.mjs'

const folders = {
  archetypes: 'Archetype',
  activities: 'Activity',
  operations: 'Operation',
  launch: 'LaunchStep',
  platforms: 'Platform',
  kits: 'Kit',
  crises: 'Crisis',
  questions: 'QuestionBank',
}

export function generate() {
  const imports = []
  const lists = []
  for (const [folder, type] of Object.entries(folders)) {
    const dir = `src/knowledge/${folder}`
    const files = existsSync(dir)
      ? readdirSync(dir)
          .filter((f) => f.endsWith('.ts'))
          .sort()
      : []
    const names = files.map((f) => `${folder}_${f.replace(/\.ts$/, '').replace(/[^A-Za-z0-9]/g, '_')}`)
    files.forEach((f, i) => imports.push(`import { data as ${names[i]} } from './${folder}/${f}'`))
    lists.push(`export const ${folder}: readonly ${type}[] = [${names.join(', ')}]`)
  }
  const types = `import type { ${Object.values(folders).join(', ')} } from './types.ts'`
  return [writeIfChanged('src/knowledge/lists.generated.ts', [...imports, types, '', ...lists, ''].join('\n'))]
}
