/** What is read of a repository that wants harm: plain files, of a size, from inside. Links and pipes are for systems that have them. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPlain } from '../../src/cli/read-plain.ts'
import { folderWith, runCli } from './run-cli.ts'

let sound = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01'], { cwd })
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8')
})

/** The exit code and what was said; nothing of a stack, and nothing of what lies outside. */
async function refused(argv: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await runCli(argv, { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/错误：.+。\n应该：.+/s)
  expect(stdout + stderr).not.toContain('别人的秘密')
  return stderr
}

describe.runIf(existsSync('/dev/zero'))('never ends', () => {
  test.each<[string, string, readonly string[]]>([
    ['the community file', 'community.yaml', ['check']],
    ['found in a folder', 'community.yaml', ['check', '.']],
    ['the project file', 'shequn.config.yaml', ['check']],
    ['the list of what is passed over', '.shequnignore', ['check', '.']],
    ['a baseline', 'known.json', ['check', '--baseline', 'known.json']],
    ['a plan', 'plan.json', ['plan', '--keep', 'plan.json', '--now', '2026-12-02']],
    ['holidays', 'days.json', ['plan', '--holidays', 'days.json']],
    ['answers', 'answers.yaml', ['init', 'x', '--answers', 'answers.yaml', '--yes', '--preset', 'store-fresh']],
  ])('%s is a device, or a pipe', async (_, name, argv) => {
    for (const make of [
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => void execFileSync('sh', ['-c', 'mkfifo "$0"', path]),
    ]) {
      const cwd = folderWith(name === 'community.yaml' ? {} : { 'community.yaml': sound })
      make(join(cwd, name))
      expect(await refused(argv, cwd)).toContain(name)
    }
  })
})

describe('a link that leads out', () => {
  test.each<[string, string, readonly string[]]>([
    ['the community file of the folder', 'community.yaml', ['check']],
    ['one that a search finds', 'a/community.yaml', ['check', '.']],
    ['one that a pattern finds', 'a/community.yaml', ['check', '*/*.yaml']],
    ['the project file', 'shequn.config.yaml', ['check', 'sound.yaml']],
    ['the list of what is passed over', '.shequnignore', ['check', '.']],
  ])('%s', async (_, name, argv) => {
    const outside = folderWith({ 'secret.txt': '别人的秘密: [' })
    const cwd = folderWith({ 'sound.yaml': sound, 'b/community.yaml': sound })
    mkdirSync(join(cwd, 'a'))
    symlinkSync(join(outside, 'secret.txt'), join(cwd, name))
    expect(await refused(argv, cwd)).toContain('指到了这个文件夹外面')
  })
  test('is followed where a person names it, and inside of a repository', async () => {
    const outside = folderWith({ 'real.yaml': sound })
    const cwd = folderWith({ 'shared/real.yaml': sound })
    mkdirSync(join(cwd, '.git'))
    mkdirSync(join(cwd, 'a'))
    symlinkSync(join(outside, 'real.yaml'), join(cwd, 'named.yaml'))
    symlinkSync(join(cwd, 'shared', 'real.yaml'), join(cwd, 'a', 'community.yaml'))
    for (const argv of [
      ['check', 'named.yaml'],
      ['check', 'a'],
    ])
      expect((await runCli(argv, { cwd })).code).toBe(0)
  })
})

test('no byte more than may be read, whatever the size is said to be', () => {
  const folder = folderWith({ 'a.txt': 'x'.repeat(3000) })
  const path = join(folder, 'a.txt')
  expect(readPlain(path, { name: 'a.txt', most: 3000 })).toHaveLength(3000)
  expect(() => readPlain(path, { name: 'a.txt', most: 2999 })).toThrow('太大了')
  if (existsSync('/proc/self/maps'))
    expect(() => readPlain('/proc/self/maps', { name: 'maps', most: 100 })).toThrow('太大了')
})

test('more files than a process may hold open are read one after the other', () => {
  const folder = folderWith({})
  const names = Array.from({ length: 1500 }, (_, i) => `${i}.txt`)
  for (const name of names) writeFileSync(join(folder, name), name)
  expect(names.map((name) => Buffer.from(readPlain(join(folder, name), { name, most: 10 })).toString())).toEqual(names)
})
