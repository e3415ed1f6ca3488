/** What is told, in the words of a file: fields by their names, and YAML that can be pasted as it stands. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { field, joined, key, orDrop, orWrite, say, write, writeItem, writesOf } from '../../src/say.ts'
import { spoken } from '../../src/schema/spoken.ts'

describe('fields and what to type, in either language', () => {
  test.each([
    [say`改${field('content.daily_cap')}`, '改“内容.每日上限”', '改“content.daily_cap”（每日上限）'],
    [say`写${key('activities.takeaway')}`, '写“带走”', '写“takeaway”（带走）'],
    [
      say`加${write('/content/pillars/-', { title: '周三拆解', category: 'knowledge', cadence: '每周三 20:00' })}`,
      '加“- {标题: 周三拆解, 类别: 知识, 频率: 每周三 20:00}”',
      '加“- {title: 周三拆解, category: knowledge, cadence: 每周三 20:00}”',
    ],
    [
      say`写${write('/audience/core', { share: 0.2, perks: ['先试'] })}`,
      '写“核心成员: {占比: 20%, 权益: [先试]}”',
      '写“core: {share: 20%, perks: [先试]}”',
    ],
    [
      say`写${write('/audience/segments/1', { who: '设计师', tags: [] })}`,
      '写“是谁: 设计师”、“标签: []”',
      '写“who: 设计师”、“tags: []”',
    ],
    [say`写${writeItem('/rules/items/0', { text: '不骂人' })}`, '写“- {内容: 不骂人}”', '写“- {text: 不骂人}”'],
    [say`删掉${orDrop('/content/defaults', false)}`, '删掉“默认栏目: 否”', '删掉“defaults: false”'],
    [
      say`写${orWrite('/check/thresholds/content~1product-ratio', '40%')}`,
      '写“content/product-ratio: 40%”',
      '写“content/product-ratio: 40%”',
    ],
  ])('%#', (text, zh, en) => {
    expect(spoken(text, 'zh')).toBe(zh)
    expect(spoken(text, 'en')).toBe(en)
  })

  test('a text that says nothing of the file stays as it is', () =>
    expect(spoken('换一个说法。', 'en')).toBe('换一个说法。'))
})

describe('a sentence as data', () => {
  test('texts inside are taken in, numbers are written', () =>
    expect(spoken(say`${3} 位：${say`在${field('team')}里`}${''}`, 'zh')).toBe('3 位：在“团队”里'))
  test('several in a row', () =>
    expect(spoken(joined([key('culture.values'), say`${key('culture.charter')}`], '和'), 'zh')).toBe(
      '“价值观”和“公约”',
    ))
  test('what a cure writes leaves out the other ways', () =>
    expect(writesOf(say`${write('/stage', 'start')}或${orWrite('/stage', 'growth')}`)).toEqual([
      { at: '/stage', write: 'start' },
    ]))
})

const typed = (text: string): unknown => parse(text.replace(/^“([\s\S]*)”$/u, '$1'))

describe('words of the author come back as they were', () => {
  const awkward = [
    '不发：链接, 海报',
    'a: b',
    '# 不发',
    '- 不发',
    '不发 #广告',
    '{不发}',
    '不发}',
    '"不发"',
    "不发'广告'",
    '100',
  ]
  const more = [
    '.5',
    '0x10',
    '1e3',
    'true',
    'No',
    'null',
    '~',
    '',
    ' 不发 ',
    '? 不发',
    '*不发',
    '|',
    '%',
    '@群主',
    '`',
    '<<',
    '---',
  ]
  test.each([...awkward, ...more, '不发\n广告', '不发\\n', '2026-11-01', '不发\t广告'])('%j', (words) => {
    expect(typed(spoken([write('/culture/goal', words)], 'zh'))).toEqual({ 目标: words })
    expect(typed(spoken([write('/rules/items/-', { text: words, why: '好' })], 'zh'))).toEqual([
      { 内容: words, 原因: '好' },
    ])
    expect(typed(spoken([write('/culture/charter', [words, '好'])], 'en'))).toEqual({ charter: [words, '好'] })
  })
  test('so does any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        expect(typed(spoken([write('/rules/items/-', { text: words })], 'zh'))).toEqual([{ 内容: words }])
      }),
      { numRuns: 300 },
    )
  })
  test('plain words stay plain', () =>
    expect(spoken([write('/culture/charter', ['不发广告', '不在群里发链接（含海报）'])], 'zh')).toBe(
      '“公约: [不发广告, 不在群里发链接（含海报）]”',
    ))
})
