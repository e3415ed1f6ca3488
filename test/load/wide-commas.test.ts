import { describe, expect, test } from 'vitest'
import { read } from '../rules/judge.ts'

/** Codes of a file whose list of signs holds what stands between the brackets. */
const codes = (item: string): readonly string[] =>
  read(`版本: 1\n名称: 甲\n类型: product-fans\n文化:\n  公约: [ ${item} ]\n`)
    .diagnostics.map(({ code }) => code)
    .filter((code) => code === 'syntax/comma')

describe('one item with a Chinese comma', () => {
  test.each([
    '提问，答疑',
    '看图，听课',
    '图文，语音，视频',
    '利益、情感、快乐',
    '晒菜，晒油',
    '早安，晚安',
    '红茶；绿茶',
    '周三课，周五课',
    '先说，后做，再改',
    '做饭，洗碗',
  ])('a row of words: %s', (item) => expect(codes(item)).toEqual(['syntax/comma']))
  test.each([
    '两次就移出，退剩余的钱',
    '第一次提醒，再犯移出',
    '撤回，再犯移出',
    '说清楚，就给退',
    '先道歉，撤回',
    '迟到的，在门口等一等',
    '带伞，路上会下雨',
    '报到货、坏果当天退',
    '撤回，私聊说明原因',
    '退款，当天到账',
  ])('a sentence: %s', (item) => expect(codes(item)).toEqual([]))
  test('it makes no difference what else is in the list', () =>
    expect(codes('撤回并私聊, 一次就移出，退余款')).toEqual(codes('一次就移出，退余款')))
})
