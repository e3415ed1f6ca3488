/** The page of all that can be written says all of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { community } from '../../src/schema/community.ts'
import type { Field, MapNode, Node } from '../../src/schema/node.ts'
import { columnPurpose } from '../../src/schema/words.ts'
import { activities, archetypes, kits } from '../support/knowledge.ts'

const page = readFileSync('docs/字段.md', 'utf8')
const inside = (node: Node): MapNode | undefined =>
  node.type === 'map' ? node : node.type === 'list' ? inside(node.item) : undefined

const fieldsIn = (map: MapNode): readonly (readonly [string, Field])[] =>
  Object.entries(map.fields).flatMap(([key, field]) => {
    const below = inside(field.node)
    return [[key, field] as const, ...(below ? fieldsIn(below) : [])]
  })

const rows = page.split('\n').filter((line) => line.startsWith('| '))

test.each(fieldsIn(community))('%s with its names and what it is for', (key, { zh, aliases = [], about }) =>
  expect(
    rows.some((row) => [zh, ...aliases, ` ${key} `, about].every((words) => row.includes(words))),
    zh,
  ).toBe(true),
)

describe.each([
  ['types', archetypes],
  ['activities', activities],
] as const)('%s', (_, entries) => {
  test.each(entries.map(({ id, name }) => [id, name] as const))('%s', (id, name) =>
    expect(rows.some((row) => row.startsWith(`| ${name} | `) && row.includes(` | ${id} | `))).toBe(true),
  )
})

test('every action of a column, and every kit that can be used', () => {
  for (const [word] of Object.values(columnPurpose.values)) expect(page).toContain(`| ${word} | `)
  for (const { id } of kits) expect(page, id).toContain(`| ${id} |`)
})
