/** Every row of "To add a …" in src/README.md is true: the thing is added in a copy, its files are counted, it is there. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith } from '../cli/run-cli.ts'
import { addTable } from './table.ts'
import { additions, own } from './additions.ts'

const rows = addTable()

test('the table has a row for each thing that is added here', () => {
  expect(rows.length).toBeGreaterThan(10)
  expect(additions.map(({ thing }) => thing).filter((thing) => !rows.some((row) => row.thing === thing))).toEqual([])
})

/** A whole build on a busy machine. */
const SLOW = 300_000

describe.each(additions)('$thing', ({ thing, files }) => {
  const row = rows.find((one) => one.thing === thing)
  const touched = Object.keys(files)
  test('touches the files that the table names, and no others', () => {
    const named = [...(row?.write ?? []), ...(row?.plus ?? [])]
    expect(touched.filter((path) => !named.some((pattern) => pattern.test(path)))).toEqual([])
    // Each thing to write is written: a row that names one more than is needed is not true either.
    expect((row?.write ?? []).filter((pattern) => !touched.some((path) => pattern.test(path)))).toEqual([])
  })
})

describe('all of them, in a copy of the project', () => {
  const folder = folderWith({ 'own.yaml': own })
  const run = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
    return { status, text: stdout + stderr }
  }
  beforeAll(() => {
    for (const name of [
      'src',
      'scripts',
      'templates',
      'knowledge',
      'schemas',
      'page',
      'docs',
      'bin',
      'test',
      'examples/fruit-shop',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(name, join(folder, name), { recursive: true })
    // A junction: Windows makes no link to a folder without special rights.
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    for (const [path, change] of additions.flatMap(({ files }) => Object.entries(files))) {
      const target = join(folder, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, typeof change === 'string' ? change : change(readFileSync(target, 'utf8')))
    }
  }, SLOW)

  test(
    'are built and type-check',
    () => {
      expect(run('scripts/build.mjs')).toEqual({ status: 0, text: '' })
      expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.')).toEqual({ status: 0, text: '' })
    },
    SLOW,
  )

  test.each(additions.map(({ thing, shown }) => [thing, shown] as const))('%s is there', (_, { argv, says }) => {
    expect(run('bin/shequn.js', ...argv).text).toContain(says)
  })
})
