/** How strictly: flags, presets, the project file, and what `--print-config` says of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ignoreOf } from '../../src/cli/check/ignore-file.ts'
import { explanations } from '../../src/index.ts'
import { folderWith, runCli, type Setting } from './run-cli.ts'

/** No tags: one warning of `audience/tags`; more of other rules. */
const spec = (more = '') =>
  `version: 1\nname: x\narchetype: product-fans\naudience:\n  segments:\n    - who: 妈妈\n${more}`
async function levels(
  argv: readonly string[],
  files: Record<string, string>,
  setting: Setting = {},
): Promise<Record<string, string>> {
  const { stdout, stderr } = await runCli(['check', 'a.yaml', '--json', ...argv], {
    cwd: folderWith(files),
    ...setting,
  })
  expect(stderr).toBe('')
  return Object.fromEntries(
    JSON.parse(stdout).findings.map((one: { code: string; severity: string }) => [one.code, one.severity]),
  )
}

describe('flags', () => {
  test.each<[readonly string[], string | undefined]>([
    [[], 'warning'],
    [['--rule', 'audience/tags=错误'], 'error'],
    [['--rule', 'audience/tags=info'], 'info'],
    [['--rule', 'audience/tags=off'], undefined],
    [['--rule', 'audience/tags=提示', '--rule', 'audience/tags=错误'], 'error'],
    [['--rule', 'audience=关闭'], undefined],
    [['--rule', 'audience/*=error'], 'error'],
    [['--only', 'audience/tags'], 'warning'],
    [['--only', 'value/member-first，audience'], 'warning'],
    [['--only', 'value/member-first'], undefined],
    [['--preset', 'gentle'], 'info'],
    [['--preset', '严格'], 'error'],
    [['--preset', 'recommended'], 'warning'],
    [['--preset', 'strict', '--rule', 'audience/tags=提示'], 'info'],
  ])('%j', async (argv, level) => expect((await levels(argv, { 'a.yaml': spec() }))['audience/tags']).toBe(level))
  test('--only leaves nothing else, except what keeps the file from being read', async () => {
    expect(Object.keys(await levels(['--only', 'audience/tags'], { 'a.yaml': spec() }))).toEqual(['audience/tags'])
    expect(Object.keys(await levels(['--only', 'audience/tags'], { 'a.yaml': spec('nmae: y\n') }))).toEqual([
      'schema/unknown-key',
    ])
  })
  test('warnings of reading obey too', async () => {
    const text = spec('activities:\n  - use: topic\n    title: 铁锅夜\n    when: 每周三 20:00\n')
    expect((await levels([], { 'a.yaml': text }))['schema/missing-id']).toBe('info')
    expect((await levels(['--rule', 'schema/missing-id=off'], { 'a.yaml': text }))['schema/missing-id']).toBeUndefined()
    expect(
      (await levels([], { 'a.yaml': `${text}check:\n  rules: {schema/missing-id: 警告}\n` }))['schema/missing-id'],
    ).toBe('warning')
  })
  test('gentle drops hints; strict makes no error of what a word alone may mean', async () => {
    const files = { 'a.yaml': spec('check:\n  suppress: [{rule: value/member-first, path: culture, reason: 试试}]\n') }
    const all = await levels([], files)
    expect(Object.values(await levels(['--preset', 'gentle'], files))).not.toContain('warning')
    const strict = await levels(['--preset', 'strict'], files)
    for (const [code, level] of Object.entries(all)) if (level === 'info') expect(strict[code], code).toBe('warning')
    expect(Object.values(all)).toContain('info')
  })
  test.each<[readonly string[], string]>([
    [['--rule', 'audience/tag=off'], 'audience/tags'],
    [['--rule', 'audience/tags'], '等号'],
    [['--rule', 'audience/tags=忽略'], '提示'],
    [['--rule', 'syntax/tab=off'], '不能调级别'],
    [['--only', 'audience/tagz'], 'audience/tags'],
    [['--only', ' '], '空的'],
    [['--preset', 'harsh'], 'strict'],
  ])('%j is refused', async (argv, word) => {
    const { code, stderr } = await runCli(['check', 'a.yaml', ...argv], { cwd: folderWith({ 'a.yaml': spec() }) })
    expect(code).toBe(2)
    expect(stderr).toContain(word)
  })
})

