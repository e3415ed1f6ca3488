// What a text must hold before a pattern of the word lists is tried on it, derived from the pattern.
import { loadTs } from '../load-ts.mjs'
import { requiredLiterals } from '../required-literals.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const { lexicons, safePhrases } = await loadTs('src/knowledge/lexicons/index.ts')
  const { expanded, nameOf } = await loadTs('src/knowledge/lexicons/pattern.ts')
  const patterns = [...lexicons.flatMap(({ entries }) => entries), ...safePhrases].flatMap(
    ({ patterns = [] }) => patterns,
  )
  const groups = new Map()
  const keys = new Map()
  const numberOf = (group) => groups.get(group) ?? (groups.set(group, groups.size), groups.size - 1)
  for (const source of patterns) {
    const needed = requiredLiterals(expanded(source))
    if (needed.length === 0) throw new Error(`every text could match this pattern, so each would be tried: ${source}`)
    const name = nameOf(source)
    const known = keys.get(name)
    if (known !== undefined && known.source !== source) throw new Error(`two patterns of one name: ${source}`)
    keys.set(name, { source, needed: needed.map((group) => numberOf(group.join(' '))) })
  }
  const text = [
    '/** Groups of keys, written by `npm run generate`; of each group of a pattern one key is in every text that it matches. */',
    `export const groups: readonly string[] = ${JSON.stringify([...groups.keys()])}`,
    '/** By `nameOf` the pattern: the numbers of its groups. */',
    `export const keys: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(Object.fromEntries([...keys].map(([name, { needed }]) => [name, needed])))}`,
    '',
  ]
  return [writeIfChanged('src/knowledge/lexicons/keys.generated.ts', text.join('\n'))]
}
