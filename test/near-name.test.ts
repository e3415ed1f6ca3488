import { describe, expect, test } from 'vitest'
import { certainName, editDistance, nearName } from '../src/near-name.ts'

const keys = ['name', 'slogan', 'join_reason', 'daily_cap', '名称', '加入理由', '每日上限', '受众', '人群']

describe('the word that was most likely meant', () => {
  test.each([
    ['nmae', 'name'],
    ['Slogan', 'slogan'],
    ['joinReason', 'join_reason'],
    ['join-reason', 'join_reason'],
    ['daily cap', 'daily_cap'],
    ['加入理油', '加入理由'],
    ['加入的理由', '加入理由'],
    ['ｎａｍｅ', 'name'],
    ['群名称', '名称'],
    ['x', undefined],
    ['', undefined],
    ['管理', undefined],
    ['budget', undefined],
  ])('%s → %s', (written, near) => expect(nearName(written, keys)).toBe(near))
})

describe('the word that was certainly meant', () => {
  const candidates = keys.map((word) => ({ word, meaning: word }))
  test.each([
    ['nmae', 'name'],
    ['slogn', 'slogan'],
    ['加入理油', '加入理由'],
    // 上 and 下 turn a word round.
    ['每日下限', undefined],
    ['zzz', undefined],
  ])('%s → %s', (written, certain) => expect(certainName(written, candidates)).toBe(certain))
  test('two things that are near are none', () => {
    expect(
      certainName('tagz', [
        { word: 'tags', meaning: 'a' },
        { word: 'tagx', meaning: 'b' },
      ]),
    ).toBeUndefined()
    expect(
      certainName('slogon', [
        { word: 'slogan', meaning: 'a' },
        { word: 'slogans', meaning: 'a' },
      ]),
    ).toBe('slogan')
  })
})

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['标题', '标提', 1],
  ['𠮷野', '吉野', 1],
])('from %j to %j it is %d', (a, b, distance) => {
  expect(editDistance([...a], [...b])).toBe(distance)
  expect(editDistance([...b], [...a])).toBe(distance)
})
