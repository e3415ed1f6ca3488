import { describe, expect, test } from 'vitest'
import { lexicons } from '../../src/knowledge/lexicons/index.ts'
import { corpus, score } from './corpus.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** `npx vitest run test/compliance/corpus.test.ts` prints both figures for both parts. */
describe.each([['tune', 0.95, 0.9], ['held', 0.9, 0.85]] as const)('the sentences of %s.yaml', (part, precision, recall) => {
  const sentences = corpus(part)
  const result = score(sentences)

  test(`are judged with precision ≥ ${precision} and recall ≥ ${recall}`, () => {
    console.info(`${part}: ${result.sentences} sentences, ${result.harmless} harmless; precision ${percent(result.precision)}, recall ${percent(result.recall)} (right ${result.right}, wrong ${result.wrong.length}, missed ${result.missed.length})`)
    expect(result.precision, result.wrong.join('\n')).toBeGreaterThanOrEqual(precision)
    expect(result.recall, result.missed.join('\n')).toBeGreaterThanOrEqual(recall)
  })

  test('are many, half of them harmless, each once, and name only rules that exist', () => {
    const rules = new Set(lexicons.map(({ rule }) => rule))
    expect(sentences.length).toBeGreaterThan(part === 'tune' ? 300 : 150)
    expect(result.harmless / result.sentences).toBeGreaterThan(0.45)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    expect(sentences.flatMap(({ expect: expected }) => expected).filter((rule) => !rules.has(rule))).toEqual([])
  })
})

test('no sentence is in both parts, and every list is tested in one of them', () => {
  const [tune, held] = [corpus('tune'), corpus('held')]
  const texts = new Set(tune.map(({ text }) => text))
  expect(held.filter(({ text }) => texts.has(text))).toEqual([])
  const tested = new Set([...tune, ...held].flatMap(({ expect: expected }) => expected))
  expect(lexicons.map(({ rule }) => rule).filter((rule) => !tested.has(rule))).toEqual([])
})
