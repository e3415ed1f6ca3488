/** The folder of the installed package: sources and bundled chunks lie at different depths in it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function packageRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'schemas'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('package root not found')
  return packageRoot(above)
}
