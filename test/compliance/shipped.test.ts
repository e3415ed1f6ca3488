import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scan } from '../../src/compliance/scan.ts'
import { judgeShipped, shipped } from './shipped.ts'

describe('what we ship breaks none of these rules', () => {
  const all = shipped()
  test('examples and presets were found', () => expect(all.length).toBeGreaterThan(10))

  test.each(all)('%s with every script', async (name, bytes) => {
    const { scripts, findings } = await judgeShipped(name, bytes)
    expect(scripts.length).toBeGreaterThan(10)
    expect(findings.map(({ code, severity, path, message }) => `${severity} ${code} ${path} ${message}`)).toEqual([])
  })
})

describe('every template, also those that no example uses', () => {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'))
  const bodies = files.map((file) => [file.replaceAll('\\', '/'), readFileSync(`templates/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll(/\{\{[^}]*\}\}/gu, '　')] as const)
  test('templates were found', () => expect(files.length).toBeGreaterThan(100))

  test('hold no word of the lists, whatever the industry', () => {
    const hits = bodies.flatMap(([file, body]) => ['food', 'cosmetics', 'education', 'finance', 'health-food', 'mother-baby'].flatMap((industry) =>
      scan(body, { industries: [industry] }).hits.map((hit) => `${file} ${hit.rule} ${hit.word}`)))
    expect([...new Set(hits)]).toEqual([])
  })
})
