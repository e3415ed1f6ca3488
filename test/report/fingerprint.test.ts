import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { fingerprints } from '../../src/report/fingerprint.ts'
import { at } from './sample.ts'

const rule: Diagnostic = {
  code: 'elements/bond',
  severity: 'warning',
  message: '没有纽带。',
  path: '/position',
  place: at('a.yaml', 2, 1, 2),
}
const syntax: Diagnostic = { code: 'syntax/tab', severity: 'error', message: '有 Tab。', place: at('a.yaml', 2, 1, 1) }
const texts = new Map([['a.yaml', 'x: 1\n\ty: 2\n']])
const marks = (diagnostics: readonly Diagnostic[], more: Partial<Parameters<typeof fingerprints>[0]> = {}) =>
  fingerprints({ diagnostics, texts, files: ['a.yaml'], ...more })
const [before] = marks([rule])
const [beforeSyntax] = marks([syntax])

describe('the same finding tomorrow', () => {
  test.each<[string, Diagnostic]>([
    ['lines were put in above', { ...rule, place: at('a.yaml', 40, 3, 2) }],
    ['the message was reworded', { ...rule, message: '还没有写纽带。', cure: '写上。' }],
    ['its level was changed', { ...rule, severity: 'info' }],
  ])('%s', (_, later) => expect(marks([later])).toEqual([before]))

  test('a syntax error goes with the words of its line', () => {
    const moved = { ...syntax, place: at('a.yaml', 3, 3, 1) }
    expect(marks([moved], { texts: new Map([['a.yaml', 'x: 1\nz: 3\n  \ty: 2  \r\n']]) })).toEqual([beforeSyntax])
    expect(marks([moved], { texts: new Map([['a.yaml', 'x: 1\nz: 3\n\ty: 4\n']]) })).not.toEqual([beforeSyntax])
  })
})

describe('another finding', () => {
  test.each<[string, Diagnostic]>([
    ['another rule', { ...rule, code: 'elements/output' }],
    ['another field', { ...rule, path: '/position/join_reason' }],
    ['the whole file', { ...rule, path: '' }],
    ['another file', { ...rule, place: at('b.yaml', 2, 1, 2) }],
  ])('%s', (_, other) => expect(marks([other])).not.toEqual([before]))

  test('the second of two alike', () => {
    const [first, second] = marks([rule, rule])
    expect(first).toBe(before)
    expect(second).not.toBe(before)
  })

  test('the name by which CI knows the file counts, not the one that was typed', () => {
    const typed: Diagnostic = { ...rule, place: at('./a.yaml', 2, 1, 2) }
    expect(marks([typed])).toEqual([before])
    expect(marks([typed], { paths: new Map([['./a.yaml', 'groups/a.yaml']]) })).not.toEqual([before])
  })
})
