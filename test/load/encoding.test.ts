import { describe, expect, test, vi } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const text = '版本: 1\n名称: 山茶油爱好者之家\n类型: 产品型粉丝群\n'
const utf8 = new TextEncoder().encode(text)
const bytesOf = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat())
const utf16 = (bigEndian: boolean): number[] =>
  [...text].flatMap((sign) => {
    const unit = sign.charCodeAt(0)
    return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]
  })
/** `名称: 读书会` and the rest in GBK, as 记事本 of older Windows saves it. */
const gbk = bytesOf(
  [0xb0, 0xe6, 0xb1, 0xbe, 0x3a, 0x20, 0x31, 0x0d, 0x0a], // 版本: 1
  [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xb6, 0xc1, 0xca, 0xe9, 0xbb, 0xe1, 0x0d, 0x0a], // 名称: 读书会
  [
    0xc0, 0xe0, 0xd0, 0xcd, 0x3a, 0x20, 0x70, 0x72, 0x6f, 0x64, 0x75, 0x63, 0x74, 0x2d, 0x66, 0x61, 0x6e, 0x73, 0x0d,
    0x0a,
  ], // 类型: product-fans
)

describe('what can be read is read, and what was found is said', () => {
  test.each([
    ['UTF-8', utf8, '山茶油爱好者之家', []],
    ['UTF-8 with a byte order mark', bytesOf([0xef, 0xbb, 0xbf], [...utf8]), '山茶油爱好者之家', []],
    [
      'UTF-16 LE',
      bytesOf([0xff, 0xfe], utf16(false)),
      '山茶油爱好者之家',
      ['info 这个文件是 UTF-16 编码，已经照着读了。'],
    ],
    [
      'UTF-16 BE',
      bytesOf([0xfe, 0xff], utf16(true)),
      '山茶油爱好者之家',
      ['info 这个文件是 UTF-16 编码，已经照着读了。'],
    ],
    [
      'UTF-16 LE without a mark',
      bytesOf(utf16(false)),
      '山茶油爱好者之家',
      ['info 这个文件是 UTF-16 编码，已经照着读了。'],
    ],
    [
      'UTF-16 BE without a mark',
      bytesOf(utf16(true)),
      '山茶油爱好者之家',
      ['info 这个文件是 UTF-16 编码，已经照着读了。'],
    ],
    ['GBK', gbk, '读书会', ['info 这个文件是 GBK（GB18030） 编码，已经照着读了。']],
    ['Windows line ends', new TextEncoder().encode(text.replaceAll('\n', '\r\n')), '山茶油爱好者之家', []],
  ])('%s', (_, bytes, name, findings) => {
    const { spec, diagnostics } = loadSpec({ file: 'community.yaml', bytes })
    expect(spec?.name).toBe(name)
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual(findings)
  })
})

describe('what cannot be read is one plain message', () => {
  test.each([
    ['an empty file', bytesOf([]), 'file/empty'],
    ['blank lines', new TextEncoder().encode('\n\n  \n'), 'file/empty'],
    [
      'a picture',
      bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]),
      'file/binary',
    ],
    [
      'a NUL in the text',
      bytesOf(
        [...utf8],
        Array.from({ length: 5000 }, () => 0x20),
        [0],
      ),
      'file/binary',
    ],
    ['neither UTF-8 nor GBK', bytesOf([0xff, 0xff, 0xff, 0x41]), 'file/encoding'],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x23), 'file/too-large'],
  ])('%s', (_, bytes, code) => {
    const { spec, diagnostics } = loadSpec({ file: 'community.yaml', bytes })
    expect(spec).toBeUndefined()
    expect(diagnostics.map((found) => found.code)).toEqual([code])
    expect(diagnostics[0]?.place?.file).toBe('community.yaml')
  })

  test('5 MB exactly is still read, and soon', () => {
    const line = '  - 一句不长不短的公约，写了很多很多遍\n'
    const head = `${text}文化:\n  公约:\n`
    const size = 5 * 1024 * 1024
    const encoder = new TextEncoder()
    const lines = Math.floor((size - encoder.encode(head).length) / encoder.encode(line).length)
    const started = performance.now()
    const { spec, diagnostics } = loadSpec({ file: 'community.yaml', bytes: encoder.encode(head + line.repeat(lines)) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/duplicate-item'])
    expect(spec?.culture?.charter?.length).toBe(lines)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
})
