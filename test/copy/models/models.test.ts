/**
 * Messages by which all others are measured: the same facts in, the same facts out, a line each, in this order. A case is a
 * file: what the community's file says, which message, and the message in both layouts, read before it was kept.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import type { Spec } from '../../../src/model.ts'
import { loadSpec } from '../../../src/load/load.ts'
import { expectGolden } from '../../support/golden.ts'
import { monthOf, textOf } from '../facts-of-a-file.ts'

const folder = 'test/copy/models'
const cases = readdirSync(folder).filter((file) => file.endsWith('.yaml'))

interface Model {
  readonly 文件: object
  /** Template of the message, and which of those it is; the first when absent. */
  readonly 话术: string
  readonly 第几条?: number
  readonly 开始?: string
  /** Words of the facts in the order in which they are said. */
  readonly 次序: readonly string[]
}

const around = {
  version: 1,
  名称: '桥头邻里',
  类型: 'training-camp',
  团队: [{ 标识: 'ke', 名字: '阿可', 职能: ['内容', '活动', '新媒体', '客服', '管理'] }],
}

async function said(model: Model, layout: '简洁' | '活泼'): Promise<string> {
  const file = { ...around, 内容: { 默认栏目: false }, ...model.文件, 语气: { 版式: layout } }
  const { spec, diagnostics } = await loadSpec({
    file: 'community.yaml',
    bytes: new TextEncoder().encode(JSON.stringify(file)),
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const { messages, undated } = await monthOf(spec as Spec, model.开始 ?? '2026-12-07', 24)
  const dated = messages.filter(({ script }) => script.template === model.话术).map(textOf)
  const found = [...dated, ...(undated.get(model.话术) ?? [])][(model.第几条 ?? 1) - 1]
  if (found === undefined) throw new Error(`nothing is written from ${model.话术}`)
  return found
}

test.each(cases)('%s', async (name) => {
  const model = parse(readFileSync(`${folder}/${name}`, 'utf8')) as Model
  for (const layout of ['简洁', '活泼'] as const) {
    const text = await said(model, layout)
    const places = model.次序.map((word) => text.indexOf(word))
    expect(places, text).toEqual([...places].sort((a, b) => a - b))
    expect(places.includes(-1), `${model.次序[places.indexOf(-1)] ?? ''} is not in\n${text}`).toBe(false)
    expectGolden(`${folder}/${name.replace('.yaml', '')}.${layout}.txt`, `${text}\n`)
  }
})
