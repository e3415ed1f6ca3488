import { describe, expect, test } from 'vitest'
import { inWords } from '../../src/judge/words.ts'
import type { Spoken } from '../../src/judge/words.ts'

const source = {
  language: 'zh',
  written: (pointer) => (pointer === '/content/daily_cap' ? '内容/每日上限' : pointer),
} as const satisfies Spoken
const said = (message: string, spoken: Spoken = source): string =>
  inWords({ severity: 'warning', message, code: 'x/y' } as never, spoken).message

describe('fields are named in the language of the file', () => {
  test.each([
    ['提高 content.daily_cap（每日上限）或加人', '提高“内容.每日上限”或加人'],
    ['把 topics（选题）补到 3 个', '把“选题”补到 3 个'],
  ])('%s → %s', (message, expected) => expect(said(message)).toBe(expected))

  test.each([
    '“用 vx（微信）下单”：收在个人手里',
    '加 vx（微信）',
    '用 app（小程序）签到',
    '写 content（正文）',
    '看 a.b（甲）',
    '用 topics（话题）分组',
  ])('words of the author stay: %s', (message) => expect(said(message)).toBe(message))

  test('a file in English keeps the keys', () =>
    expect(said('提高 content.daily_cap（每日上限）', { ...source, language: 'en' })).toBe(
      '提高 content.daily_cap（每日上限）',
    ))
})
