/** A cure is typed into the file: in the keys of that file, and with ids that it has. */
import { describe, expect, test } from 'vitest'
import { inKeys } from '../../src/judge/cure-keys.ts'
import { check } from '../../src/index.ts'
import { checks } from '../../src/rules/index.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { findings, read, runChecks, specOf, viewOf } from './judge.ts'

const keys = new Map<string, ReadonlySet<string>>()
const walk = (node: Node): void => {
  if (node.type === 'list') walk(node.item)
  if (node.type === 'map')
    for (const [key, field] of Object.entries(node.fields)) {
      keys.set(key, new Set([...(keys.get(key) ?? []), field.zh, ...(field.aliases ?? [])]))
      walk(field.node)
    }
}
walk(community)
const chinese = new Set([...keys.values()].flatMap((words) => [...words]))

/** Keys that a text gives to type. */
const typed = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[“{,、 -]|^)([\p{Script=Han}a-z_]+): /gu)].map(([, key = '']) => key)

const cures = (text: string): readonly string[] => findings(text).map(({ cure }) => cure)

describe('every rule, its bad in either language', () => {
  test.each(checks.map(({ id, bad }) => [id, bad] as const))('%s in English keys', (_, bad) => {
    const english = JSON.stringify(specOf(bad), undefined, 2)
    expect(read(english).source.language).toBe('en')
    expect(
      cures(english)
        .flatMap(typed)
        .filter((key) => chinese.has(key)),
    ).toEqual([])
  })
  test.each(checks.map(({ id, bad }) => [id, bad] as const))('%s in Chinese keys', (_, bad) => {
    expect(
      cures(bad)
        .flatMap(typed)
        .filter((key) => keys.has(key)),
    ).toEqual([])
  })
})

describe('keys and choices', () => {
  test.each([
    [
      '加一项，例如“标题: 周三拆解、类别: 知识、频率: 每周三 20:00”。',
      '/activities/0',
      '加一项，例如“title: 周三拆解、category: knowledge、cadence: 每周三 20:00”。',
    ],
    ['写“加入: {方式: 付费, 费用: 3000}”', '/structure', '写“admission: {mode: paid, fee: 3000}”'],
    ['写“目标: 三个月”', '/culture/goal', '写“goal: 三个月”'],
    ['写“目标: 90%”', '/metrics/0', '写“target: 90%”'],
    [
      '写“合规: {放行: [{词: "词: 甲, 乙", 凭据: ……}]}”',
      '/name',
      '写“compliance: {allow: [{text: "词: 甲, 乙", evidence: ……}]}”',
    ],
    ['在“活动”里加一次', '/activities/0', '在“activities”（活动）里加一次'],
    ['写“来源: 成员”', '/monetization/models', '写“source: member”'],
    ['首行写“广告”二字', '/content', '首行写“广告”二字'],
    ['改成“好吃: 不贵”', '/content', '改成“好吃: 不贵”'],
    ['是不是「嘉宾」？就写进“团队”。', '/welcome', '是不是「嘉宾」？就写进“team”（团队）。'],
    ['写“加入: {费用: 「价格: 9」}”', '/structure', '写“admission: {fee: 「价格: 9」}”'],
  ])('%s at %s', (cure, path, expected) => expect(inKeys(cure, path, 'en')).toBe(expected))
  test('and back', () =>
    expect(inKeys('写“admission: {mode: paid}”', '/structure', 'zh')).toBe('写“加入: {方式: 付费}”'))
})

describe('words of the author that are names of fields too', () => {
  const names = [...chinese].filter((word) => /^\p{Script=Han}{2,4}$/u.test(word))
  const PLACEHOLDER = '甜枣糕'
  /** English keys; the word is a person, a title, a rule, a thing that is sold and one to avoid. */
  const written = (word: string): string =>
    JSON.stringify({
      version: 1,
      name: '晨光菜铺',
      archetype: 'store-fresh',
      launch: { start: '2026-12-01' },
      voice: { avoid: [word] },
      team: [
        { id: 'a', name: word, roles: ['host'] },
        { id: 'b', name: '阿岳', roles: ['editor'] },
      ],
      activities: [
        { id: 'x', use: 'lottery', title: word, when: 'D+12 20:00', prize: '电动车 1 辆，价值 5.8 万元' },
        { id: 'y', use: 'topic', title: `${word}夜`, when: 'D+13 20:00' },
      ],
      monetization: { offers: [{ id: 'o', name: word, price: 0 }] },
      rules: { items: [{ text: word, penalty: ['禁言 7 天', '私聊提醒'] }] },
      metrics: [{ id: 'm', name: word, formula: word, target: word }],
    })
  const told = (word: string): readonly string[] => {
    const { source, spec } = read(written(word))
    return spec ? runChecks(checks, viewOf(spec), source).map(({ cure }) => cure) : []
  }
  const expected = told(PLACEHOLDER)

  test('the sample quotes them in cures', () =>
    expect(expected.filter((cure) => cure.includes(PLACEHOLDER)).length).toBeGreaterThan(0))
  test.each(names.map((word) => [word]))('%s stays as it was written', (word) => {
    const wanted = new Set(expected.map((cure) => cure.replaceAll(PLACEHOLDER, word)))
    // What a rule says of both, without what would make a key of the word.
    const plain = (cure: string): string => cure.replaceAll(new RegExp(`“[a-z_.]+”（${word}）|“${word}”`, 'gu'), word)
    const shapes = new Set([...wanted].map(plain))
    const turned = told(word).filter((cure) => !wanted.has(cure) && cure.includes(word) && shapes.has(plain(cure)))
    expect(turned).toEqual([])
  })

  test('as words to avoid: every cure names the word itself, and the field once', async () => {
    const text = JSON.stringify({ ...(JSON.parse(written('阿岚')) as object), voice: { avoid: names } })
    const found = (await check(read(text), { copy: true })).diagnostics.filter(
      ({ code }) => code === 'copy/avoided-word',
    )
    expect(found.length).toBeGreaterThan(20)
    for (const { cure = '' } of found)
      expect(cure).toMatch(/从“语气 › 避免”（voice\.avoid）里去掉“\p{Script=Han}+”(?!（)/u)
  })
})
