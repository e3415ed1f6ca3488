import { describe, expect, test } from 'vitest'
import { checks } from '../../src/rules/index.ts'
import { sample } from '../../src/rules/sample.ts'
import { findings, read } from './judge.ts'

describe('every check', () => {
  test('is one of many, with an id of its own', () => {
    expect(checks.length).toBeGreaterThan(80)
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length)
  })

  test.each(checks.map((check) => [check.id, check] as const))(
    '%s finds its bad once and nothing in its good',
    (_, check) => {
      expect(findings(check.bad, [check]).map((found) => found.code)).toEqual([check.id])
      expect(findings(check.good, [check])).toEqual([])
    },
  )

  test.each(checks.map((check) => [check.id, check] as const))(
    '%s says what is wrong and what to type, in Chinese',
    (_, check) => {
      const [found] = findings(check.bad, [check])
      expect(found?.severity).toMatch(/^(error|warning|info)$/)
      for (const text of [found?.message, found?.cure, check.title, check.why, check.source])
        expect(text).toMatch(/[\u4e00-\u9fff]/)
      expect(found?.message).toMatch(/[。）]$/)
      expect(found?.message).not.toMatch(/undefined|NaN|\[object/)
      expect(found?.path.startsWith('/')).toBe(true)
    },
  )

  test.each(checks.map((check) => [check.id, check.good] as const))(
    '%s: its good reads without a finding of syntax or schema',
    (_, good) => {
      expect(read(good).diagnostics.filter((found) => found.code !== 'calendar/year-unknown')).toEqual([])
    },
  )
})

test('the sample community has no finding at all', () => {
  expect(findings(sample()).map((found) => `${found.code} ${found.message}`)).toEqual([])
})
