/** The shipped communities: sound, planned without a conflict, and each with its rendered month beside it, kept true. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { check, load, render, write, type Plan, type Spec } from '../../src/index.ts'

const folders = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join('examples', name))
/** The folder beside the spec with what `render --format md,csv` writes. */
const MONTH = '一个月'
const names = ['community.yaml', '社群.yaml']

const specOf = (folder: string): string =>
  join(folder, names.find((name) => existsSync(join(folder, name))) ?? 'community.yaml')
const judge = async (folder: string, start?: string) => {
  const file = specOf(folder)
  const loaded = await load({ file, bytes: readFileSync(file) })
  return { loaded, ...(await check(loaded, start === undefined ? {} : { start })) }
}

test('there are four of them, one in Chinese keys', () => {
  expect(folders.length).toBeGreaterThanOrEqual(4)
  expect(folders.filter((folder) => readFileSync(specOf(folder), 'utf8').includes('\n类型:'))).not.toEqual([])
})

describe.each(folders)('%s', (folder) => {
  test('has no finding, and its plan no conflict', async () => {
    const { diagnostics, plan } = await judge(folder)
    expect(diagnostics).toEqual([])
    expect(plan?.conflicts).toEqual([])
  })

  test('its plan is what schemas/plan.schema.json says', async () => {
    const ajv = new Ajv({ allErrors: true, strict: false })
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as object)
    const { plan } = await judge(folder)
    expect(validate(JSON.parse(JSON.stringify(plan))) ? [] : validate.errors).toEqual([])
  })

  test('the month beside it is what render writes', async () => {
    const { loaded, plan } = await judge(folder)
    const written = await write(loaded.spec as Spec, plan as Plan)
    expect(written.diagnostics).toEqual([])
    const artifacts = await render(
      { spec: loaded.spec as Spec, plan: plan as Plan, scripts: written.scripts, documents: written.documents },
      ['md', 'csv'],
    )
    const home = join(folder, MONTH)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      rmSync(home, { recursive: true, force: true })
      for (const { path, content } of artifacts) {
        mkdirSync(dirname(join(home, path)), { recursive: true })
        writeFileSync(join(home, path), content)
      }
      return
    }
    const present = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    expect(present).toEqual(artifacts.map(({ path }) => join(home, path)).sort())
    for (const { path, content } of artifacts)
      expect(readFileSync(join(home, path), 'utf8'), `${path} differs: npm run test:update, then read it`).toBe(
        content.toString(),
      )
  })

  test.each(['2026-02-10', '2026-12-20'])('started on %s it still has no error and no silent gap', async (start) => {
    const { diagnostics, plan } = await judge(folder, start)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(plan?.days.filter((day) => day.tasks.length === 0 && !day.idle)).toEqual([])
    expect(plan?.diagnostics.some(({ code }) => code === 'calendar/year-unknown')).toBe(start > '2026-12-01')
  })
})
