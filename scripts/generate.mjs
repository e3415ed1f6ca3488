// Everything that is derived from a list of files or from the schema. Output is `*.generated.ts` (not committed) and
// `schemas/` (committed: editors fetch them). Each step exports `generate()` and returns the paths it wrote.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'

const here = dirname(fileURLToPath(import.meta.url))
process.chdir(join(here, '..'))
for (const step of readdirSync(join(here, 'generate'))
  .filter((f) => f.endsWith('.mjs'))
  .sort()) {
  const { generate } = await import(`./generate/${step}`)
  for (const path of await generate()) if (process.env.VERBOSE) console.log(path)
}
