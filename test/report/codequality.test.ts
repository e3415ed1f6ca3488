import { expect, test } from 'vitest'
import type { CodeQualityIssue } from '../../src/report/codequality.ts'
import { at, bare, reported, sample } from './sample.ts'

const issues = (input = sample): readonly CodeQualityIssue[] => JSON.parse(reported('codequality', input))

test('every finding is an issue with a fingerprint of its own', () => {
  const same = { code: 'a/b', severity: 'error', message: '错。', place: at('a.yaml', 1, 1, 1) } as const
  const all = issues({ ...sample, diagnostics: [...sample.diagnostics, ...sample.diagnostics, same, same] })
  expect(all).toHaveLength(2 * sample.diagnostics.length + 2)
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length)
})

test('lines are those of the file, from 1; a finding without a place stands in the first', () => {
  expect(issues().map(({ location }) => location.lines.begin)).toEqual([2, 3, 4, 1, 1])
})

test.each([
  ['没有纽带。', '写上。', '没有纽带。应该怎么写：写上。'],
  ['没有纽带', '写上。', '没有纽带。应该怎么写：写上。'],
  ['没有\n纽带 ', undefined, '没有 纽带'],
])('the description is one line: %j, %j', (message, cure, description) => {
  const found = { code: 'a/b', severity: 'error', message, ...(cure === undefined ? {} : { cure }) } as const
  expect(issues({ ...bare, diagnostics: [found] })[0]?.description).toBe(description)
})