describe('shequn.config.yaml', () => {
  const project = (text: string, more: Record<string, string> = {}) => ({
    'shequn.config.yaml': text,
    'a.yaml': spec(),
    ...more,
  })
  test.each<[string, string | undefined]>([
    ['rules: {audience/tags: 错误}', 'error'],
    ['规则级别:\n  audience/tags: 关闭', undefined],
    ['rules:\n  audience/tags: off', undefined],
    ['preset: gentle', 'info'],
    ['预设: 严格', 'error'],
    ['preset: strict\nrules: {audience/tags: info}', 'info'],
    ['', 'warning'],
    ['# nothing', 'warning'],
  ])('%j', async (text, level) => expect((await levels([], project(text)))['audience/tags']).toBe(level))
  test('the file wins over the project, the command over both', async () => {
    const files = project('preset: gentle\nrules: {audience/tags: 关闭}', {
      'a.yaml': spec('check:\n  rules: {audience/tags: 错误}\n  preset: recommended\n'),
    })
    expect((await levels([], files))['audience/tags']).toBe('error')
    expect((await levels(['--rule', 'audience/tags=警告'], files))['audience/tags']).toBe('warning')
    expect((await levels([], project('', { 'a.yaml': spec('check: {preset: 严格}\n') })))['audience/tags']).toBe(
      'error',
    )
    expect(
      (await levels(['--preset', 'gentle'], project('', { 'a.yaml': spec('check: {preset: 严格}\n') })))[
        'audience/tags'
      ],
    ).toBe('info')
  })
  test('thresholds', async () => {
    const growth = '增长: {来源: [{渠道: 门店, 预期人数: 80}], 每批人数: 5}\n'
    expect(
      (await levels(['--only', 'welcome'], project('', { 'a.yaml': spec(growth) })))['welcome/batch-too-large'],
    ).toBe('warning')
    expect(
      (
        await levels(
          ['--only', 'welcome'],
          project('thresholds: {welcome/batch-too-large: 5}', { 'a.yaml': spec(growth) }),
        )
      )['welcome/batch-too-large'],
    ).toBeUndefined()
  })
  test('found from the folder of the file up to the root of the repository, not beyond', async () => {
    const root = folderWith({ 'shequn.config.yaml': 'rules: {audience/tags: off}', 'repo/groups/a.yaml': spec() })
    const found = async () =>
      (await runCli(['check', 'repo/groups/a.yaml', '--only', 'audience/tags'], { cwd: root })).stdout
    expect(await found()).not.toContain('audience/tags')
    mkdirSync(join(root, 'repo/.git'))
    expect(await found()).toContain('audience/tags')
  })
  test('plan obeys as well', async () => {
    const cwd = folderWith(project('rules: {rules/missing: 错误, audience/tags: 错误}'))
    expect((await runCli(['plan', 'a.yaml', '--start', '2026-12-01'], { cwd })).code).toBe(1)
  })
  test.each<[string, string, string]>([
    ['rulse: {}', 'schema/unknown-key', 'rules'],
    ['suppress: []', 'schema/unknown-key', 'preset、rules、thresholds、ignore'],
    ['preset: strct', 'schema/choice', 'strict'],
    ['rules: [a]', 'schema/type', '规则编号'],
    ['ignore: {a: b}', 'schema/type', '- '],
    ['- a', 'schema/not-a-map', '预设、规则级别'],
    ['rules: {value/member-frist: 提示}', 'check/unknown-rule', 'value/member-first'],
    ['rules: {audience/tags: 哈}', 'check/unknown-level', '提示'],
    ['thresholds: {audience/too-broad: 三}', 'check/bad-threshold', '30%'],
    ['rules: {syntax/tab: off}', 'check/fixed-level', '改好'],
    ['rules：{}', 'syntax/full-width-colon', 'rules: {}'],
  ])('%j: %s', async (text, code, cure) => {
    const { stdout } = await runCli(['check', 'a.yaml', 'b.yaml', '--json'], {
      cwd: folderWith(project(text, { 'b.yaml': spec() })),
    })
    const found = JSON.parse(stdout).findings.filter((one: { file: string }) => one.file === 'shequn.config.yaml')
    expect(found.map((one: { code: string }) => one.code)).toEqual([code])
    expect(found[0].cure).toContain(cure)
    expect(found[0].line).toBe(1)
  })
})

