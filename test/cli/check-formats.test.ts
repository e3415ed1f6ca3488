/** `check --format x[=file]`: several reports of one run, each in its place. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { check as entry } from '../../src/cli/commands/check.ts'
import { pathFromRoot, repositoryRoot } from '../../src/cli/check/folders.ts'
import { reporterIds } from '../../src/report/index.ts'
import { folderWith, runCli } from './run-cli.ts'

let sound = ''
let wrong = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01', '--keys', 'en'], { cwd })
  // What the planner has to remark about it may change with the planner.
  sound = `${readFileSync(join(cwd, 'community.yaml'), 'utf8')}check:\n  rules: {plan/yielded: off, plan/topics-short: off}\n`
  wrong = sound.replace('platform: wechat', 'platfrom: wechat')
})

test('help names every format there is', () => {
  const about = entry.options.find((option) => option.flags.startsWith('-f'))?.about ?? ''
  for (const id of reporterIds) expect(about).toContain(id)
})

describe('where reports go', () => {
  test.each(reporterIds.map((id) => [id]))('%s to stdout', async (id) => {
    const { code, stdout, stderr } = await runCli(['check', 'a.yaml', '--format', id], {
      cwd: folderWith({ 'a.yaml': wrong }),
    })
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('schema/unknown-key')
    expect(stdout.endsWith('\n')).toBe(true)
    expect(stdout.startsWith('\ufeff')).toBe(false)
  })
  test('several at once; those in files are written anew on every run, without colours', async () => {
    const cwd = folderWith({ 'a.yaml': wrong, 'out/check.sarif': 'old' })
    const argv = [
      'check',
      'a.yaml',
      '-f',
      'github',
      '-f',
      'sarif=out/check.sarif',
      '-f',
      'junit=check.xml',
      '-f',
      'pretty=check.txt',
    ]
    for (let run = 0; run < 2; run++) {
      const { code, stdout, stderr } = await runCli(argv, { cwd, tty: true })
      expect(code).toBe(1)
      expect(stdout).toMatch(/^::error file=a\.yaml,/)
      expect(stderr).toBe('已写入 out/check.sarif\n已写入 check.xml\n已写入 check.txt\n')
    }
    expect(JSON.parse(readFileSync(join(cwd, 'out/check.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(cwd, 'check.xml'), 'utf8')).toMatch(/^<\?xml/)
    expect(readFileSync(join(cwd, 'check.txt'), 'utf8')).toMatch(/^a\.yaml:\d+:3 {2}错误/)
  })
  test('only files: people still read the result', async () => {
    const { stdout } = await runCli(['check', 'a.yaml', '--format', 'json=r.json'], {
      cwd: folderWith({ 'a.yaml': sound }),
    })
    expect(stdout).toBe('没有发现问题（1 个文件）\n')
  })
  test('-o is for the one format', async () => {
    const cwd = folderWith({ 'a.yaml': sound })
    expect(await runCli(['check', 'a.yaml', '-f', 'sarif', '-o', 'r.sarif'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'r.sarif'), 'utf8')).runs).toHaveLength(1)
  })
  test.each<[readonly string[], string]>([
    [['-f', 'json', '-f', 'sarif'], '标准输出只能放一种'],
    [['--json', '-f', 'github'], '标准输出只能放一种'],
    [['-f', 'json=x', '-f', 'sarif=./x'], '同一个文件'],
    [['-f', 'sraif'], 'sarif'],
    [['-f', 'sarif='], '没有文件名'],
    [['-f', 'sarif=x', '-o', 'y'], '写重了'],
    [['-f', 'sarif', '-f', 'json', '-o', 'y'], '只配一种'],
    [['-f', 'json=a.yaml'], '被检查的文件'],
    [['-o', './a.yaml', '--force'], '被检查的文件'],
    [['--baseline', 'a.yaml', '--update-baseline'], '被检查的文件'],
  ])('%j is refused before anything is written', async (argv, word) => {
    const cwd = folderWith({ 'a.yaml': sound })
    const { code, stdout, stderr } = await runCli(['check', 'a.yaml', ...argv], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(word)
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(sound)
    for (const name of ['x', 'y']) expect(existsSync(join(cwd, name))).toBe(false)
  })
})

describe('what reports are told', () => {
  test('paths are those of the repository, also from a folder below it', async () => {
    const root = folderWith({ 'groups/一/a.yaml': wrong })
    mkdirSync(join(root, '.git'))
    const cwd = join(root, 'groups')
    expect((await runCli(['check', '一/a.yaml', '-f', 'github'], { cwd })).stdout).toContain('file=groups/一/a.yaml,')
    expect(
      (await runCli(['check', '一/a.yaml', '-f', 'github'], { cwd, env: { GITHUB_WORKSPACE: cwd } })).stdout,
    ).toContain('file=一/a.yaml,')
    const [issue] = JSON.parse(
      (await runCli(['check', '一/a.yaml', '-f', 'codequality'], { cwd, env: { CI_PROJECT_DIR: root } })).stdout,
    )
    expect(issue.location.path).toBe('groups/一/a.yaml')
    expect(JSON.parse((await runCli(['check', '一/a.yaml', '--json'], { cwd })).stdout).files).toEqual(['一/a.yaml'])
  })
  test('outside of the repository the path is absolute', () => {
    const [a, b] = [folderWith(), folderWith()]
    expect(pathFromRoot(join(b, 'x.yaml'), a, a)).toMatch(/^(\/|[A-Z]:).*\/x\.yaml$/)
    expect(repositoryRoot({ cwd: a, env: {} })).toBe(a)
  })
  test('standard input keeps its name', async () => {
    expect((await runCli(['check', '-', '-f', 'github'], { cwd: folderWith(), stdin: wrong })).stdout).toContain(
      'file=<stdin>,',
    )
    expect(
      (
        await runCli(['check', '-', '-f', 'github', '--stdin-filename', 'groups/a.yaml'], {
          cwd: folderWith(),
          stdin: wrong,
        })
      ).stdout,
    ).toContain('file=groups/a.yaml,')
    expect(
      (await runCli(['check', 'a.yaml', '--stdin-filename', 'b.yaml'], { cwd: folderWith({ 'a.yaml': sound }) })).code,
    ).toBe(2)
  })
  test('a base is found from the name of standard input', async () => {
    const cwd = folderWith({ 'shops/base.yaml': sound })
    const child = 'version: 1\nname: 二店\narchetype: store-fresh\nextends: base.yaml\n'
    expect((await runCli(['check', '-', '--stdin-filename', 'shops/b.yaml'], { cwd, stdin: child })).code).toBe(0)
    expect((await runCli(['check', '-'], { cwd, stdin: child })).code).toBe(1)
  })
  test('SARIF knows the rules and the version; JUnit has passing cases only for rules that ran', async () => {
    const cwd = folderWith({ 'a.yaml': sound, 'b.yaml': wrong })
    await runCli(['check', 'a.yaml', 'b.yaml', '-f', 'sarif=r.sarif', '-f', 'junit=r.xml'], { cwd })
    const { driver } = JSON.parse(readFileSync(join(cwd, 'r.sarif'), 'utf8')).runs[0].tool
    expect(driver.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(['schema/unknown-key'])
    expect(driver.rules[0].help.text).toContain('不要这样写')
    const [a = '', b = ''] = readFileSync(join(cwd, 'r.xml'), 'utf8').split('<testsuite ').slice(1)
    expect(a).toMatch(/^name="a\.yaml"[^>]*failures="0"/)
    for (const id of ['value/member-first', 'syntax/tab']) {
      expect(a).toMatch(new RegExp(`<testcase name="${id} [^>]*/>`))
      expect(b).not.toMatch(new RegExp(`<testcase name="${id} [^>]*/>`))
    }
    expect(b).toContain('<failure')
  })
})

describe('--max-warnings', () => {
  const argv = (most: string) => [
    'check',
    'a.yaml',
    '--rule',
    'audience/tags=警告',
    '--only',
    'audience/tags',
    '--max-warnings',
    most,
  ]
  test.each([
    ['0', 1],
    ['1', 0],
    ['２', 0],
    ['x', 2],
    ['-1', 2],
    ['', 2],
  ])('%j: %i', async (most, code) => {
    const text = 'version: 1\nname: x\narchetype: product-fans\naudience:\n  segments:\n    - who: 妈妈\n'
    const result = await runCli(argv(most), { cwd: folderWith({ 'a.yaml': text }) })
    expect(result.code).toBe(code)
    if (code === 1) expect(result.stderr).toBe('有 1 个警告，超过了 --max-warnings 0。\n')
  })
})
