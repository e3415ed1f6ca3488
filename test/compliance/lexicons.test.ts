import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/compliance/normalise.ts'
import { lexicons, safePhrases } from '../../src/knowledge/lexicons/index.ts'
import { groups, keys } from '../../src/knowledge/lexicons/keys.generated.ts'
import { expanded, nameOf } from '../../src/knowledge/lexicons/pattern.ts'
import { corpus, parts } from './corpus.ts'
import { specimen } from './specimens.ts'
import { few } from '../support/search.ts'

/** The same sequence in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const patterns = [...lexicons.flatMap(({ rule, entries }) => entries.flatMap((entry) => (entry.patterns ?? []).map((source) => [rule, source] as const))),
  ...safePhrases.flatMap(({ reason, patterns: own = [] }) => own.map((source) => [reason, source] as const))]

/** The keys of which a text holds none, group by group. */
const lacking = (source: string, text: string): readonly string[] =>
  (keys[nameOf(source)] ?? []).map((number) => groups[number] ?? '').filter((group) => !group.split(' ').some((key) => text.includes(key)))

/** All sentences in a row: a match in one of them is a match here. */
const sentences = parts.flatMap((part) => corpus(part).map(({ text }) => normalise(text).text)).join('\n')
/** What a look ahead may need of the text behind the match. */
const AHEAD = 60

describe('a pattern is looked for when the text holds a key of each of its groups, so whatever it matches must hold them', () => {
  test.each(few(patterns))('%s %s', (_, source) => {
    expect(keys[nameOf(source)]?.length).toBeGreaterThan(0)
    expect(lacking(source, '')).toEqual((keys[nameOf(source)] ?? []).map((number) => groups[number]))
    const pick = dice(7)
    const expression = new RegExp(expanded(source), 'u')
    const made = Array.from({ length: 400 }, () => specimen(source, pick))
    const matching = made.map((text) => expression.exec(text)?.[0] ?? '').filter(Boolean)
    expect(matching.length).toBeGreaterThan(0)
    const met = [...sentences.matchAll(new RegExp(expanded(source), 'g'))].map(({ index, 0: text }) => sentences.slice(index, index + text.length + AHEAD))
    const lost = [...made.filter((text) => expression.test(text)), ...met].filter((text) => lacking(source, text).length > 0)
    expect([...new Set(lost)].slice(0, 8)).toEqual([])
  })
})
