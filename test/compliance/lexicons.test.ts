import { describe, expect, test } from 'vitest'
import { NUMBER } from '../../src/compliance/compile.ts'
import { lexicons, safePhrases } from '../../src/knowledge/lexicons/index.ts'
import { specimen } from './specimens.ts'

/** The same sequence in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const patterns = [...lexicons.flatMap(({ rule, entries }) => entries.flatMap((entry) => (entry.patterns ?? []).map(([keys, source]) => [rule, keys, source] as const))),
  ...safePhrases.flatMap(({ reason, patterns: own = [] }) => own.map(([keys, source]) => [reason, keys, source] as const))]

describe('a pattern is looked for when the text holds a key of each group, so whatever it matches must hold them', () => {
  test.each(patterns)('%s %s', (_, keys, source) => {
    const groups = keys.split('&').map((group) => group.split(/\s+/u).filter(Boolean))
    expect(groups.every((group) => group.length > 0)).toBe(true)
    const pick = dice(7)
    const expression = new RegExp(source.replaceAll('{N}', NUMBER), 'u')
    const texts = Array.from({ length: 400 }, () => specimen(source, pick))
    const matching = texts.map((text) => expression.exec(text)?.[0] ?? '').filter(Boolean)
    expect(matching.length).toBeGreaterThan(0)
    expect([...new Set(matching.filter((text) => !groups.every((words) => words.some((word) => text.includes(word)))))].slice(0, 8)).toEqual([])
  })
})
