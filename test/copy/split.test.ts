import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeOf, splitMessages, splitText } from '../../src/copy/split.ts'
import type { Limit } from '../../src/copy/split.ts'

const signs = [
  '家',
  '好',
  'a',
  ' ',
  '，',
  '。',
  '！',
  '\n',
  '\n\n',
  '🍵',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇨🇳',
  '1️⃣',
  'é',
  '𠮷',
  '”',
  '〔待填:链接〕',
]
const texts = fc.array(fc.constantFrom(...signs), { maxLength: 300, size: 'max' }).map((parts) => parts.join(''))
const limits = fc.record({
  limit: fc.integer({ min: 30, max: 200 }),
  unit: fc.constantFrom<Limit['unit']>('bytes', 'characters'),
})
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

describe('splitText', () => {
  test('keeps every sign, keeps the limit, breaks no sign', () => {
    let split = 0
    fc.assert(
      fc.property(texts, limits, (text, limit) => {
        const pieces = splitText(text, limit)
        if (pieces.length > 1) split++
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(sizeOf(piece, limit.unit)).toBeLessThanOrEqual(limit.limit)
          expect(piece).not.toMatch(loneSurrogate)
          expect(piece).not.toMatch(/^[\u200D\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]/u)
          expect(piece).not.toMatch(/\u200D$/)
        }
      }),
      { numRuns: 500 },
    )
    expect(split).toBeGreaterThan(100)
  })

  test('counts what the platform counts', () => {
    expect(sizeOf('家a🍵', 'bytes')).toBe(3 + 1 + 4)
    expect(sizeOf('家a🍵', 'characters')).toBe(3)
    fc.assert(fc.property(texts, (text) => sizeOf(text, 'bytes') === new TextEncoder().encode(text).length))
  })

  test.each([
    ['一二三。\n\n四五六。', 7, ['一二三。\n\n', '四五六。']],
    ['一二三。四五六。', 5, ['一二三。', '四五六。']],
    ['一二三，四五六', 4, ['一二三，', '四五六']],
    ['他说“好。”就走了', 6, ['他说“好。”', '就走了']],
    ['一二三四五六', 4, ['一二三四', '五六']],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8, ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']],
    ['一二，三四https://a.cn/b?c=1,2。五六', 21, ['一二，', '三四', 'https://a.cn/b?c=1,2。', '五六']],
    ['一二三四。', 4, ['一二三', '四。']],
    ['一二三四五六七。八', 5, ['一二三四五', '六七。八']],
    ['一二三〔待填:几点，哪里〕四五', 12, ['一二三', '〔待填:几点，哪里〕四五']],
    ['', 5, []],
  ])('%j in %i characters', (text, limit, pieces) => {
    expect(splitText(text, { limit, unit: 'characters' })).toEqual(pieces)
  })
})

describe('splitMessages', () => {
  test('a short message is left alone', () => {
    expect(splitMessages('好', { limit: 10, unit: 'characters' })).toEqual(['好'])
    expect(splitMessages('好'.repeat(9999), undefined)).toHaveLength(1)
  })

  test('numbers what it splits and stays within the limit', () => {
    const text = Array.from({ length: 30 }, (_, index) => `第${index}段，说一件事。`).join('\n\n')
    for (const unit of ['bytes', 'characters'] as const) {
      const messages = splitMessages(text, { limit: 120, unit })
      expect(messages.length).toBeGreaterThan(2)
      expect(messages[0]).toMatch(new RegExp(`^（1/${messages.length}）\n第0段`))
      for (const message of messages) expect(sizeOf(message, unit)).toBeLessThanOrEqual(120)
      expect(messages.map((message) => message.replace(/^（.+）\n/, '')).join('\n\n')).toBe(text)
    }
  })
})
