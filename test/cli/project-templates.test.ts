/** The folder of one's own templates as a setting of `shequn.config.yaml`: who honours it, who wins, what is said when it is not there. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, runCli, testIo, collector } from './run-cli.ts'
import { run } from '../../src/cli/main.ts'

let sound = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01', '--keys', 'en'], { cwd })
  // A step with words of its own asks no template.
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8').replace(
    /^( +- \{ after: .*?), text: (?:"[^"]*"|[^,}]*)/gm,
    '$1',
  )
})

const HEAD = '---\ntitle: 我们的入群话\n---\n'
const OURS = `${HEAD}欢迎来{{群名}}，先看公告。\n`
const WRONG = '欢迎来{{群铭}}\n'
/** A project with its settings at the root, its community in `a/`. */
const project = (config: string, group = OURS, more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'shequn.config.yaml': config, 'a/community.yaml': sound, 'mine/welcome/group.hbs': group, ...more })
const ids = (stdout: string): readonly string[] =>
  JSON.parse(stdout).findings.map(
    ({ code, file, line }: { code: string; file: string; line?: number }) => `${code} ${file}:${line}`,
  )
const templated = (stdout: string) => ids(stdout).filter((id) => id.startsWith('template/'))

describe.each([['templates: mine'], ['模板文件夹: mine'], ['模板: ./mine/'], ['templates: .\\mine']])(
  '%s',
  (config) => {
    test('check reads them, wherever it runs', async () => {
      const cwd = project(config, WRONG)
      const here = await runCli(['check', 'a/community.yaml', '--json'], { cwd })
      expect([here.code, templated(here.stdout)]).toEqual([1, ['template/unknown-variable mine/welcome/group.hbs:1']])
      const inside = await runCli(['check', '--json'], { cwd: join(cwd, 'a') })
      expect([inside.code, templated(inside.stdout)]).toEqual([
        1,
        ['template/unknown-variable ../mine/welcome/group.hbs:1'],
      ])
    })
  },
)

test('check --copy writes the scripts with them', async () => {
  const cwd = project('templates: mine', `${HEAD}我们是全网最低价。\n`)
  const { stdout } = await runCli(['check', 'a', '--json', '--copy', '--only', 'law/absolute'], { cwd })
  expect(ids(stdout)).toEqual(['law/absolute mine/welcome/group.hbs:4'])
})

test('render writes with them, and the flag wins', async () => {
  const cwd = project('templates: mine', OURS, { 'other/welcome/group.hbs': `${HEAD}别的入群话。\n` })
  const text = async (name: string, ...argv: readonly string[]) => {
    const ran = await runCli(['render', 'a/community.yaml', '-o', name, '--format', 'csv', ...argv], { cwd })
    expect(ran.code).toBe(0)
    const { files } = JSON.parse(
      (
        await runCli(['render', 'a/community.yaml', '-o', name, '--format', 'csv', '--json', '--dry-run', ...argv], {
          cwd,
        })
      ).stdout,
    )
    return (files as readonly { path: string }[])
      .map(({ path }) => readFileSync(join(cwd, name, path), 'utf8'))
      .join('\n')
  }
  expect(await text('one')).toContain('欢迎来老陈菜铺·晨光里，先看公告。')
  const two = await text('two', '--templates', 'other')
  expect(two).toContain('别的入群话。')
  expect(two).not.toContain('先看公告。')
})

test('each community has those of its own project', async () => {
  const cwd = folderWith({
    'a/shequn.config.yaml': 'templates: t',
    'a/community.yaml': sound,
    'a/t/welcome/group.hbs': WRONG,
    'b/shequn.config.yaml': 'templates: t',
    'b/community.yaml': sound,
    'b/t/welcome/direct.hbs': WRONG,
    'c/community.yaml': sound,
  })
  expect(templated((await runCli(['check', '.', '--json'], { cwd })).stdout)).toEqual([
    'template/unknown-variable a/t/welcome/group.hbs:1',
    'template/unknown-variable b/t/welcome/direct.hbs:1',
  ])
})

