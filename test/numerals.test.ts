import { describe, expect, test } from 'vitest'
import { amountOf, numeralOf } from '../src/numerals.ts'
import { loadSpec } from '../src/load/load.ts'

describe('Chinese numerals', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['两', 2],
    ['俩', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['七十二', 72],
    ['九十九', 99],
    ['百', 100],
    ['一百', 100],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百五十', 150],
    ['一百一十五', 115],
    ['一百十五', 115],
    ['两百', 200],
    ['九百九十九', 999],
    ['一千', 1000],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['三千五', 3500],
    ['两千零二十六', 2026],
    ['三千二百一十', 3210],
    ['一万', 10_000],
    ['万', 10_000],
    ['两万五', 25_000],
    ['五万八千', 58_000],
    ['十二万', 120_000],
    ['二十万', 200_000],
    ['百万', 1_000_000],
    ['一百二十万', 1_200_000],
    ['一万零八', 10_008],
    ['三千万', 30_000_000],
    ['一亿', 100_000_000],
    ['三亿五', 350_000_000],
    ['一亿零五万', 100_050_000],
    ['一万亿', 1_000_000_000_000],
  ])('%s is %d', (written, value) => {
    expect(numeralOf(written)).toBe(value)
    expect(amountOf(written)).toBe(value)
  })

  test.each(['', '三五', '零五', '二二', '几十', '十十', '百百', '一千百', '五天', '12', '一百零', '亿亿元'])(
    '%j is none',
    (written) => expect(numeralOf(written)).toBeUndefined(),
  )

  test('every number below ten thousand is read as it is written', () => {
    const digits = '零一二三四五六七八九'
    const write = (n: number): string =>
      [1000, 100, 10, 1]
        .reduce((text, unit) => {
          const digit = Math.floor(n / unit) % 10
          if (digit > 0) return `${text}${digits[digit] ?? ''}${{ 1000: '千', 100: '百', 10: '十', 1: '' }[unit] ?? ''}`
          return text === '' || text.endsWith('零') ? text : `${text}零`
        }, '')
        .replace(/零$/u, '')
    for (let n = 1; n < 10_000; n++) expect(numeralOf(write(n)), write(n)).toBe(n)
  })

  test.each([
    ['半', 0.5],
    ['12', 12],
    ['5.8', 5.8],
    ['5.8万', 58_000],
    ['20万', 200_000],
    ['3千万', 30_000_000],
    ['1.1亿', 110_000_000],
  ])('amount %s is %d', (written, value) => expect(amountOf(written)).toBe(value))
})

test.each([
  ['一百五', '150'],
  ['两万五', '25000'],
  ['二百', '200'],
])('a capacity of %s is told in digits', (written, digits) => {
  const bytes = new TextEncoder().encode(`版本: 1\n名称: 茶友会\n类型: 产品型粉丝群\n结构:\n  容量: ${written}\n`)
  expect(
    loadSpec({ file: 'a.yaml', bytes })
      .diagnostics.map(({ cure }) => cure)
      .join(),
  ).toContain(`例如 ${digits}；`)
})
