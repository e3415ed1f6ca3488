/** What is kept of a check only ever saves time: cold, warm, mangled, foreign or switched off, the report is the same to the byte. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCli, folderWith, type Ran } from './run-cli.ts'

const SPEC = '版本: 1\n名称: 桥头面馆\n类型: store-cafe\n口号: 全国第一的面\n群主: 老谭\n'
const BASE = '版本: 1\n名称: 总店\n类型: store-cafe\n口号: 面\n'
const CHILD = '继承: base.yaml\n名称: 分店\n'

let cwd: string
let home: string
const env = (): Record<string, string> => ({ XDG_CACHE_HOME: home })
const check = (more: readonly string[] = [], extra: Record<string, string> = {}): Promise<Ran> =>
  runCli(['check', 'community.yaml', ...more], { cwd, env: { ...env(), ...extra } })
const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
/** Without what a run says of the entries themselves. */
const entries = (): readonly string[] => {
  const root = join(home, 'shequn/results')
  return existsSync(root)
    ? readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    : []
}
const mangle = (change: (text: string) => string): void => {
  for (const entry of entries()) writeFileSync(entry, change(readFileSync(entry, 'utf8')))
}

beforeEach(() => {
  cwd = folderWith({ 'community.yaml': SPEC })
  home = folderWith({})
})

describe.each([[[]], [['--format', 'json']], [['--format', 'sarif']], [['--exempted']], [['--no-plan']]])(
  '%j',
  (flags) => {
    test('cold and warm are the same', async () => {
      const cold = await check(flags)
      expect(entries()).toHaveLength(1)
      const [entry = ''] = entries()
      const written = statSync(entry).mtimeMs
      const warm = await check(flags)
      expect(warm).toEqual(cold)
      expect(statSync(entry).mtimeMs).toBe(written)
      expect(await check([...flags, '--no-cache'])).toEqual(cold)
    })
    test.each<[string, (text: string) => string]>([
      ['cut off', (text) => text.slice(0, text.length / 2)],
      ['empty', () => ''],
      ['one sign changed', (text) => text.replace('error', 'erros')],
      [
        'other words under a sum that is theirs no more',
        (text) => text.replace(/\n.*/su, '\n{"dependencies":[],"value":{}}'),
      ],
    ])('an entry that is %s', async (_, change) => {
      const cold = await check(flags)
      mangle(change)
      expect(await check(flags)).toEqual(cold)
    })
  },
)

test('what is kept is found again: the report comes from the entry', async () => {
  const cold = await check()
  const warm = await check()
  expect(warm).toEqual(cold)
  const { createHash } = await import('node:crypto')
  mangle((text) => {
    const body = text.slice(text.indexOf('\n') + 1).replaceAll('没有“群主”', '没有“某某”')
    return `${createHash('sha256').update(body).digest('hex')}\n${body}`
  })
  expect((await check()).stdout).toBe(cold.stdout.replaceAll('没有“群主”', '没有“某某”'))
  expect((await check()).stdout).not.toBe(cold.stdout)
})

describe('something else has changed', () => {
  test('the file', async () => {
    await check()
    put('community.yaml', SPEC.replace('群主: 老谭\n', ''))
    expect((await check()).stdout).not.toContain('没有“群主”')
  })
  test('a base, and a base of it', async () => {
    put('community.yaml', CHILD)
    put('base.yaml', `继承: deep.yaml\n${BASE}`)
    put('deep.yaml', '口号: 面\n')
    await check()
    put('deep.yaml', '口号: 面\n群主: 老谭\n')
    expect((await check()).stdout).toContain('没有“群主”')
  })
  test('a base that was not there', async () => {
    put('community.yaml', CHILD)
    const without = await check()
    put('base.yaml', BASE)
    expect(await check()).not.toEqual(without)
    expect(await check()).toEqual(await check(['--no-cache']))
  })
  test('settings of the project, also such as were not there', async () => {
    const before = await check(['--format', 'json'])
    put('shequn.config.yaml', '没有这个: 1\n')
    const after = await check(['--format', 'json'])
    expect(after).not.toEqual(before)
    expect(after).toEqual(await check(['--format', 'json', '--no-cache']))
  })
  test('edited scripts beside the file', async () => {
    await check(['--copy', '--set', 'launch.start=2026-12-01'])
    mkdirSync(join(cwd, '话术'))
    const flags = ['--copy', '--set', 'launch.start=2026-12-01']
    expect(await check(flags)).toEqual(await check([...flags, '--no-cache']))
  })
  test('the question', async () => {
    const all = await check()
    expect(await check(['--rule', 'schema=提示'])).toEqual(await check(['--rule', 'schema=提示', '--no-cache']))
    expect(await check(['--set', '口号=面'])).toEqual(await check(['--set', '口号=面', '--no-cache']))
    expect(await check()).toEqual(all)
  })
  test('two questions that differ in one word', async () => {
    put('community.yaml', SPEC.replace('群主: 老谭\n', ''))
    for (const [one, other] of [
      [
        ['--only', 'rules/missing'],
        ['--only', 'elements/bond'],
      ],
      [
        ['--rule', 'rules/missing=提示'],
        ['--rule', 'rules/missing=关闭'],
      ],
      [
        ['--preset', 'gentle'],
        ['--preset', 'strict'],
      ],
      [
        ['--set', '口号=甲'],
        ['--set', '口号=最好的'],
      ],
    ] as const) {
      const first = await check(one)
      const second = await check(other)
      expect(first).toEqual(await check([...one, '--no-cache']))
      expect(second).toEqual(await check([...other, '--no-cache']))
      expect(second.stdout).not.toBe(first.stdout)
    }
  })
})

describe('nothing is kept', () => {
  test('with --no-cache', async () => {
    await check(['--no-cache'])
    expect(entries()).toEqual([])
  })
  test('where it is switched off', async () => {
    await check([], { SHEQUN_NO_CACHE: '1' })
    expect(entries()).toEqual([])
  })
  test('where others may write', async () => {
    mkdirSync(join(home, 'shequn/results'), { recursive: true })
    chmodSync(join(home, 'shequn/results'), 0o777)
    const open = await check()
    expect(entries()).toEqual([])
    expect(open).toEqual(await check(['--no-cache']))
  })
  test('behind a link', async () => {
    const elsewhere = folderWith({})
    mkdirSync(join(home, 'shequn'))
    symlinkSync(elsewhere, join(home, 'shequn/results'))
    await check()
    expect(readdirSync(elsewhere)).toEqual([])
  })
  test('of a project with templates of its own', async () => {
    put('shequn.config.yaml', '模板文件夹: my\n')
    mkdirSync(join(cwd, 'my/welcome'), { recursive: true })
    put('my/welcome/group.hbs', '欢迎。\n')
    await check()
    expect(entries()).toEqual([])
  })
})
