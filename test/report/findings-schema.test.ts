import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { explanations } from '../../src/judge/explain.ts'
import { loadSpec } from '../../src/load/load.ts'
import { bare, reported, sample } from './sample.ts'

const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')),
)
const errors = (report: unknown) => (validate(report) ? [] : validate.errors)
const report = () => JSON.parse(reported('json', sample))

test.each([
  ['findings of every kind', sample],
  ['none', bare],
] as const)('valid: %s', (_, input) => {
  expect(errors(JSON.parse(reported('json', input)))).toEqual([])
})

test('valid: a file as a whole, and words that were let pass', () => {
  const word = { rule: 'law/absolute', word: '第一', reason: 'NEGATED', why: '在否定它', file: 'b.yaml' }
  const words = [
    { ...word, path: '/slogan' },
    { ...word, template: 'welcome/group' },
    { ...word, template: 'welcome/group', templateLine: 3 },
  ]
  const whole = {
    ...sample,
    diagnostics: [{ code: 'rules/missing', severity: 'error' as const, message: '没有写群规。', file: 'b.yaml' }],
    exempted: words,
  }
  const made = JSON.parse(reported('json', whole))
  expect(made.findings).toEqual([{ code: 'rules/missing', severity: 'error', message: '没有写群规。', file: 'b.yaml' }])
  expect(made.exempted).toEqual(words)
  expect(errors(made)).toEqual([])
})

test('valid: whatever the broken files of the tests have to say', () => {
  const folder = join(import.meta.dirname, '../load/bad')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const { diagnostics, source } = loadSpec({
      file,
      bytes: readFileSync(join(folder, file)),
      readBase: (path) => (files.includes(path) ? readFileSync(join(folder, path)) : undefined),
    })
    expect(errors(JSON.parse(reported('json', { diagnostics, texts: source.texts, files: [file] }))), file).toEqual([])
  }
})

test('every code that can be explained has the form of a code', () => {
  const codes = explanations().map(({ id }) => ({ code: id, severity: 'error', message: '错。' }))
  expect(codes.length).toBeGreaterThan(50)
  expect(errors({ ...report(), findings: codes })).toEqual([])
})

test.each([
  ['says neither where in the spec nor in which template', {}],
  ['says both', { path: '/slogan', template: 'welcome/group' }],
  ['has a line of no template', { path: '/slogan', templateLine: 3 }],
])('not valid: a word let pass that %s', (_, more) => {
  expect(
    errors({
      ...report(),
      exempted: [{ rule: 'law/absolute', word: '第一', reason: 'NEGATED', why: '在否定它', file: 'b.yaml', ...more }],
    }),
  ).not.toEqual([])
})

describe('not valid', () => {
  test.each<[string, (found: Record<string, unknown>) => void]>([
    ['a line 0', (found) => void (found['line'] = 0)],
    ['a level of its own', (found) => void (found['severity'] = 'fatal')],
    ['a code without a group', (found) => void (found['code'] = 'bond')],
    ['a place without its line', (found) => void delete found['line']],
    ['a line without a file', (found) => void delete found['file']],
    ['no message', (found) => void delete found['message']],
    ['a property that nobody knows', (found) => void (found['fix'] = {})],
  ])('%s', (_, spoil) => {
    const spoilt = report()
    spoil(spoilt.findings[0])
    expect(errors(spoilt)).not.toEqual([])
  })
  test('another version', () => expect(errors({ ...report(), version: 2 })).not.toEqual([]))
})
