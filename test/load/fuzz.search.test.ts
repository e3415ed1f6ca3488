import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { plainPainter, reporters } from '../../src/report/index.ts'
import { loadSpec } from '../../src/load/load.ts'
import { cases } from '../support/search.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const samplesOf = (folder: string): readonly string[] => {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml') && file !== 'deep.yaml')
    .map((file) => readFileSync(join(path, file), 'utf8'))
}
const sample = fc.oneof(fc.constantFrom(...samplesOf('ok')), fc.constantFrom(...samplesOf('bad')))
const pieces = [
  '：',
  ': ',
  ':',
  '－ ',
  '- ',
  '\t',
  '　',
  '  ',
  '\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  ' # ',
  '&a ',
  '*a',
  '<<: *a',
  '|',
  '>',
  '!',
  '---\n',
  '@',
  '%',
  '，',
  '\u0000',
  '\u001b[31m',
  '🫒',
  '𠮷',
  '\ud800',
  '\r',
  '__proto__: ',
  '? ',
  '1e999',
  'null',
  '~',
  '人群:',
  '去掉: 是',
  '\n- ',
  '\n  ',
]

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: fc.constantFrom(...pieces),
  move: fc.boolean(),
})
const mutated = fc.tuple(sample, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([text, changes]) =>
  changes.reduce((result, { at, cut, put, move }) => {
    const offset = Math.floor(at * result.length)
    const taken = result.slice(offset, offset + cut)
    return result.slice(0, offset) + put + result.slice(offset + cut) + (move ? taken : '')
  }, text),
)

test('no text makes it throw; every finding has a place in the file and a cure', () => {
  let broken = 0
  let read = 0
  fc.assert(
    fc.property(mutated, (text) => {
      const { spec, diagnostics, source } = loadSpec({ file: 'a.yaml', bytes: new TextEncoder().encode(text) })
      for (const found of diagnostics) {
        const { place } = found
        expect(place?.file).toBe('a.yaml')
        expect(place?.start.offset).toBeLessThanOrEqual(place?.end.offset ?? -1)
        expect(place?.end.offset).toBeLessThanOrEqual((source.texts.get('a.yaml') ?? '').length)
        expect(found.cure).toBeTruthy()
        expect(/[A-Za-z]{4,} [a-z]{2,} [a-z]{2,} [a-z]/.test(found.message), found.message).toBe(false)
      }
      if (spec === undefined) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      if (diagnostics.length > 0) broken++
      if (spec) read++
      for (const reporter of reporters)
        expect(reporter.report({ diagnostics, texts: source.texts, files: ['a.yaml'] }, plainPainter)).toMatch(/\n$/)
      JSON.stringify(spec)
    }),
    cases(500, 20261201),
  )
  expect(broken).toBeGreaterThan(250)
  expect(read).toBeGreaterThan(100)
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(loadSpec({ file: 'a.yaml', bytes }).diagnostics.length).toBeGreaterThan(0)
    }),
    cases(500, 1),
  )
})
