/** The README is kept true: its commands, its lists and its examples are those of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands/index.ts'
import { archetypes } from './support/knowledge.ts'
import { load } from '../src/index.ts'
import { views } from '../src/view/index.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]?.trim() ?? '')
const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  devDependencies: Record<string, string>
  dependencies?: Record<string, string>
  bin: Record<string, string>
}

describe('the two commands', () => {
  test('the first renders a shipped example into a folder', () => {
    const [first = ''] = blocks('sh')
    const file = /render (\S+)/.exec(first)?.[1] ?? ''
    expect(existsSync(file)).toBe(true)
    expect(first).toContain('npm ci && npm run build')
    expect(first).toMatch(/-o \S+/)
  })
  test('the second is what .ci/run runs', () => {
    const second = blocks('sh')[1] ?? ''
    expect(second).toBe('npm ci && npm test')
    const [install = '', run = ''] = second.split(' && ')
    const ci = readFileSync('.ci/run', 'utf8')
    expect(ci).toContain(install)
    expect(ci).toContain(run)
  })
})

test.each(['README.md', 'CONTRIBUTING.md', 'src/README.md'])(
  'every npm script and file that %s names is there',
  (page) => {
    const text = readFileSync(page, 'utf8')
    const scripts = [...text.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map((match) => match[1] ?? '')
    const npm = ['ci', 'link', 'pack', 'uninstall']
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((name) => !npm.includes(name) && !Object.hasOwn(pkg.scripts, name))).toEqual([])
    const paths = [...text.matchAll(/`((?:src|test|docs|examples|schemas)\/[^`<>*{}… ]+)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  },
)

test('the YAML it shows is accepted', async () => {
  const text = blocks('yaml').find((block) => block.startsWith('版本')) ?? ''
  const { diagnostics } = await load({ file: 'README.md', bytes: new TextEncoder().encode(`${text}\n`) })
  expect(text).not.toBe('')
  expect(diagnostics).toEqual([])
})

test.each(archetypes.map(({ id, name }) => [id, name]))('the table has %s %s', (id, name) => {
  expect(readme).toContain(`\`${id}\` | ${name}`)
})

test('every view and every command it names exists, and none is forgotten', () => {
  for (const view of Object.values(views)) expect(readme).toContain(view.zh)
  const named = [...readme.matchAll(/^社群 ([a-z]+)/gm)].map((match) => match[1])
  expect(named.length).toBeGreaterThan(5)
  for (const name of named) expect(commands.map((command) => command.name)).toContain(name)
})

test('every package that is bundled or used is in the table, and no other', () => {
  const used = Object.keys({ ...pkg.dependencies, ...pkg.devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  )
  for (const name of used) expect(readme).toContain(name)
})

test('both names run the same file, the ASCII one first', () => {
  expect(Object.entries(pkg.bin)).toEqual([
    ['shequn', 'bin/shequn.js'],
    ['社群', 'bin/shequn.js'],
  ])
})
