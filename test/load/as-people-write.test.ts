import { describe, expect, test } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'

const head = '版本: 1\n名称: 茶友会\n类型: 自定\n'
const load = (text: string) => loadSpec({ file: 'a.yaml', bytes: Buffer.from(text) })

/** Every field that `wanted` asks for, as the keys that lead there from the top; lists on the way are left alone. */
function fieldsOf(wanted: (node: Node) => boolean, from: Node = community): readonly (readonly string[])[] {
  if (from.type !== 'map') return []
  return Object.values(from.fields).flatMap(({ zh, node }) => [
    ...(wanted(node) ? [[zh]] : []),
    ...fieldsOf(wanted, node).map((below) => [zh, ...below]),
  ])
}
const written = (keys: readonly string[], value: string): string =>
  keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n') + value

const plainTexts = fieldsOf(
  (node) => node.type === 'list' && !node.table && node.item.type === 'text' && !node.item.format && !node.item.ref,
)
const statements = fieldsOf((node) => node.type === 'text' && node.between !== undefined)

describe('one sentence where several may stand', () => {
  test.each(plainTexts)('%s %s %s', (...keys) => {
    const path = keys.filter((key) => typeof key === 'string')
    const one = load(`${head}${written(path, ' 看得见')}\n`)
    const list = load(`${head}${written(path, ' [看得见]')}\n`)
    expect(one.diagnostics).toEqual(list.diagnostics)
    expect(one.spec).toEqual(list.spec)
  })
  test('there are such fields', () => expect(plainTexts.length).toBeGreaterThan(15))
  test('a choice is one too', () => {
    expect(load(`${head}定位:\n  纽带: 快乐\n`).spec?.positioning?.bonds).toEqual(['joy'])
    expect(load(`${head}定位:\n  纽带: 高兴得很\n`).diagnostics.map(({ code }) => code)).toEqual(['schema/choice'])
  })
  test('an item alone is one, in its own keys or by the one that stands for it', () => {
    expect(load(`${head}风险: { 场景: 用药出事, 话术: 先停用 }\n`).spec?.risks).toEqual([
      { scenario: '用药出事', script: '先停用' },
    ])
    expect(load(`${head}增长:\n  来源: 店里扫码\n`).spec?.growth?.sources).toEqual([{ channel: '店里扫码' }])
    expect(load(`${head}群规: 不发广告\n`).spec?.rules).toMatchObject({ items: [{ text: '不发广告' }] })
    expect(load(`${head}团队:\n  老周: { 名字: 老周 }\n`).diagnostics[0]?.code).toBe('schema/type')
  })
  test.each(['1. 看得见 2. 退得了', '【看得见，退得了】', '- 看得见'])(
    'a list that went wrong is no sentence: %s',
    (text) => {
      const value = text.startsWith('-') ? JSON.stringify(text) : text
      expect(load(`${head}定位:\n  差异: ${value}\n`).diagnostics.map(({ code }) => code)).toEqual(['schema/type'])
    },
  )
})

describe('several sentences where one text is asked for', () => {
  test.each(statements)('%s %s %s', (...keys) => {
    const path = keys.filter((key) => typeof key === 'string')
    const list = load(`${head}${written(path, ' [看得见, 退得了]')}\n`)
    const one = load(`${head}${written(path, ' 看得见；退得了')}\n`)
    expect(list.diagnostics).toEqual(one.diagnostics)
    expect(list.spec).toEqual(one.spec)
  })
  test('the points of a lesson are its lines', () => {
    const { spec, diagnostics } = load(
      `${head}内容:\n  栏目:\n    - 标识: a\n      标题: 一点\n      频率: 每周二 12:30\n      选题:\n        - 题: 高远球\n          要点: [先侧身, 再举拍]\n`,
    )
    expect(diagnostics).toEqual([])
    expect(spec?.content?.pillars?.[0]?.topics?.[0]).toEqual({ title: '高远球', point: '先侧身\n再举拍' })
  })
  test('a list of anything but sentences is named', () => {
    const { diagnostics } = load(`${head}结构:\n  沉默处理: [{ 甲: 乙 }]\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema/type'])
  })
})

describe('the day a group opens', () => {
  test.each(['2027-03-15', '2027/3/15', '2027年3月15日'])('alone is the day of the launch: %s', (day) => {
    const { spec, diagnostics, source } = load(`${head}七步: { 开群: ${day} }\n`)
    expect(diagnostics).toEqual([])
    expect(spec?.launch).toEqual({ start: '2027-03-15' })
    expect(source.locate('/launch/start')?.start.line).toBe(4)
  })
  test('beside the day of the launch it is one that lies before', () => {
    const { spec } = load(`${head}七步: { 开始: 2027-03-15, 开群: 2027-03-12 }\n`)
    expect(spec?.launch).toEqual({ start: '2027-03-15', group_opens: '2027-03-12' })
  })
  test('counted from a launch that is not written it is none', () => {
    expect(load(`${head}七步: { 开群: D-3 }\n`).spec?.launch?.start).toBeUndefined()
  })
})
