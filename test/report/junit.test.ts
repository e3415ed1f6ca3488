import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import type { ReportInput } from '../../src/report/index.ts'
import { at, bare, empty, reported, rules, sample } from './sample.ts'

const count = (input: ReportInput, pattern: RegExp): number => reported('junit', input).match(pattern)?.length ?? 0
const bond = (severity: Diagnostic['severity'], line: number): Diagnostic => ({
  code: 'elements/bond',
  severity,
  message: `第 ${line} 行没有纽带。`,
  place: at('b.yaml', line, 1, 1),
})

test('the numbers are those of the cases', () => {
  const text = reported('junit', sample)
  expect(/<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(text)?.slice(1)).toEqual([
    String(count(sample, /<testcase /g)),
    String(count(sample, /<failure /g)),
  ])
})

describe('cases', () => {
  test('a sound file passes every rule', () => {
    expect(count(empty, /<testcase [^>]*\/>/g)).toBe(2 * rules.length)
    expect(count(empty, /<failure/g)).toBe(0)
  })
  test('without rules it is one case', () =>
    expect(count(bare, /<testcase name="没有发现问题" classname="b.yaml" time="0"\/>/g)).toBe(1))
  test('several findings of a rule are one failure, with all of them in it', () => {
    const input = { ...bare, rules, diagnostics: [bond('warning', 1), bond('error', 2), bond('error', 3)] }
    expect(count(input, /<failure/g)).toBe(1)
    expect(reported('junit', input)).toContain(
      '<failure type="error" message="第 2 行没有纽带。（共 2 处）">b.yaml:1:1 警告\n第 1 行没有纽带。\n\nb.yaml:2:1 错误\n第 2 行没有纽带。\n\nb.yaml:3:1 错误\n',
    )
  })
  test.each([
    ['info', '提示'],
    ['warning', '警告'],
  ] as const)('%s passes and is printed: what ends with 0 is not red', (severity, word) => {
    const text = reported('junit', { ...bare, rules, diagnostics: [bond(severity, 1)] })
    expect(text).toContain(`time="0"><system-out>b.yaml:1:1 ${word}\n第 1 行没有纽带。</system-out></testcase>`)
    expect(text).toContain('failures="0"')
    expect(text).not.toContain('<failure')
  })
  test('what was not looked at is skipped, unless it was found all the same', () => {
    const input = {
      ...bare,
      rules,
      ran: new Map([['b.yaml', new Set(['value/member-first'])]]),
      diagnostics: [bond('error', 1)],
    }
    expect(count(input, /<skipped message="没有检查到这一条"\/>/g)).toBe(1)
    expect(reported('junit', input)).toContain('tests="3" failures="1" errors="0" skipped="1"')
  })
  test('a base is a suite of its own, with what was found in it', () => {
    const input = { ...bare, rules, diagnostics: [{ ...bond('error', 1), place: at('base.yaml', 1, 1, 1) }] }
    expect(reported('junit', input)).toContain(
      '<testsuite name="base.yaml" tests="1" failures="1" errors="0" skipped="0" file="base.yaml">\n    <testcase name="elements/bond 有一种能长久的纽带" classname="base.yaml" time="0"><failure',
    )
  })
})
