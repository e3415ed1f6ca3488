/** What people run into without having typed anything odd: files that cannot be read, encodings, names, sizes. Each a sentence, none our fault. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { UserError } from '../../src/cli/failures.ts'
import { main } from '../../src/cli/main.ts'
import { readFailure } from '../../src/cli/read-failure.ts'
import { collector, folderWith, runCli } from './run-cli.ts'

let sound = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01'], { cwd })
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8')
})
const refused = (stderr: string) => expect(stderr).toMatch(/错误：.+。\n应该：.+/s)

test.each([
  ['EACCES', '没有权限读'],
  ['EPERM', '没有权限读'],
  ['EBUSY', '正被别的程序占用'],
  ['EISDIR', '是一个文件夹'],
  ['ENOENT', '刚才还在'],
  ['ELOOP', '绕圈的链接'],
])('%s: %s', (code, words) => {
  const told = readFailure(Object.assign(new Error('x'), { code }), 'a.yaml')
  expect(told).toBeInstanceOf(UserError)
  expect((told as UserError).message).toContain(words)
  expect((told as UserError).cure).toMatch(/。$/)
})
test('anything else is not made a sentence of', () => {
  const error = new Error('x')
  expect(readFailure(error, 'a.yaml')).toBe(error)
})

describe('a folder where a file should be', () => {
  test.each<[string, string, readonly string[]]>([
    ['the project file, check', 'shequn.config.yaml', ['check']],
    ['the project file, a search', 'shequn.config.yaml', ['check', '.']],
    ['the project file, render', 'shequn.config.yaml', ['render', '-o', 'out']],
    ['the project file, templates', 'shequn.config.yaml', ['templates']],
    ['the list of what is passed over', '.shequnignore', ['check', '.']],
  ])('%s', async (_, name, argv) => {
    const cwd = folderWith({ 'community.yaml': sound })
    mkdirSync(join(cwd, name))
    const { code, stderr } = await runCli(argv, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`“${name}”是一个文件夹`)
    refused(stderr)
  })
  test.each([[['check']], [['plan']], [['render', '-o', 'out']]])('the community file, %j', async (argv) => {
    const cwd = folderWith()
    mkdirSync(join(cwd, 'community.yaml'))
    const { code, stderr } = await runCli(argv, { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('“community.yaml”是一个文件夹')])
  })
})

test.each([
  [['render', '-o', '']],
  [['plan', '-o', ' ']],
  [['check', '-o', '']],
  [['templates', 'eject', 'welcome/group', '-o', '']],
])('%j: an empty path is not the folder one is in', async (argv) => {
  const cwd = folderWith({ 'community.yaml': sound })
  const { code, stderr } = await runCli(argv, { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('-o 后面是空的。')])
  expect(readdirSync(cwd)).toEqual(['community.yaml'])
})

test.each([
  ['我的 群🌱', '"我的 群🌱/community.yaml"'],
  ['a b', '"a b/community.yaml"'],
  ['我的群', '我的群/community.yaml'],
])('init %s: the commands can be typed as printed', async (folder, path) => {
  const cwd = folderWith()
  const { code, stderr } = await runCli(['init', folder, '--preset', 'store-fresh', '--yes'], { cwd })
  expect(code).toBe(0)
  for (const command of ['check', 'plan', 'render']) expect(stderr).toContain(`  社群 ${command} ${path}`)
  expect((await runCli(['check', `${folder}/community.yaml`], { cwd })).code).toBe(0)
})

describe('bytes', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  test.each<[string, () => Uint8Array, number]>([
    ['a byte order mark', () => Buffer.from(`\ufeff${sound}`), 0],
    ['Windows line ends', () => Buffer.from(sound.replaceAll('\n', '\r\n')), 0],
    ['UTF-16', () => utf16(sound), 0],
    ['nothing that is text', () => Buffer.from(Array.from({ length: 2560 }, (_, i) => 128 + (i % 128))), 1],
    [
      'more than 5 MB',
      () =>
        Buffer.from(
          `${sound}变量:\n${Array.from({ length: 60_000 }, (_, i) => `  k${i}: ${'好'.repeat(30)}\n`).join('')}`,
        ),
      1,
    ],
    ['nothing at all', () => Buffer.from(''), 1],
  ])('%s', async (_, bytes, expected) => {
    const { code, stdout, stderr } = await runCli(['check'], { cwd: folderWith({ 'community.yaml': bytes() }) })
    expect([code, stderr]).toEqual([expected, ''])
    expect(stdout).not.toContain('程序出错')
  })
})

test('the folder one is in is gone', async () => {
  const [stdout, stderr] = [collector(), collector()]
  const cwd = () => {
    throw Object.assign(new Error('uv_cwd'), { code: 'ENOENT' })
  }
  const code = await main({
    argv: ['node', 'shequn', 'check'],
    env: {},
    stdin: process.stdin,
    stdout,
    stderr,
    cwd,
  } as unknown as NodeJS.Process)
  expect([code, stdout.text(), stderr.text()]).toEqual([
    2,
    '',
    '错误：现在所在的文件夹已经不在了。\n应该：先用 cd 换到一个还在的文件夹，再运行。\n',
  ])
})
