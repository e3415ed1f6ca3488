import { describe, expect, test } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'

const head = '版本: 1\n名称: 茶友会\n类型: 产品型粉丝群\n'
const load = (text: string) => loadSpec({ file: 'a.yaml', bytes: new TextEncoder().encode(text) })
const mended = (text: string): string =>
  load(text)
    .diagnostics.flatMap(({ fix = [] }) => fix)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (done, { start, end, was, text: to }) => (
        expect(done.slice(start, end)).toBe(was), done.slice(0, start) + to + done.slice(end)
      ),
      text,
    )

describe('fields run together by full-width signs', () => {
  test.each([
    [
      '群规:\n  - { 内容：写小区、楼栋，原因：少一样对不上, 处理: [提醒] }\n',
      '群规:\n  - { 内容: 写小区、楼栋, 原因: 少一样对不上, 处理: [提醒] }\n',
    ],
    ['群规:\n  - { 内容：写小区，原因: 少一样 }\n', '群规:\n  - { 内容: 写小区, 原因: 少一样 }\n'],
    [
      '欢迎:\n  常见问题:\n    - { 问：几点发货，答：下午四点前 }\n',
      '欢迎:\n  常见问题:\n    - { 问: 几点发货, 答: 下午四点前 }\n',
    ],
    [
      '欢迎:\n  常见问题:\n    - {问:几点发货，答:下午四点前}\n',
      '欢迎:\n  常见问题:\n    - {问: 几点发货, 答: 下午四点前}\n',
    ],
    // A word that is no field stays part of the sentence.
    ['群规:\n  - { 内容：提示，注意：别发广告 }\n', '群规:\n  - { 内容: 提示，注意：别发广告 }\n'],
  ])('are mended apart: %s', (before, after) => {
    expect(load(head + before).diagnostics.map(({ code }) => code)).toEqual(['syntax/full-width-colon'])
    expect(mended(head + before)).toBe(head + after)
    expect(load(head + after).diagnostics).toEqual([])
  })

  test.each([
    ['a field that stands there already', '群规:\n  - { 内容：写小区，原因：少一样, 原因: 多 }\n'],
    ['a value that would need quotes', '群规:\n  - { 内容：写小区，原因：@少一样 }\n'],
    ['a field of another map', '群规:\n  - { 内容：提示，负责人：别发广告 }\n'],
    ['a word that is no field anywhere', '风险:\n  - { 内容：有人退款，负责人：阿茶 }\n'],
    ['an item without braces', '群规:\n  - 内容：写小区，原因：少一样\n'],
  ])('are left to the author: %s', (_, text) => {
    expect(load(head + text).diagnostics.map(({ code }) => code)).toEqual(['syntax/full-width-colon'])
    expect(mended(head + text)).toBe(head + text)
  })

  test('the cure is one sentence that holds all of them', () => {
    const [found, ...more] = load(`${head}群规:\n  - { 内容：提示，负责人：阿茶 }\n`).diagnostics
    expect(more).toEqual([])
    expect(found?.cure).toBe('花括号里的冒号、逗号都用半角，后面空一格：“内容: 提示, 负责人: 阿茶”。')
  })
})

test('a full-width colon above a comment is found where it stands', () => {
  const text = `${head}团队:\n  - 标识: lan\n    名字: 阿岚\n  - 标识：laowang     # 短名\n    名字: 老王\n`
  const { diagnostics } = load(text)
  expect(diagnostics.map(({ code, place }) => [code, place?.start.line])).toEqual([['syntax/full-width-colon', 7]])
  expect(mended(text)).toBe(text.replace('标识：laowang', '标识: laowang'))
})

describe('a date without its year', () => {
  test.each([
    ['2026-12-20', '12月8日', '补上年份，写“2026-12-08”。'],
    ['2026-12-20', '1月3号', '补上年份，写“2027-01-03”。'],
    ['2026-01-05', '12/28', '补上年份，写“2025-12-28”。'],
    [undefined, '12月8日', '前面补上四位年份，写成“年-12-08”的样子。'],
    ['2026-12-20', '2月30日', '写成“2026-12-01”的样子。'],
  ])('launch %s, %s', (launch, day, cure) => {
    const text = `${head}${launch === undefined ? '' : `启动: { 开始: ${launch} }\n`}团队:\n  - { 标识: lan, 名字: 阿岚, 请假: ['${day}'] }\n`
    expect(load(text).diagnostics.map(({ code, cure: said }) => [code, said])).toEqual([['schema/date', cure]])
  })
})

test('the head of a block ends before a comment', () => {
  const text = `${head}团队:\n  - 标识: lan      # 稳定的短名\n    名字: 阿岚\n受众:\n  人群: # 给谁\n    - { 标识: a, 是谁: 妈妈 } # 一行\n`
  const { source } = load(text)
  const at = (pointer: string): string | undefined => {
    const place = source.locate(pointer, 'head')
    return place && text.slice(place.start.offset, place.end.offset)
  }
  expect(['/team', '/team/0', '/audience', '/audience/segments'].map(at)).toEqual([
    '- 标识: lan',
    '标识: lan',
    '人群',
    '- { 标识: a, 是谁: 妈妈 }',
  ])
})

test('a type known by another word is named as the list names it', () => {
  expect(load(head.replace('产品型粉丝群', '水果群')).diagnostics[0]?.cure).toMatch(
    /^是不是“水果店群”，也就是“(生鲜门店福利群（store-fresh）)”？可以写：.*\1/,
  )
})
