// Lists the rules of src/rules/<group>/<name>.ts: adding one is adding a file. A rule is what its file says `satisfies Check`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

const root = 'src/rules'
const RULE = /^export const (\w+) = \{\n(?:(?!^export )[\s\S])*?^\} as const satisfies Check$/mu

export async function generate() {
  const { groups } = await loadTs(`${root}/groups.ts`)
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const unnamed = folders.filter(({ name }) => !groups.includes(name))
  if (unnamed.length > 0)
    throw new Error(`${root}/groups.ts does not name ${unnamed.map(({ name }) => name).join(', ')}`)
  const rules = groups.filter((group) => existsSync(`${root}/${group}`)).flatMap(rulesOf)
  const text = [
    ...rules.map(({ group, file, name }, i) => `import { ${name} as rule${i} } from './${group}/${file}'`),
    "import type { Check } from '../judge/types.ts'",
    '',
    `export const ruleFiles: readonly Check[] = [${rules.map((_, i) => `rule${i}`).join(', ')}]`,
    '',
  ]
  return [writeIfChanged(`${root}/list.generated.ts`, text.join('\n'))]
}

const rulesOf = (group) =>
  readdirSync(`${root}/${group}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const name = RULE.exec(readFileSync(`${root}/${group}/${file}`, 'utf8'))?.[1]
      return name === undefined ? [] : [{ group, file, name }]
    })
