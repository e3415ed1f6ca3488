import { describe, expect, test } from 'vitest'
import type { ReportInput } from '../../src/report/index.ts'
import { at, bare, diagnostics, reported, rules, sample } from './sample.ts'

const run = (input: ReportInput) => JSON.parse(reported('sarif', input)).runs[0]
const locationOf = (file: string, more: Partial<ReportInput> = {}) =>
  run({
    ...bare,
    ...more,
    diagnostics: [{ code: 'a/b', severity: 'error', message: '错。', place: at(file, 1, 1, 1) }],
  }).results[0].locations[0].physicalLocation.artifactLocation

describe('rules', () => {
  const { results, tool } = run(sample)
  test('every rule that appears is described once, in the order of the rules', () => {
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'elements/bond',
      'schema/duplicate-key',
      'own/word',
      'file/whole',
    ])
  })
  test('every result names its rule twice, and the same one', () => {
    expect(results).toHaveLength(diagnostics.length)
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  })
  test('all that GitHub asks for is there and not empty', () => {
    for (const rule of tool.driver.rules) {
      for (const text of [
        rule.name,
        rule.shortDescription.text,
        rule.fullDescription.text,
        rule.help.text,
        rule.help.markdown,
      ])
        expect(text).toMatch(/\S/)
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/)
      expect(rule.properties.tags).toContain(rule.id.split('/')[0])
    }
  })
  test('the level of a result is its own, that of the rule its rule’s', () => {
    const milder = run({
      ...bare,
      rules,
      diagnostics: [{ code: 'value/member-first', severity: 'info', message: '错。' }],
    })
    expect([milder.results[0].level, milder.tool.driver.rules[0].defaultConfiguration.level]).toEqual(['note', 'error'])
  })
  test('a description is never longer than GitHub takes', () => {
    const long = run({
      ...bare,
      rules: [{ id: 'a/b', severity: 'error', title: '题'.repeat(2000), why: '🎉'.repeat(1024), source: '' }],
      diagnostics: [{ code: 'a/b', severity: 'error', message: '错。' }],
    })
    const [rule] = long.tool.driver.rules
    expect([...rule.shortDescription.text]).toHaveLength(1024)
    expect(rule.shortDescription.text).toMatch(/题…$/)
    expect(rule.fullDescription.text).toBe('🎉'.repeat(1024))
  })
})

describe('where a file lies', () => {
  test.each([
    ['群/读书 会.yaml', '%E7%BE%A4/%E8%AF%BB%E4%B9%A6%20%E4%BC%9A.yaml'],
    ['./a.yaml', 'a.yaml'],
    ['././groups/a.yaml', 'groups/a.yaml'],
    ['.hidden/a.yaml', '.hidden/a.yaml'],
    ['groups\\a.yaml', 'groups/a.yaml'],
    ['a#1?50%[2].yaml', 'a%231%3F50%25%5B2%5D.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
  ])('%s, relative to the repository', (file, uri) => {
    expect(locationOf(file)).toEqual({ uri, uriBaseId: '%SRCROOT%' })
  })
  test.each([
    ['/home/群/a.yaml', 'file:///home/%E7%BE%A4/a.yaml'],
    ['C:\\群\\a.yaml', 'file:///C:/%E7%BE%A4/a.yaml'],
    ['//server/share/a.yaml', 'file://server/share/a.yaml'],
  ])('%s, outside of it', (file, uri) => {
    expect(locationOf(file)).toEqual({ uri })
  })
  test('the path that CI knows wins over the name that was typed', () => {
    expect(locationOf('../a.yaml', { paths: new Map([['../a.yaml', 'groups/a.yaml']]) }).uri).toBe('groups/a.yaml')
  })
})

test('a place that ends before it begins becomes a point', () => {
  const place = { file: 'a', start: { line: 3, column: 5, offset: 9 }, end: { line: 3, column: 2, offset: 9 } }
  const { results } = run({ ...bare, diagnostics: [{ code: 'a/b', severity: 'error', message: '错。', place }] })
  expect(results[0].locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 5,
    endLine: 3,
    endColumn: 5,
  })
})

test('half a surrogate pair is not passed on', () => {
  expect(
    reported('sarif', { ...bare, diagnostics: [{ code: 'a/b', severity: 'error', message: '半个\ud83c字' }] }),
  ).toContain('半个\ufffd字')
})
