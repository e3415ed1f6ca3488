/** The shipped communities, planned and written out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, load, write, type Bundle, type Plan, type Spec } from '../../src/index.ts'

export const exampleNames: readonly string[] = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Path of an example's spec. */
export function specPath(name: string): string {
  const folder = join('examples', name)
  return join(folder, readdirSync(folder).find((one) => one.endsWith('.yaml')) ?? '')
}

export async function exampleBundle(name: string): Promise<Bundle> {
  const file = specPath(name)
  const loaded = await load({ file, bytes: readFileSync(file) })
  const { plan } = (await check(loaded)) as { plan: Plan }
  const spec = loaded.spec as Spec
  const { scripts, documents } = await write(spec, plan)
  return { spec, plan, scripts, documents }
}
