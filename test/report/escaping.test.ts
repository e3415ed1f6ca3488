import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { command, escapeData, escapeProperty } from '../../src/report/github.ts'
import { xmlAttribute, xmlCharacters, xmlText } from '../../src/report/xml.ts'

/** Any UTF-16 code units, with the ones that have a meaning somewhere far more often than chance would have it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '%',
        '%25',
        '%0A',
        ':',
        '::',
        ',',
        '=',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '&',
        '&amp;',
        '&#10;',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\u0000',
        '\u001b',
        '\ufffe',
        '\ud800',
        '\udc00',
        '🎉',
        '群',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('GitHub workflow commands', () => {
  test.each([
    ['text stays', '没有纽带。', '没有纽带。', '没有纽带。'],
    ['percent first', '100%0A', '100%250A', '100%250A'],
    ['line breaks', 'a\r\nb', 'a%0D%0Ab', 'a%0D%0Ab'],
    ['colon and comma only in properties', 'a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['a command in a message', '\n::error::x', '%0A::error::x', '%0A%3A%3Aerror%3A%3Ax'],
  ])('%s', (_, text, data, property) => {
    expect(escapeData(text)).toBe(data)
    expect(escapeProperty(text)).toBe(property)
  })

  /** As the runner reads it back: one mapping after the other, `%25` last. */
  const unescape = (text: string, property: boolean): string =>
    [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ...(property
        ? [
            ['%3A', ':'],
            ['%2C', ','],
          ]
        : []),
      ['%25', '%'],
    ].reduce((left, [code, sign]) => left.replaceAll(code ?? '', sign ?? ''), text)

  test('what the runner reads back is what was said', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescape(escapeData(text), false)).toBe(text)
        expect(unescape(escapeProperty(text), true)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('whatever is said stays one command with its properties', () => {
    fc.assert(
      fc.property(anyText, anyText, (file, message) => {
        const line = command('error', { file, line: 1, title: message }, message)
        expect(line).not.toMatch(/[\r\n]/)
        const [, properties = ''] = /^::error (.*?)::/s.exec(line) ?? []
        expect(properties.split(',').map((one) => one.split('=', 1)[0])).toEqual(['file', 'line', 'title'])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('XML', () => {
  test.each([
    ['text stays', '群 🎉 𠮷', '群 🎉 𠮷', '群 🎉 𠮷'],
    ['markup', '<a href="x">&', '&lt;a href="x"&gt;&amp;', '&lt;a href=&quot;x&quot;&gt;&amp;'],
    ['an entity is not one', '&amp;', '&amp;amp;', '&amp;amp;'],
    ['the end of CDATA', ']]>', ']]&gt;', ']]&gt;'],
    ['line breaks and tabs', 'a\n\tb\r\n', 'a\n\tb&#13;\n', 'a&#10;&#9;b&#13;&#10;'],
    ['control characters', 'a\u0000\u0008\u001b[31mb', 'a\ufffd\ufffd\ufffd[31mb', 'a\ufffd\ufffd\ufffd[31mb'],
    [
      'half a pair, and no characters',
      '\ud83ca\udf89\ufffe\uffff',
      '\ufffda\ufffd\ufffd\ufffd',
      '\ufffda\ufffd\ufffd\ufffd',
    ],
  ])('%s', (_, text, content, attribute) => {
    expect(xmlText(text)).toBe(content)
    expect(xmlAttribute(text)).toBe(attribute)
  })

  /** By the letter of XML 1.0: 2.11 line ends, 3.3.3 attribute values, 4.1 references. */
  const references = (text: string): string =>
    text.replace(/&(#\d+|\w+);/g, (_, name: string) =>
      name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '?'),
    )
  const readText = (written: string): string => references(written.replace(/\r\n?/g, '\n'))
  const readAttribute = (written: string): string => references(written.replace(/\r\n?/g, '\n').replace(/[\t\n]/g, ' '))

  test('what a parser reads back is what was said, as far as XML can say it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(xmlText(text))).toBe(xmlCharacters(text))
        expect(readAttribute(xmlAttribute(text))).toBe(xmlCharacters(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('nothing is written that a parser must refuse', () => {
    const refused = /[<"]|&(?!(?:amp|lt|gt|quot|#\d+);)|\]\]>|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xmlAttribute(text)).not.toMatch(refused)
        expect(xmlText(text).replaceAll('"', '')).not.toMatch(refused)
      }),
      { numRuns: 2000 },
    )
  })

  test('a text without anything special is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('群', 'a', '。', ' ', '🎉'), maxLength: 9 }), (text) => {
        expect(xmlText(text)).toBe(text)
        expect(escapeProperty(text)).toBe(text)
      }),
    )
  })
})
