import { describe, expect, test } from 'vitest'
import { boxWrap, displayWidth } from '../../src/cli/help/display-width.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { runCli } from './run-cli.ts'

const helpOf = async (name: string) => (await runCli([name, '--help'])).stdout

describe('every command', () => {
  test.each(commands.map((entry) => [entry.name, entry] as const))(
    '%s: help in Chinese, examples first, columns aligned, within 80 columns',
    async (name, entry) => {
      const help = await helpOf(name)
      expect(help.indexOf('例子：')).toBeGreaterThan(-1)
      expect(help.indexOf('例子：')).toBeLessThan(help.indexOf('选项：'))
      expect(help).toContain('退出码：')
      expect(help).not.toMatch(/Usage|Options|display help|Arguments/)
      expect(
        help
          .split('\n')
          .filter((line) => displayWidth(line) > 80 && !entry.examples.some(({ type }) => line.includes(type))),
      ).toEqual([])
      const starts = help
        .split('\n')
        .filter((line) => /^ {2}-/.test(line))
        .map((line) => displayWidth(/^ {2}\S.*? {2,}/.exec(line)?.[0] ?? ''))
      expect(starts.length).toBeGreaterThan(1)
      expect(new Set(starts).size).toBe(1)
    },
  )
  test.each(commands.map((entry) => [entry.alias, entry.name]))('%s is %s', async (alias, name) => {
    expect(await helpOf(alias)).toBe(await helpOf(name))
    expect((await runCli(['帮助', alias])).stdout).toBe(await helpOf(name))
  })
  test('names and aliases are not used twice', () => {
    const names = commands.flatMap((entry) => [entry.name, entry.alias])
    expect(new Set(names).size).toBe(names.length)
  })
})

test('without words: the whole, and that is no failure', async () => {
  const ran = await runCli([])
  expect(ran.code).toBe(0)
  for (const entry of commands) expect(ran.stdout).toContain(`${entry.name}, ${entry.alias}`)
})

test('the version is that of the package', async () => {
  const ran = await runCli(['--version'])
  expect(ran).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
})

describe('lines are broken by columns', () => {
  test.each([
    ['一二三四五六', 6, '一二三\n四五六'],
    ['一二三，四五', 6, '一二\n三，四\n五'],
    ['see README.md 里的说明', 12, 'see\nREADME.md 里\n的说明'],
    ['短', 80, '短'],
  ])('%s at %i', (text, width, wrapped) => expect(boxWrap(text, width)).toBe(wrapped))
})