describe('--copy', () => {
  const dated = spec('launch: {start: 2026-12-01}\n')
  test('scripts are judged only when asked for', async () => {
    const codes = async (argv: readonly string[]) =>
      Object.keys(await levels(argv, { 'a.yaml': dated })).filter((code) => code.startsWith('copy/'))
    expect(await codes([])).toEqual([])
    expect(await codes(['--copy'])).toContain('copy/missing-value')
    expect(await codes(['--copy', '--rule', 'copy=关闭'])).toEqual([])
  })
  test("with templates of one's own", async () => {
    const cwd = folderWith({ 'a.yaml': `${dated}voice: {avoid: [家人们]}\n` })
    const templates = 'own'
    const ids = (await runCli(['templates'], { cwd })).stdout
      .split('\n')
      .filter((line) => line.startsWith('content/'))
      .map((line) => line.split(/\s/)[0] ?? '')
    await runCli(['templates', 'eject', ...ids, '-o', templates], { cwd })
    for (const id of ids) {
      const path = join(cwd, templates, `${id}.hbs`)
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n家人们\n`)
    }
    expect((await runCli(['check', 'a.yaml', '--copy'], { cwd })).stdout).not.toContain('copy/avoided-word')
    expect((await runCli(['check', 'a.yaml', '--copy', '--templates', templates], { cwd })).stdout).toContain(
      'copy/avoided-word',
    )
  })
  test.each<[string, readonly string[], string, string]>([
    ['no start', ['--copy'], spec(), '--set launch.start='],
    ['no plan', ['--copy', '--no-plan'], dated, '--no-plan'],
    ['a folder that is not there', ['--templates', 'x'], dated, '找不到模板文件夹'],
  ])('%s: refused', async (_, argv, text, word) => {
    const { code, stderr } = await runCli(['check', 'a.yaml', ...argv], { cwd: folderWith({ 'a.yaml': text }) })
    expect(code).toBe(2)
    expect(stderr).toContain(word)
  })
  test('the start can come from the command', async () =>
    expect(
      (
        await runCli(['check', 'a.yaml', '--copy', '--set', 'launch.start=2026-12-01'], {
          cwd: folderWith({ 'a.yaml': spec() }),
        })
      ).code,
    ).toBe(1))
})

describe('--print-config', () => {
  test('every rule and code, with who decided', async () => {
    const cwd = folderWith({
      'shequn.config.yaml': 'preset: strict\nrules: {audience/tags: off}\nthresholds: {welcome/batch-too-large: 5}',
      'a.yaml': spec('check:\n  rules: {value/member-first: 警告}\n  thresholds: {audience/too-broad: 4}\n'),
    })
    const { code, stdout } = await runCli(['check', '--print-config', 'a.yaml', '--rule', 'elements/bond=info'], {
      cwd,
    })
    const config = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(config).toMatchObject({
      version: 1,
      file: 'a.yaml',
      project: 'shequn.config.yaml',
      preset: { value: 'strict', from: 'project', file: 'shequn.config.yaml' },
    })
    expect(config.rules['audience/tags']).toEqual({ value: 'off', from: 'project', file: 'shequn.config.yaml' })
    expect(config.rules['value/member-first']).toEqual({ value: 'warning', from: 'spec', file: 'a.yaml' })
    expect(config.rules['elements/bond']).toEqual({ value: 'info', from: 'command' })
    expect(config.rules['syntax/tab']).toEqual({ value: 'error', from: 'default' })
    expect(config.rules['elements/structure'].from).toMatch(/default|preset/)
    expect(config.thresholds).toEqual({
      'welcome/batch-too-large': { value: 5, from: 'project', file: 'shequn.config.yaml' },
      'audience/too-broad': { value: 4, from: 'spec', file: 'a.yaml' },
    })
    expect(Object.keys(config.rules)).toEqual((await explanations()).map(({ id }) => id))
  })
  test('what it says is what happens', async () => {
    const cwd = folderWith({ 'shequn.config.yaml': 'preset: strict', 'a.yaml': spec() })
    const { rules } = JSON.parse((await runCli(['check', '--print-config', 'a.yaml'], { cwd })).stdout)
    const { findings } = JSON.parse((await runCli(['check', 'a.yaml', '--json'], { cwd })).stdout)
    expect(findings.length).toBeGreaterThan(5)
    for (const { code } of findings) expect(rules[code].value, code).not.toBe('off')
  })
})

describe('ignored files', () => {
  test.each<[string, string, boolean]>([
    ['old.yaml', 'old.yaml', true],
    ['old.yaml', 'a/b/old.yaml', true],
    ['/old.yaml', 'a/old.yaml', false],
    ['old/', 'a/old/x.yaml', true],
    ['old/', 'old', false],
    ['old', 'old/x.yaml', true],
    ['a/*.yaml', 'a/x.yaml', true],
    ['a/*.yaml', 'a/b/x.yaml', false],
    ['a/**', 'a/b/x.yaml', true],
    ['**/草稿/*', 'x/草稿/y.yaml', true],
    ['*.{yml,bak}', 'a.yml', true],
    ['[ab].yaml', 'b.yaml', true],
    ['[!ab].yaml', 'b.yaml', false],
    ['a.yaml', 'aXyaml', false],
    ['# old.yaml', 'old.yaml', false],
    ['x(1).yaml', 'x(1).yaml', true],
    ['*a*b*', 'xaxbx', true],
    ['*a*b', 'xbxa', false],
    ['a/**/b.yaml', 'a/b.yaml', true],
    ['a/**/b.yaml', 'a/x/y/b.yaml', true],
    ['[z-a].yaml', '[z-a].yaml', true],
    ['{a,b}/{c,d}.yaml', 'b/c.yaml', true],
    ['a,b.yaml', 'a,b.yaml', true],
    ['?.yaml', '群.yaml', true],
  ])('%s and %s: %s', (pattern, path, expected) => expect(ignoreOf([pattern])(path)).toBe(expected))
  test('the time does not explode with a hostile pattern', () => {
    const hostile = [`${'*a'.repeat(30)}*b`, `${'**/a/'.repeat(30)}b`, '{a,b}'.repeat(30), `${'?'.repeat(200)}*`]
    const matches = ignoreOf(hostile)
    const start = process.cpuUsage().user
    expect(matches(`${'a/'.repeat(60)}${'a'.repeat(255)}`)).toBe(true)
    expect(ignoreOf(hostile.slice(0, 2))(`${'a/'.repeat(60)}${'a'.repeat(200)}`)).toBe(false)
    expect(process.cpuUsage().user - start).toBeLessThan(500_000)
  })
  test('later lines win, and take back', () => {
    const matches = ignoreOf(['*.yaml', '!keep.yaml'])
    expect([matches('a.yaml'), matches('x/keep.yaml')]).toEqual([true, false])
  })
  const files = {
    '.shequnignore': '草稿/\n',
    'shequn.config.yaml': 'ignore: ["old/**"]\n',
    'a/community.yaml': spec(),
    '草稿/community.yaml': spec(),
    'old/community.yaml': spec(),
  }
  const checked = async (argv: readonly string[], cwd: string) =>
    JSON.parse((await runCli(['check', ...argv, '--json'], { cwd })).stdout).files
  test('folders and patterns pass them over; a name is always read', async () => {
    const cwd = folderWith(files)
    expect(await checked(['.'], cwd)).toEqual(['a/community.yaml'])
    expect(await checked(['**/*.yaml'], cwd)).toEqual(['a/community.yaml'])
    expect(await checked(['草稿/community.yaml'], cwd)).toEqual(['草稿/community.yaml'])
    const { code, stderr } = await runCli(['check', '草稿'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('都被忽略了')
  })
})
