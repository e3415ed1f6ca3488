import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { plainPainter } from '../../src/report/index.ts'
import { pretty } from '../../src/report/pretty.ts'
import { loadSpec } from '../../src/load/load.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const folder = join(import.meta.dirname, 'bad')
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()

test('there are at least 120 broken files', () => {
  expect(files.length).toBeGreaterThanOrEqual(120)
})

/** `x.yaml` beside `x.out`: what a person sees. `UPDATE_GOLDEN=1` writes them anew; read them before they are committed. */
describe('a broken file is told where and how', () => {
  test.each(files)('%s', async (file) => {
    const { diagnostics, source } = loadSpec({
      file,
      bytes: readFileSync(join(folder, file)),
      readBase: (path) => (files.includes(path) ? readFileSync(join(folder, path)) : undefined),
    })
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const found of diagnostics) {
      expect(found.place, `${found.code} has a place`).toBeDefined()
      expect(found.message).toMatch(/\p{Script=Han}/u)
      expect(found.cure, `${found.code} has a cure`).toMatch(/\p{Script=Han}/u)
    }
    const golden = join(folder, file.replace(/\.yaml$/, '.out'))
    await expectGolden(golden, pretty.report({ diagnostics, texts: source.texts, files: [file] }, plainPainter))
  })
})

async function expectGolden(path: string, text: string): Promise<void> {
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    const { writeFileSync } = await import('node:fs')
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
