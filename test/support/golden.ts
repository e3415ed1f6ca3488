/** Files that tests compare with; `UPDATE_GOLDEN=1` writes them anew. Read the difference before committing it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run test:update\`, read it, commit it`)
  expect(text).toBe(readFileSync(path, 'utf8').replace(/\r\n/g, '\n'))
}
