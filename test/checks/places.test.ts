import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/index.ts'
import { underComments } from '../../src/checks/ignores.ts'
import { located } from '../../src/checks/place.ts'
import { functions } from '../../src/checks/team/functions.ts'
import { overload } from '../../src/checks/team/overload.ts'
import { quietHours } from '../../src/checks/plan/quiet-hours.ts'
import { incomplete } from '../../src/checks/culture/incomplete.ts'
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

describe('a finding underlines the words to change', () => {
  test.each([[functions, '[内容]'], [overload, '0.2'], [incomplete, '目标: 每家都会辨油'], [quietHours, 'D+5 23:30']] as const)('%#', (check, words) => {
    const { spec, source } = read(text)
    if (!spec) throw new Error('unreadable')
    const [found] = runChecks([check], viewOf(spec, planned(spec)))
    if (!found) throw new Error(`${check.id} finds nothing`)
    const { place } = located(found, 'sample.yaml', source)
    expect(place && text.slice(place.start.offset, place.end.offset)).toBe(words)
  })
})

test.each([['# 社群-忽略 team/overload', '“# 社群-忽略 team/overload：下周补”'], ['# shequn-ignore team/overload', '“# shequn-ignore team/overload: 下周补”']])('a reason is asked for in the form of the comment: %s', (comment, example) => {
  const { ignored, source } = read(text.replace('# 短名', comment))
  const about = underComments([], ignored, { file: 'sample.yaml', active: new Set(), known: ['team/overload'], texts: source.texts })
  expect(about.map(({ code, cure }) => [code, cure])).toEqual([['check/suppression-without-reason', `冒号后面写明为什么可以不改，例如${example}。`]])
})
