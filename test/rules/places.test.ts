import { describe, expect, test } from 'vitest'
import { runRules } from '../../src/judge/run.ts'
import { underComments } from '../../src/judge/ignores.ts'
import { inWords } from '../../src/schema/spoken.ts'
import { located } from '../../src/judge/place.ts'
import { functions } from '../../src/rules/team/functions.ts'
import { conflictChecks } from '../../src/rules/conflict-checks.ts'
import { incomplete } from '../../src/rules/culture/incomplete.ts'
import { commonGoal } from '../../src/rules/elements/common-goal.ts'
import { operation } from '../../src/rules/elements/operation.ts'
import { missing } from '../../src/rules/rules/missing.ts'
import type { Check } from '../../src/judge/types.ts'
import { planned, read, viewOf } from './judge.ts'

const text = `版本: 1
名称: 山里茶油厨房
类型: 产品型粉丝群
启动: { 开始: 2026-12-01 }
团队:
  - 标识: laowang      # 短名
    名字: 老王
    职能: [内容]
    工时: 0.2  # 小时
文化:      # 三样
  目标: 每家都会辨油  # 目标
活动:
  - { 标识: late, 用: topic, 标题: 深夜厨房, 时间: D+5 23:30 }
`

/** The rule of this id. */
function conflict(id: string): Check {
  const rule = conflictChecks.find((check) => check.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

describe('a finding underlines the words to change', () => {
  test.each([
    [functions, '[内容]'],
    [conflict('team/overload'), '0.2'],
    [incomplete, '文化'],
    [conflict('plan/quiet-hours'), 'D+5 23:30'],
  ] as const)('%#', (check, words) => {
    const { spec, source } = read(text)
    if (!spec) throw new Error('unreadable')
    const [found] = runRules([check], viewOf(spec, planned(spec))).found
    if (!found) throw new Error(`${check.id} finds nothing`)
    const { place } = located(inWords(found, 'zh'), 'sample.yaml', source)
    expect(place && text.slice(place.start.offset, place.end.offset)).toBe(words)
  })
})

describe('a key that was left without a value is where what it lacks is told', () => {
  const head = '版本: 1\n名称: 山里茶油厨房\n类型: 产品型粉丝群\n'
  test.each([
    ['群规:\n', missing, '群规'],
    ['rules: {}\n', missing, 'rules'],
    ['群规:\n  条款: []\n', missing, '条款'],
    ['团队: []\n', operation, '团队'],
    ['团队: # 以后\n', operation, '团队'],
    ['文化:\n  价值观: [真]\n  目标:\n', commonGoal, '目标'],
    ['文化: {目标: }\n', commonGoal, '文化'],
  ] as const)('%j', (section, check, key) => {
    const whole = `${head}${section}`
    const { spec, source } = read(whole)
    if (!spec) throw new Error('unreadable')
    const [found] = runRules([check], viewOf(spec)).found
    const place = found && located(inWords(found, 'zh'), 'sample.yaml', source).place
    expect(place && whole.slice(place.start.offset, place.end.offset)).toBe(key)
  })
})

test.each([
  ['# 社群-忽略 team/overload', '“# 社群-忽略 team/overload：下周补”'],
  ['# shequn-ignore team/overload', '“# shequn-ignore team/overload: 下周补”'],
])('a reason is asked for in the form of the comment: %s', (comment, example) => {
  const { ignored, source } = read(text.replace('# 短名', comment))
  const { about } = underComments([], ignored, {
    file: 'sample.yaml',
    active: new Set(),
    known: ['team/overload'],
    texts: source.texts,
  })
  expect(about.map(({ code, cure }) => [code, cure])).toEqual([
    ['check/suppression-without-reason', `冒号后面写明为什么可以不改，例如${example}。`],
  ])
})
