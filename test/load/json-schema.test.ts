import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { describe, expect, test, vi } from 'vitest'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { builtin } from '../../src/knowledge/builtin.ts'
import { editorSchema } from '../../src/load/json-schema.ts'
import { namedIn } from '../../src/load/named.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const named = namedIn(builtin)
const folder = join(import.meta.dirname, 'ok')
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))

describe.each(['en', 'zh'] as const)('the %s editor schema', (language) => {
  const validate = new Ajv({ strict: false }).compile(editorSchema(language, named))
  test.each(files)('accepts %s', (file) => {
    const value: unknown = parse(readFileSync(join(folder, file), 'utf8'), { merge: true })
    const filled = Object.fromEntries(Object.entries(value as object).filter(([, entry]) => entry !== null))
    validate(filled)
    expect(validate.errors ?? []).toEqual([])
  })
  test.each([
    ['an unknown key', { 版本: 1, 名子: 'x' }],
    ['an unknown word', { structure: { platform: '微信裙' } }],
    ['an unknown archetype', { 类型: '产品粉丝' }],
    ['a map in place of a list', { 定位: { 差异: { 甲: '乙' } } }],
  ])('refuses %s', (_, value) => {
    expect(validate(value)).toBe(false)
  })
  test('lists its own language first', () => {
    const keys = Object.keys((editorSchema(language, named) as { readonly properties: object }).properties)
    expect(keys.slice(0, 3)).toEqual(language === 'zh' ? ['版本', '标识', '名称'] : ['version', 'id', 'name'])
  })
})

test('within one map no word stands for two properties', () => {
  const clashes: string[] = []
  let maps = 0
  const visit = (node: Node, path: string): void => {
    if (node.type === 'list') return visit(node.item, path)
    if (node.type !== 'map') return
    maps++
    const owners = new Map<string, string>()
    for (const [key, field] of Object.entries(node.fields)) {
      for (const word of new Set([key, field.zh, ...(field.aliases ?? [])])) {
        if (owners.has(word)) clashes.push(`${path}: “${word}” is ${owners.get(word)} and ${key}`)
        owners.set(word, key)
      }
      visit(field.node, `${path}/${key}`)
    }
  }
  visit(community, '')
  expect(maps).toBeGreaterThan(40)
  expect(clashes).toEqual([])
})

test('within one choice no word stands for two values', () => {
  const clashes: string[] = []
  let choices = 0
  const visit = (node: Node, path: string): void => {
    if (node.type === 'list') return visit(node.item, path)
    if (node.type === 'map') for (const [key, field] of Object.entries(node.fields)) visit(field.node, `${path}/${key}`)
    if (node.type !== 'choice') return
    choices++
    const owners = new Map<string, string>()
    for (const [value, words] of Object.entries<readonly string[]>(node.values)) {
      for (const word of words) {
        if (owners.has(word)) clashes.push(`${path}: “${word}” is ${owners.get(word)} and ${value}`)
        owners.set(word, value)
      }
    }
  }
  visit(community, '')
  expect(choices).toBeGreaterThan(15)
  expect(clashes).toEqual([])
})