test('where there is no community they are checked alone', async () => {
  const cwd = folderWith({ 'shequn.config.yaml': 'templates: mine', 'mine/welcome/group.hbs': WRONG })
  const { code, stdout } = await runCli(['check'], { cwd })
  expect([code, stdout]).toEqual([1, expect.stringContaining('mine/welcome/group.hbs:1:6')])
})

describe('a folder that is not there', () => {
  test.each([
    [['check', 'a']],
    [['check', 'a', '--copy']],
    [['render', 'a', '-o', 'out']],
    [['check', '--print-config', 'a']],
    [['templates', 'list']],
    [['templates', 'show', 'welcome/group']],
  ])('%j: the line of the setting is told', async (argv) => {
    const cwd = project('preset: strict\n模板文件夹: mien\n')
    const { code, stdout, stderr } = await runCli(argv, { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('shequn.config.yaml:2：找不到模板文件夹“mien”。')
    expect(stderr).toContain('第 2 行')
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })
  test('with a flag that names another, nobody minds', async () => {
    const cwd = project('templates: mien')
    expect((await runCli(['check', 'a', '--templates', 'mine', '--only', 'template'], { cwd })).code).toBe(0)
  })
  test('plan needs none', async () =>
    expect((await runCli(['plan', 'a', '--json'], { cwd: project('templates: mien') })).code).toBe(0))
})

test.each([['templates: [mine]'], ['templates: {a: mine}']])(
  '%s is a finding at its place, and ours are used',
  async (config) => {
    const { code, stdout } = await runCli(['check', 'a', '--json'], { cwd: project(`${config}\n`, WRONG) })
    const findings = JSON.parse(stdout).findings.filter(({ file }: { file: string }) => file === 'shequn.config.yaml')
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'schema/type',
        line: 1,
        cure: expect.stringContaining('templates: my-templates'),
      }),
    ])
    expect([code, templated(stdout)]).toEqual([1, []])
  },
)

test.each([['templates: ""'], ['templates:'], ['templates: "  "'], ['模板文件夹: ""']])(
  '%s is a finding at its place: nobody’s own templates would be used',
  async (config) => {
    const { code, stdout } = await runCli(['check', 'a', '--json'], {
      cwd: project(`preset: strict\n${config}\n`, WRONG),
    })
    const findings = JSON.parse(stdout).findings.filter(({ file }: { file: string }) => file === 'shequn.config.yaml')
    expect(findings).toEqual([
      expect.objectContaining({ code: 'schema/type', line: 2, cure: expect.stringContaining(': my-templates') }),
    ])
    expect([code, templated(stdout)]).toEqual([1, []])
  },
)
test('what a comment has eaten is told as that, once', async () => {
  const { stdout } = await runCli(['check', 'a', '--json'], { cwd: project('templates: #mine\n') })
  expect(ids(stdout).filter((id) => id.includes('shequn.config.yaml'))).toHaveLength(1)
})

