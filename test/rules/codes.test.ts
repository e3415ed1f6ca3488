/** Every code that the program can say is explained. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explain, explanations } from '../../src/judge/explain.ts'
import type { TextFormat } from '../../src/schema/node.ts'

/** `code: 'syntax/tab'`, `fail(reader, place, 'syntax/alias'`, `tell('check/…'`: quoted, in a group of codes. */
const written = (text: string): readonly string[] =>
  [...text.matchAll(/'((?:knowledge|syntax|schema|file|ref|extends|set|calendar|plan|copy|template|check)\/[a-z-]+)'/g)]
    .map((match) => match[1] ?? '')
    .filter(
      (code) =>
        !['schema/community', 'schema/node', 'schema/words', 'copy/documents', 'copy/context', 'plan/index'].includes(
          code,
        ),
    )

const formats: Readonly<Record<TextFormat, true>> = {
  date: true,
  when: true,
  time: true,
  'time-or-window': true,
  window: true,
  duration: true,
  id: true,
  path: true,
  moment: true,
  'part-when': true,
  due: true,
}
/** Made of the name of a format. */
const formattedCodes: readonly string[] = Object.keys(formats).map((format) => `schema/${format}`)

/** `report(node, 'unknown-helper', …)` in the checker of templates, `problem('literal', …)` in their lint, which put their group before them. */
const templateCodes = [
  ...readFileSync('src/copy/template/check.ts', 'utf8').matchAll(/report\([^,]*,\s*'([a-z-]+)'/g),
  ...readFileSync('src/copy/template/lint.ts', 'utf8').matchAll(/problem\(\s*'([a-z-]+)'/g),
].map((match) => `template/${match[1] ?? ''}`)

test('every code written anywhere in src has its explanation', () => {
  const codes = new Set([
    ...readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .flatMap((file) => written(readFileSync(join('src', file), 'utf8'))),
    ...formattedCodes,
    ...templateCodes,
  ])
  expect(templateCodes.length).toBeGreaterThan(15)
  expect(codes.size).toBeGreaterThan(60)
  expect([...codes].filter((code) => !explain(code).found).sort()).toEqual([])
})

test('the written reference has every code once, with both examples', () => {
  const text = readFileSync('docs/规则.md', 'utf8')
  const pages = text.split(/^### /m).slice(1)
  expect(pages.map((page) => page.slice(0, page.indexOf('\n')))).toEqual(
    expect.arrayContaining(explanations().map(({ id }) => id)),
  )
  expect(pages).toHaveLength(explanations().length)
  for (const page of pages) expect(page.match(/^~~~yaml\n[^~]+\n~~~$/gm)?.length, page.slice(0, 60)).toBe(2)
})
