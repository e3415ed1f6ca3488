import { describe, expect, test } from 'vitest'
import { formats, type Format } from '../../src/export/index.ts'
import { render } from '../../src/index.ts'
import { bundle } from './bundle.ts'

const ids = Object.keys(formats) as readonly Format[]

test('no name stands for two formats', () => {
  const names = Object.entries(formats).flatMap(([id, { names }]) => [id, ...names])
  expect(new Set(names).size).toBe(names.length)
  expect(ids.length).toBeGreaterThan(1)
})

describe.each(ids)('%s', (id) => {
  test('paths are relative and written with /', async () => {
    const files = await render(bundle, [id])
    expect(files.length).toBeGreaterThan(0)
    for (const { path } of files) expect(path).toMatch(/^[^/\\][^\\]*$/)
  })
  test('the same bundle makes the same bytes', async () => {
    const [first, second] = [await render(bundle, [id]), await render(bundle, [id])]
    expect(second).toEqual(first)
  })
})

test('no two formats write the same file', async () => {
  const paths = (await render(bundle, ids)).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})
