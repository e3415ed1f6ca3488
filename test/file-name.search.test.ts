import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName, pathsApart } from '../src/file-name.ts'
import { cases } from './support/search.ts'

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom(
    'con',
    'AUX',
    'nul.',
    'com1.txt',
    'LPT9',
    'vote',
    'Vote',
    'ｖote',
    'vote.',
    '..',
    '.git',
    'a/b',
    '小王',
    '小王 ',
    '\u202egnp',
    '\u009bA',
    '👨‍👩‍👧',
  ),
)

test('every name can be written on every disk, and shows what it is', () => {
  fc.assert(
    fc.property(words, (text) => {
      const name = fileName(text)
      expect(name).not.toMatch(/[\\/:*?"<>|]|^[.\s]|[.\s]$|^$/u)
      expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/u)
      expect(name).not.toMatch(RESERVED)
      expect(Buffer.byteLength(name)).toBeLessThan(220)
      expect(fileName(name)).toBe(name)
    }),
    cases(2000, 20261220),
  )
})

test.each([
  ['con', 'con-'],
  ['aux.md', 'aux-.md'],
  ['小王', '小王'],
  ['vote.', 'vote'],
  ['A:B?', 'A-B-'],
  ['家👨‍👩‍👧', '家👨‍👩‍👧'],
  ['', '未命名'],
  ['\u202etxt.exe', 'txt.exe'],
])('%j is %j', (text, name) => expect(fileName(text)).toBe(name))

test('no two of a set are one on a disk that knows neither case nor form', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (texts) => {
      const apart = pathsApart()
      const paths = texts.map((text) => apart(`交接单/${fileName(text)}.md`))
      const folded = paths.map((path) => path.normalize('NFD').toUpperCase())
      expect(new Set(folded).size).toBe(paths.length)
    }),
    cases(1000, 20261221),
  )
  const apart = pathsApart()
  expect(['小王.md', '小王.md', 'Vote.md', 'vote.md', '小王-2.md', 'a.b/c', 'a.b/c'].map(apart)).toEqual([
    '小王.md',
    '小王-2.md',
    'Vote.md',
    'vote-2.md',
    '小王-2-2.md',
    'a.b/c',
    'a.b/c-2',
  ])
})
