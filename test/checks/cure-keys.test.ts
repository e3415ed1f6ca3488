/** A cure is typed into the file: in the keys of that file, and with ids that it has. */
import { describe, expect, test } from 'vitest'
import { inKeys } from '../../src/checks/cure-keys.ts'
import { checks, inWords } from '../../src/checks/index.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { findings, read, specOf } from './judge.ts'

const keys = new Map<string, ReadonlySet<string>>()
const walk = (node: Node): void => {
  if (node.type === 'list') walk(node.item)
  if (node.type === 'map') for (const [key, field] of Object.entries(node.fields)) {
    keys.set(key, new Set([...(keys.get(key) ?? []), field.zh, ...(field.aliases ?? [])]))
    walk(field.node)
  }
}
walk(community)
const chinese = new Set([...keys.values()].flatMap((words) => [...words]))

/** Keys that a text gives to type. */
const typed = (text: string): readonly string[] => [...text.matchAll(/(?<=[“{,、 -]|^)([\p{Script=Han}a-z_]+): /gu)].map(([, key = '']) => key)

const cures = (text: string): readonly string[] => {
  const { source } = read(text)
  return findings(text).map((found) => inWords({ code: found.code, severity: found.severity, message: found.message, cure: found.cure, path: found.path }, source).cure ?? '')
}

describe('every rule, its bad in either language', () => {
  test.each(checks.map(({ id, bad }) => [id, bad] as const))('%s in English keys', (_, bad) => {
    const english = JSON.stringify(specOf(bad), undefined, 2)
    expect(read(english).source.language).toBe('en')
    expect(cures(english).flatMap(typed).filter((key) => chinese.has(key))).toEqual([])
  })
  test.each(checks.map(({ id, bad }) => [id, bad] as const))('%s in Chinese keys', (_, bad) => {
    expect(cures(bad).flatMap(typed).filter((key) => keys.has(key))).toEqual([])
  })
})

describe('keys and choices', () => {
  test.each([
    ['加一项，例如“标题: 周三拆解、类别: 知识、频率: 每周三 20:00”。', '/activities/0', '加一项，例如“title: 周三拆解、category: knowledge、cadence: 每周三 20:00”。'],
    ['写“加入: {方式: 付费, 费用: 3000}”', '/structure', '写“admission: {mode: paid, fee: 3000}”'],
    ['写“目标: 三个月”', '/culture/goal', '写“goal: 三个月”'],
    ['写“目标: 90%”', '/metrics/0', '写“target: 90%”'],
    ['写“合规: {放行: [{词: "词: 甲, 乙", 凭据: ……}]}”', '/name', '写“compliance: {allow: [{text: "词: 甲, 乙", evidence: ……}]}”'],
    ['在“活动”里加一次', '/activities/0', '在“activities”（活动）里加一次'],
    ['写“来源: 成员”', '/monetization/models', '写“source: member”'],
    ['首行写“广告”二字', '/content', '首行写“广告”二字'],
    ['改成“好吃: 不贵”', '/content', '改成“好吃: 不贵”'],
  ])('%s at %s', (cure, path, expected) => expect(inKeys(cure, path, 'en')).toBe(expected))
  test('and back', () => expect(inKeys('写“admission: {mode: paid}”', '/structure', 'zh')).toBe('写“加入: {方式: 付费}”'))
})
