import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ladderComplete } from '../../src/rules/rules/ladder-complete.ts'
import { inFlow } from '../../src/rules/in-flow.ts'
import { sample } from '../../src/rules/sample.ts'
import { findings } from './judge.ts'

const awkward = [
  '不发广告',
  '不发：链接, 海报',
  'a: b',
  '# 不发',
  '- 不发',
  '不发 #广告',
  '{不发}',
  '[不发]',
  '不发}',
  '"不发"',
  "不发'广告'",
  '不发\n广告',
  '不发\\n',
  '100',
  '3.5',
  '-1',
  '.5',
  '0x10',
  '1e3',
  '+7',
  '真',
  'true',
  'No',
  'null',
  '~',
  '',
  ' 不发 ',
  '？不发',
  '? 不发',
  '*不发',
  '&不发',
  '!不发',
  '|',
  '>',
  '%',
  '@群主',
  '`',
  '<<',
  '=',
  '2026-11-01',
  '不发\t广告',
  '...',
  '---',
]

describe('words of the author between braces', () => {
  test.each(awkward)('%j comes back as it was', (words) => {
    expect(parse(`{内容: ${inFlow(words)}, 原因: 好}`)).toEqual({ 内容: words, 原因: '好' })
    expect(parse(`[${inFlow(words)}, 好]`)).toEqual([words, '好'])
  })

  test('so does any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        expect(parse(`{内容: ${inFlow(words)}}`)).toEqual({ 内容: words })
      }),
      { numRuns: 500 },
    )
  })

  test('plain words stay plain', () =>
    expect(['不发广告', '不在群里发链接（含海报）', '稳赚不赔'].map(inFlow)).toEqual([
      '不发广告',
      '不在群里发链接（含海报）',
      '稳赚不赔',
    ]))
})

describe('the cure of rules/ladder-complete can be pasted', () => {
  test.each([
    '不发广告',
    '不发链接, 海报, 名片',
    '不发“招聘”: 去隔壁群',
    '不许骂人 # 第一条',
    '禁止发 {优惠码}',
    '请勿发 "红包"',
    "不发 'vx' 名片",
  ])('%s', (text) => {
    const [finding] = findings(sample({ 群规: [text] }), [ladderComplete])
    const cure = finding?.cure ?? ''
    const written = cure.slice(cure.indexOf('{'), cure.lastIndexOf('}') + 1)
    expect(parse(written)).toMatchObject({ 内容: text, 处理: ['撤回并私聊提醒', '禁言 3 天', '请离群'] })
  })
})