describe('a folder that is not of the project', () => {
  const SECRET = 'not-for-reports'
  const outside = (config: string): string => {
    const top = folderWith({
      'out/welcome/group.hbs': SECRET,
      'in/shequn.config.yaml': `preset: strict\n${config}\n`,
      'in/a/community.yaml': sound,
    })
    symlinkSync(join(top, 'out'), join(top, 'in/linked'))
    return join(top, 'in')
  }
  test.each(
    ['../out', '..', '../..', '/', '/etc', tmpdir(), 'linked', 'a/../../out', '..\\out'].flatMap(
      (folder) =>
        [
          [folder, ['check', 'a']],
          [folder, ['check', 'a', '--copy']],
          [folder, ['render', 'a', '-o', 'scripts']],
          [folder, ['templates', 'list']],
          [folder, ['templates', 'eject', 'welcome/group']],
        ] as const,
    ),
  )('%s, %j: refused with the line, before it is read', async (folder, argv) => {
    const cwd = outside(`模板文件夹: '${folder}'`)
    const { code, stdout, stderr } = await runCli(argv, { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('shequn.config.yaml:2：模板文件夹“')
    expect(stderr).toContain(`“${folder}”不在这个项目里`)
    expect(stderr).not.toContain(SECRET)
  })
  test('typed, it may be anywhere', async () => {
    const { code } = await runCli(['check', 'a', '--templates', '../out', '--only', 'template'], {
      cwd: outside('templates: ../out'),
    })
    expect(code).toBe(0)
  })
  test('elsewhere in the same repository it is the project’s own; a folder called ..x is no way out', async () => {
    const files = {
      'groups/shequn.config.yaml': 'templates: ../mine',
      'groups/community.yaml': sound,
      'mine/welcome/group.hbs': WRONG,
    }
    const cwd = folderWith({ ...files, '.git/HEAD': '' })
    expect(templated((await runCli(['check', 'groups', '--json'], { cwd })).stdout)).toEqual([
      'template/unknown-variable mine/welcome/group.hbs:1',
    ])
    expect((await runCli(['check', 'groups'], { cwd: folderWith(files) })).code).toBe(2)
    const dotted = folderWith({
      'shequn.config.yaml': 'templates: ..mine',
      'community.yaml': sound,
      '..mine/welcome/group.hbs': WRONG,
    })
    expect((await runCli(['check', '--json'], { cwd: dotted })).code).toBe(1)
  })
})

describe('links among templates', () => {
  const linked = (target: (top: string) => string, at: string): string => {
    const top = folderWith({
      'secret.hbs': 'root:x:0:0',
      'far/direct.hbs': 'root:x:0:0',
      'p/shequn.config.yaml': 'templates: mine',
      'p/a/community.yaml': sound,
      'p/mine/welcome/group.hbs': OURS,
    })
    symlinkSync(target(top), join(top, 'p/mine', at))
    return join(top, 'p')
  }
  describe.each([[[]], [['--templates', 'mine']]])('%j', (flag) => {
    test.each<[string, (top: string) => string, string]>([
      ['a file', (top) => join(top, 'secret.hbs'), 'welcome/direct.hbs'],
      ['a file of the system', () => '/etc/passwd', 'welcome/direct.hbs'],
      ['a folder', (top) => join(top, 'far'), 'content'],
    ])('to %s outside: refused by name', async (_, target, at) => {
      const { code, stdout, stderr } = await runCli(['check', 'a', ...flag], { cwd: linked(target, at) })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`mine/${at}`)
      expect(stderr).toContain('链接')
      expect(stderr).not.toContain('root:')
    })
    test('within the folder they are followed, and a ring ends', async () => {
      const cwd = linked((top) => join(top, 'p/mine/welcome/group.hbs'), 'welcome/direct.hbs')
      symlinkSync(join(cwd, 'mine'), join(cwd, 'mine/ring'))
      const { stdout } = await runCli(['check', 'a', '--json', '--only', 'template', ...flag], { cwd })
      expect(templated(stdout)).toEqual([])
    })
  })
})

test('a folder with far too much in it is left at once', async () => {
  const cwd = project('templates: mine')
  for (let i = 0; i <= 20_000; i++) writeFileSync(join(cwd, 'mine', String(i)), '')
  const { code, stderr } = await runCli(['check', 'a'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('文件太多')])
}, 60_000)
test('what other tools keep in the folder is passed over', async () => {
  const { stdout } = await runCli(['check', 'a', '--json'], {
    cwd: project('templates: .', OURS, { 'node_modules/x/y.hbs': '{{#if', '.git/z.hbs': '{{#if' }),
  })
  expect(templated(stdout)).toEqual([expect.stringContaining('template/unknown-name')])
})

describe('--print-config', () => {
  const folder = async (config: string, ...argv: readonly string[]) =>
    JSON.parse(
      (await runCli(['check', '--print-config', 'a/community.yaml', ...argv], { cwd: project(config) })).stdout,
    ).templates
  test('from the project, with its line', async () =>
    expect(await folder('preset: strict\ntemplates: mine')).toEqual({
      value: 'mine',
      from: 'project',
      file: 'shequn.config.yaml',
      line: 2,
    }))
  test('from the command', async () =>
    expect(await folder('templates: nowhere', '--templates', 'mine')).toEqual({ value: 'mine', from: 'command' }))
  test('from nobody', async () => expect(await folder('preset: strict')).toEqual({ value: null, from: 'default' }))
})

describe('templates', () => {
  test('list marks one’s own, with its title; JSON names the file', async () => {
    const cwd = project('templates: mine')
    const { stdout } = await runCli(['templates'], { cwd })
    expect(stdout).toMatch(/^welcome\/group +我们的入群话（用的是 mine\/welcome\/group\.hbs）$/m)
    expect(stdout.match(/用的是/g)).toHaveLength(1)
    const { templates } = JSON.parse((await runCli(['templates', '--json'], { cwd })).stdout)
    expect(templates.filter((one: object) => 'file' in one)).toEqual([
      expect.objectContaining({ id: 'welcome/group', title: '我们的入群话', file: 'mine/welcome/group.hbs' }),
    ])
  })
  test('list stands a broken one', async () =>
    expect((await runCli(['templates'], { cwd: project('templates: mine', '---\ntitle: [\n---\n{{#if') })).code).toBe(
      0,
    ))
  test('show prints the one that is used; the flag wins', async () => {
    const cwd = project('templates: mine', OURS, { 'other/welcome/group.hbs': `${HEAD}别的。\n` })
    expect((await runCli(['templates', 'show', 'welcome/group'], { cwd })).stdout).toBe(OURS)
    expect((await runCli(['templates', 'show', 'welcome/group', '--templates', 'other'], { cwd })).stdout).toBe(
      `${HEAD}别的。\n`,
    )
  })
  test('eject writes ours into the project’s folder, which need not be there yet', async () => {
    const cwd = folderWith({ 'shequn.config.yaml': 'templates: new-ones' })
    const { code, stderr } = await runCli(['templates', 'eject', 'welcome/group'], { cwd })
    expect([code, existsSync(join(cwd, 'new-ones/welcome/group.hbs'))]).toEqual([0, true])
    expect(stderr).not.toContain('--templates')
  })
  test('eject elsewhere tells both ways to use it', async () => {
    const { stderr } = await runCli(['templates', 'eject', 'welcome/group', '-o', 'tt'], { cwd: folderWith() })
    expect(stderr).toContain('--templates tt')
    expect(stderr).toContain('“模板文件夹: tt”')
  })
})

test('--watch: a new template in the project’s folder is checked at once', async () => {
  const cwd = project('templates: mine')
  const [stdout, stderr, stop] = [collector(), collector(), new AbortController()]
  const ended = run(['check', 'a', '--watch', '--only', 'template'], {
    ...testIo({ cwd }, stdout, stderr),
    interrupt: stop.signal,
  })
  await expect.poll(() => stderr.text(), { timeout: 20_000 }).toContain('第 1 次检查完了')
  mkdirSync(join(cwd, 'mine/content'), { recursive: true })
  writeFileSync(join(cwd, 'mine/welcome/direct.hbs'), WRONG)
  await expect.poll(() => stderr.text(), { timeout: 20_000 }).toContain('第 2 次检查完了')
  expect(stdout.text()).toContain('mine/welcome/direct.hbs:1:6')
  stop.abort()
  expect(await ended).toBe(130)
}, 60_000)
