/**
 * One slip in a real file, of every kind that an operator's fingers or an editor make: it is told where it was made, in a
 * word or two, soon; what is only unusual is read as it was meant.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'

const folder = join(import.meta.dirname, '../../examples')
const examples = [
  'camellia-oil/community.yaml',
  'co-reading-camp/社群.yaml',
  'fruit-shop/community.yaml',
  'peer-circle/community.yaml',
].map((name) => readFileSync(join(folder, name), 'utf8'))

const load = (text: string) => loadSpec({ file: 'a.yaml', bytes: new TextEncoder().encode(text) })
const field = /^( *(?:- )?)([a-z_]+|\p{Script=Han}+): (.*)$/u
/** A field whose value is a plain Chinese sentence. */
const sentence = /^( *)([a-z_]+|\p{Script=Han}+): (?=\p{Script=Han})([^:#"'[\]{}“”‘’：]{4,})$/u

interface Kind {
  readonly name: string
  readonly from: RegExp
  readonly to: string | ((...match: readonly string[]) => string) /** Lines below the slip where it is told. */
  readonly below?: number /** Not the first of its block: there the ones below would be out of line. */
  readonly inner?: true
}

const told: readonly Kind[] = [
  { name: 'a full-width colon', from: sentence, to: '$1$2：$3' },
  { name: 'a colon without its space', from: sentence, to: '$1$2:$3' },
  { name: 'a wide space behind the colon', from: sentence, to: '$1$2:\u3000$3' },
  { name: 'a space from a web page behind the colon', from: sentence, to: '$1$2:\u00a0$3' },
  { name: 'a semicolon for the colon', from: sentence, to: '$1$2; $3' },
  { name: 'an equals sign for the colon', from: sentence, to: '$1$2 = $3' },
  { name: 'no colon', from: sentence, to: '$1$2 $3' },
  {
    name: 'indented by a tab',
    from: /^( {2,})(\S.*)$/,
    to: (_, indent = '', rest = '') => '\t'.repeat(indent.length / 2) + rest,
  },
  {
    name: 'indented by wide spaces',
    from: /^( {2,})([a-z_]+:|\p{Script=Han}+:)( .*)$/u,
    to: (_, indent = '', key = '', rest = '') => '\u3000'.repeat(indent.length / 2) + key + rest,
  },
  {
    name: 'indented by one space too many',
    from: /^( {2,})([a-z_]+: \p{Script=Han}.*|\p{Script=Han}+: \p{Script=Han}.*)$/u,
    to: ' $1$2',
    inner: true,
  },
  { name: 'an item one space to the left', from: /^( {3,}) (- \S.*)$/, to: '$1$2', inner: true },
  { name: 'a full-width dash', from: /^( +)- (\p{Script=Han}.*)$/u, to: '$1－ $2' },
  { name: 'a long dash', from: /^( +)- (\p{Script=Han}.*)$/u, to: '$1— $2' },
  { name: 'a dash without its space', from: /^( +)- (\p{Script=Han}.*)$/u, to: '$1-$2' },
  { name: 'an English quote that is never closed', from: sentence, to: '$1$2: "$3' },
  { name: 'an English quote closed in Chinese', from: sentence, to: '$1$2: "$3”' },
  {
    name: 'a quote that ends too soon',
    from: sentence,
    to: (_, indent = '', key = '', rest = '') => `${indent}${key}: "${rest.slice(0, 2)}"${rest.slice(2)}`,
  },
  { name: 'a bracket that is never closed', from: /^(.*: \[[^\]]*)\]$/, to: '$1' },
  { name: 'a brace that is never closed', from: /^(.*\{ .*) \}$/, to: '$1' },
  {
    name: 'a full-width comma between fields',
    from: /^( *(?:- )?(?:[^\s:]+: )?\{ [^,]*[^,\p{Script=Han}]), (.*\})$/u,
    to: '$1，$2',
  },
  { name: 'text that begins with @', from: sentence, to: '$1$2: @$3' },
  { name: 'text that begins with %', from: sentence, to: '$1$2: %$3' },
  { name: 'text that begins with *', from: sentence, to: '$1$2: *$3' },
  { name: 'text that begins with &', from: sentence, to: '$1$2: &$3' },
  { name: 'text that begins with !', from: sentence, to: '$1$2: !$3' },
  { name: 'text that begins with >', from: sentence, to: '$1$2: > $3' },
  { name: 'text that begins with ?', from: sentence, to: '$1$2: ? $3' },
  { name: 'text that begins with a comma', from: sentence, to: '$1$2: , $3' },
  { name: 'text that begins with a bracket', from: sentence, to: '$1$2: [甲] $3' },
  { name: 'text that begins with #', from: sentence, to: '$1$2: #$3' },
  {
    name: 'a colon and a space in a sentence',
    from: sentence,
    to: (_, indent = '', key = '', rest = '') => `${indent}${key}: ${rest.slice(0, 2)}: ${rest.slice(2)}`,
  },
  { name: 'the line twice', from: /^( +)([a-z_]+|\p{Script=Han}+): (\p{Script=Han}.*)$/u, to: '$&\n$&', below: 1 },
  {
    name: 'a key in capitals',
    from: /^( *)([a-z_]{4,})(:.*)$/,
    to: (_, indent = '', key = '', rest = '') => indent + key.toUpperCase() + rest,
  },
  { name: 'two letters of a key exchanged', from: /^( *[a-z]{3})([a-z])([a-z])([a-z]*: .*)$/, to: '$1$3$2$4' },
  {
    name: 'a sign in a key that nobody sees',
    from: field,
    to: (_, lead = '', key = '', rest = '') => `${lead}\u200b${key}: ${rest}`,
  },
  { name: 'about so many', from: /^(.*: )(\d+)$/, to: '$1$2 左右' },
  { name: 'a merge conflict', from: sentence, to: '<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> main' },
]

const read: readonly Kind[] = [
  { name: 'blanks at the end', from: field, to: '$&  \t' },
  { name: 'a quoted key', from: field, to: (_, lead = '', key = '', rest = '') => `${lead}"${key}": ${rest}` },
  { name: 'a quoted number', from: /^(.*: )(\d+)$/, to: '$1"$2"' },
  { name: 'Chinese quotes round a sentence', from: sentence, to: '$1$2: “$3”' },
  { name: 'English quotes round a sentence', from: sentence, to: '$1$2: "$3"' },
  { name: 'a comment behind', from: field, to: '$&  # 说明' },
  {
    name: 'full-width digits',
    from: /^(.*: )(\d+)$/,
    to: (_, key = '', digits = '') =>
      key + digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
]

/** Two lines of each example that a kind fits: not the first ones, which are alike everywhere. */
const places = (text: string, { from, to, inner }: Kind): readonly number[] => {
  const depth = (line: string | undefined): number => line?.search(/\S/) ?? 0
  const able = text
    .split('\n')
    .flatMap((line, index, lines) =>
      from.test(line) &&
      (inner !== true || depth(lines[index - 1]) === depth(line)) &&
      line.replace(from, to as string) !== line
        ? [index]
        : [],
    )
  return [Math.floor(able.length / 3), Math.floor((able.length * 4) / 5)]
    .flatMap((at) => able[at] ?? [])
    .filter((line, index, all) => all.indexOf(line) === index)
}

const slips = (kind: Kind) =>
  examples.flatMap((text) =>
    places(text, kind).map((at) => ({
      at: at + 1,
      text: text
        .split('\n')
        .map((line, index) => (index === at ? line.replace(kind.from, kind.to as string) : line))
        .join('\n'),
    })),
  )

describe('told where it was made', () => {
  test.each(told.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const made = slips(kind)
    expect(made.length).toBeGreaterThan(1)
    for (const { at, text } of made) {
      const started = performance.now()
      const { diagnostics } = load(text)
      expect(performance.now() - started).toBeLessThan(2000)
      const line = text.split('\n')[at - 1]
      expect(
        diagnostics.map(({ place }) => place?.start.line),
        `${at}: ${line}`,
      ).toEqual([at + (kind.below ?? 0)])
      expect(diagnostics[0]?.cure).toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('read as it was meant', () => {
  test.each(read.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const made = slips(kind)
    expect(made.length).toBeGreaterThan(1)
    for (const { at, text } of made)
      expect(
        load(text).diagnostics.map(({ message }) => message),
        `${at}: ${text.split('\n')[at - 1]}`,
      ).toEqual([])
  })
})

describe('what would keep a reader busy', () => {
  const head = '版本: 1\n名称: 茶友会\n类型: 产品型粉丝群\n'
  test.each<[string, string, readonly string[]]>([
    ['a sentence full of colons', `${head}口号: ${'a: '.repeat(30_000)}\n`, ['syntax/colon-in-text']],
    ['a row of quotes', `${head}口号: ${'"'.repeat(30_000)}\n`, ['syntax/quote']],
    ['a row of brackets', `${head}口号: ${'['.repeat(30_000)}\n`, ['syntax/too-deep']],
    [
      'tabs all the way',
      `${head}变量:\n${Array.from({ length: 20_000 }, (_, i) => `\tk${i}: 1\n`).join('')}`,
      ['syntax/tab'],
    ],
    ['the same field over and over', `${head}${'口号: 好\n'.repeat(20_000)}`, ['schema/duplicate-key']],
    ['nothing but lines below the last one', `${head}社群简介：${'\n'.repeat(60)}`, ['syntax/colon-missing']],
    [
      'lines of blanks and notes below the last one',
      `${head}社群简介：\r\n${'  \r\n   # 说明\r\n'.repeat(60)}`,
      ['syntax/colon-missing'],
    ],
    ['comments that silence', `${'# 社群-忽略 a/b: 因为\n'.repeat(20_000)}${head}`, []],
  ])(
    '%s',
    (_, text, codes) => {
      const started = performance.now()
      expect(load(text).diagnostics.map(({ code }) => code)).toEqual(codes)
      expect(performance.now() - started).toBeLessThan(10_000)
    },
    20_000,
  )
})
