/** `check --fix` on files that nobody wrote for it: every broken one we have, and slips in every example. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'
import { searching } from '../support/search.ts'
import { folderWith, runCli } from './run-cli.ts'

/** Lines of an example that a slip is made in. */
const MANY = searching ? 25 : 3

async function fixedText(text: string): Promise<string> {
  const cwd = folderWith({ 'a.yaml': text })
  await runCli(['check', 'a.yaml', '--fix'], { cwd })
  return readFileSync(join(cwd, 'a.yaml'), 'utf8')
}

test('every broken file we know: mended files read no worse, and a second time changes nothing', async () => {
  const folder = join(import.meta.dirname, '../load/bad')
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const originals = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
  const cwd = folderWith(originals)
  expect((await runCli(['check', ...names, '--fix', '--json'], { cwd })).stderr).toMatch(/改好了 \d\d 处/)
  /** Errors weigh most: what a file hides behind one may come to light with the mend. */
  const weight = (file: string, bytes: Uint8Array): number => {
    const { diagnostics } = loadSpec({ file, bytes, readBase: (path) => originals[path] })
    return diagnostics.reduce((sum, { severity }) => sum + (severity === 'error' ? 1000 : 1), 0)
  }
  const once = Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, name))]))
  const changed = names.filter((name) => !once[name]?.equals(originals[name] as Buffer))
  expect(changed.length).toBeGreaterThan(15)
  for (const name of changed)
    expect(weight(name, once[name] as Buffer), name).toBeLessThan(
      Math.max(weight(name, originals[name] as Buffer), 1000),
    )
  expect((await runCli(['check', ...names, '--fix', '--json'], { cwd })).stderr).toBe('没有能放心自动改的地方。\n')
  for (const name of names) expect(readFileSync(join(cwd, name)), name).toEqual(once[name])
})

describe('a slip made in a real file is taken back to the letter', () => {
  const folder = join(import.meta.dirname, '../../examples')
  const examples = [
    'camellia-oil/community.yaml',
    'co-reading-camp/社群.yaml',
    'fruit-shop/community.yaml',
    'peer-circle/community.yaml',
  ].map((name) => readFileSync(join(folder, name), 'utf8'))
  const slips: readonly (readonly [string, RegExp, string])[] = [
    ['a full-width colon', /^( *(?:- )?[a-z_]{4,}|^ *(?:- )?\p{Script=Han}{2,5}): (?=\S)/u, '$1：'],
    ['a colon without its space', /^( *[a-z_]{4,}|^ *\p{Script=Han}{2,5}): (?=[^\s\d|>{["'&*])/u, '$1:'],
    ['a full-width dash', /^( +)- (?=\p{Script=Han})/u, '$1－ '],
    ['two letters exchanged', /^( *[a-z]{3})([a-z])([a-z])(?=[a-z]*:)/, '$1$3$2'],
  ]
  test.each(slips.map(([name, from, to]) => [name, from, to] as const))('%s', async (_, from, to) => {
    let tried = 0
    for (const text of examples) {
      const lines = text.split('\n')
      const able = lines.flatMap((line, i) => (from.test(line) && line.replace(from, to) !== line ? [i] : []))
      for (const at of able.filter((__, i) => i % Math.ceil(able.length / MANY) === 0)) {
        const slipped = lines.map((line, i) => (i === at ? line.replace(from, to) : line)).join('\n')
        const now = await fixedText(slipped)
        // Either mended to the letter, or left for a person: never something else.
        expect([text, slipped], `${at + 1}: ${lines[at]}`).toContain(now)
        if (now === text) tried++
      }
    }
    expect(tried).toBeGreaterThan(MANY)
  })
})
