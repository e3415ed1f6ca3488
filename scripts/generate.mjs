// Everything that is derived from a list of files or from the schema. Output is `*.generated.ts` (not committed) and
// `schemas/` (committed: editors fetch them). Each step exports `generate()` and returns the paths it wrote. What no step
// makes any more is taken away, so that a checkout that was somewhere else before still type-checks.
import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'

const here = dirname(fileURLToPath(import.meta.url))
process.chdir(join(here, '..'))
const made = new Set()
for (const step of readdirSync(join(here, 'generate'))
  .filter((f) => f.endsWith('.mjs'))
  .sort()) {
  const { generate } = await import(`./generate/${step}`)
  for (const path of await generate()) made.add(path)
}
if (process.env.VERBOSE) for (const path of made) console.log(path)
for (const name of readdirSync('src', { recursive: true })) {
  const path = `src/${String(name).replaceAll('\\', '/')}`
  if (path.endsWith('.generated.ts') && !made.has(path)) rmSync(path)
}
