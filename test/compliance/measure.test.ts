import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLabels } from '../../src/compliance/labelled.ts'
import { measure } from '../../src/compliance/measure.ts'
import { share } from '../../src/compliance/wilson.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'

const real = readFileSync('test/compliance/real.yaml', 'utf8')

describe('our own sentences in the manner of real ones', () => {
  const { sentences, problems } = readLabels(real)
  const { all, withHints, wrong, missed } = measure(sentences)
  test('are read, more than half of them harmless', () => {
    expect(problems).toEqual([])
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    expect(sentences.filter(({ harmful }) => harmful === false).length).toBeGreaterThan(sentences.length / 2)
  })
  test('precision ≥ 0.93, recall ≥ 0.75, alarms on harmless ones ≤ 2 %, hints counted or not', () => {
    for (const { precision, recall, alarms } of [all, withHints]) {
      expect(precision.share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.93)
      expect(recall.share, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.75)
      expect(alarms.share, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02)
    }
  })
})

describe('figures', () => {
  test.each([
    [0, 0, undefined, undefined],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
    [90, 100, 0.826, 0.945],
  ])('%d of %d: Wilson', (hit, of, low, high) => {
    const counted = share(hit, of)
    if (low === undefined || high === undefined) return expect(counted).toEqual({ hit, of })
    expect(counted.low).toBeCloseTo(low, 3)
    expect(counted.high).toBeCloseTo(high, 3)
  })
  test('by source, what nobody can say left out, hints apart', () => {
    const { sentences } = readLabels(
      ['{"text":"全网最低价","label":"harm","channel":"public","source":"a"}', '{"text":"限时特惠","label":"ok","source":"a"}', '{"text":"全网最低","label":"grey","source":"b"}', '{"text":"今晚聊油","label":"harm","source":"b"}'].join('\n'))
    const { all, withHints, bySource, unsure, missed } = measure(sentences)
    expect([all.precision, all.recall, all.alarms].map(({ hit, of }) => [hit, of])).toEqual([[1, 1], [1, 2], [0, 1]])
    expect([withHints.alarms.hit, unsure, missed.map(({ text }) => text)]).toEqual([1, 1, ['今晚聊油']])
    expect(bySource.map(({ source, recall }) => [source, recall.hit, recall.of])).toEqual([['a', 1, 1], ['b', 0, 1]])
  })
  test.each([['- 句子', '第 1 条读不出来'], ['- { 句子: 全网最低价 }', '标注是“”'], ['- { 标注: 有问题 }', '没有“句子”'], ['{"text":', '第 1 条读不出来'], ['', '第 1 条读不出来']])('%s: %s', (text, problem) =>
    expect(readLabels(text).problems.join()).toContain(problem))
})

describe('the command', () => {
  const cwd = folderWith({ '句子.yaml': real, '坏.yaml': '- { 句子: 全网最低价, 标注: 也许 }\n' })
  test('prints figures with intervals, by source', async () => {
    const { code, stdout } = await runCli(['measure', '句子.yaml'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/楼盘传单 +\d+\.\d% \[\d+\.\d%–\d+\.\d%\]（\d+\/\d+）/u)
    expect(stdout).toContain('连提示也算')
  })
  test('lists what was missed, and JSON says the same', async () => {
    expect((await runCli(['测词表', '句子.yaml', '--list'], { cwd })).stdout).toMatch(/漏了（\d+）/u)
    expect(JSON.parse((await runCli(['measure', '句子.yaml', '--json'], { cwd })).stdout)).toMatchObject({ version: 1, all: { recall: { of: expect.any(Number) } } })
  })
  test.each([['坏.yaml', '写“有问题”“没问题”或“说不准”'], ['没有.yaml', '没有.yaml']])('%s: not measured, and told', async (file, words) => {
    const { code, stderr } = await runCli(['measure', file], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})
