/** What the file says reaches the message that owes it, and nothing else does: whatever the file. More of them in the search beside. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedCase } from '../support/marked-spec.ts'
import { monthOf } from './facts-of-a-file.ts'
import { changedWhereItStood, goneWhereItStood, owedAndNothingElse, pricedAsWritten } from './facts-properties.ts'

const few = { numRuns: 6, seed: 16 } as const

test('any file is said as it owes, without a figure, a promise or an hour of our own', () =>
  fc.assert(owedAndNothingElse, few))
test('a word that is changed is changed where it stood, and nothing else moves', () =>
  fc.assert(changedWhereItStood, few))
test('a word that is taken out is gone, and nothing else moves', () => fc.assert(goneWhereItStood, few))
test('a price that is changed is the other price where it stood, and nothing else moves', () =>
  fc.assert(pricedAsWritten, few))

test('the files reach what the properties are about', async () => {
  const said = { 题目: 0, 要点: 0, 价格: 0, 数量: 0, 截止: 0, 嘉宾: 0, 规则: 0, 答疑: 0, 接到的供应: 0, 下一次: 0 }
  const channels = new Set<string>()
  for (const { spec, start, days } of fc.sample(markedCase, few))
    for (const { facts, contract } of (await monthOf(spec, start, days)).messages) {
      channels.add(contract.audience)
      for (const name of Object.keys(said) as (keyof typeof said)[]) if (facts.has(name)) said[name] += 1
    }
  expect(Object.entries(said).filter(([, times]) => times < 6)).toEqual([])
  expect(channels).toContain('one')
})
