/**
 * Code asks what an entry of the knowledge is (its traits), never which one it is: an own opening, an own draw, an own
 * review then get the same treatment. Templates are named in src/copy, where scripts are chosen, and nowhere else.
 */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { activities, archetypes, kits, operations } from '../support/knowledge.ts'
import * as knowledgeWords from '../../src/schema/knowledge/words.ts'
import * as words from '../../src/schema/words.ts'

/** Words that the file formats, or a union of ours, have for something else: a channel, a role, a source of members, the anchor of a time, the style of a YAML scalar, a field. */
const common = new Set([
  ...Object.values({ ...words, ...knowledgeWords }).flatMap((node) =>
    'values' in node ? Object.keys(node.values) : [],
  ),
  'referral',
  'festival',
  'plain',
  'topic',
  'guest',
])
const ids = new Set([...archetypes, ...activities, ...operations, ...kits].map(({ id }) => id))
const templates = new Set(
  globSync('**/*.hbs', { cwd: 'templates' }).map((file) => file.replaceAll('\\', '/').slice(0, -'.hbs'.length)),
)

interface Line {
  readonly at: string
  readonly text: string
  readonly literals: readonly string[]
}

/** Lines of code without comments; an example of a spec, or what a cure writes into one, names things as an author does and is no code. */
const lines: readonly Line[] = globSync('src/**/*.ts', {
  ignore: ['src/knowledge/**', 'src/schema/**', '**/*.generated.ts'],
})
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
      .split('\n')
      .map((text, index) => ({ at: `${file}:${index + 1}`, text: text.replace(/(^|\s)\/\/.*$/, '') }))
      .map(({ at, text }) => ({ at, text: text.replaceAll(/\b(?:use|id): '[^']*'/g, '') }))
      .filter(({ text }) => !/(?:用|类型|标识)[:：]/.test(text))
      .map((line) => ({
        ...line,
        literals: [...line.text.matchAll(/(['"`])([^'"`\n]+)\1/g)].map(([, , said]) => said ?? ''),
      })),
  )
const telling = (wrong: (line: Line) => boolean): readonly string[] =>
  lines
    .filter(wrong)
    .map(({ at, text }) => `${at} ${text.trim()}: give the entry a trait in knowledge/ and ask for that`)

test('there is something to look at', () => {
  expect(ids.size).toBeGreaterThan(80)
  expect(templates.size).toBeGreaterThan(100)
  expect(lines.filter(({ literals }) => literals.length > 0).length).toBeGreaterThan(2000)
  expect([...common].filter((word) => ids.has(word)).length).toBeGreaterThan(3)
})

describe('no literal', () => {
  test('is the id of an archetype, an activity, an operation or a kit', () =>
    expect(telling(({ literals }) => literals.some((said) => ids.has(said) && !common.has(said)))).toEqual([]))
  test('that is also a common word is held against an id', () => {
    const word = `['"](?:${[...common].filter((one) => ids.has(one)).join('|')})['"]`
    const compared = new RegExp(
      `\\b(?:id|use)\\)? *[!=]==? *${word}|\\bfind\\w+\\(${word}|${word}[^()]*\\]\\.includes\\([^)]*\\b(?:id|use)\\b`,
    )
    expect(compared.test("library.id === 'opening'") && compared.test("['live', 'offline'].includes(entry.use)")).toBe(
      true,
    )
    expect(telling(({ text }) => compared.test(text))).toEqual([])
  })
  test('names a template outside src/copy', () =>
    expect(
      telling(({ at, literals }) => !at.startsWith('src/copy/') && literals.some((said) => templates.has(said))),
    ).toEqual([]))
})
