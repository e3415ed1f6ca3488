/** Templates that are not ours: checked by themselves, and the words they write, each at its place in their own files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

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

interface Found {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly cure: string
  readonly path?: string
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endColumn?: number
}
const own = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([id, text]) => [`mine/${id}.hbs`, text]))
async function check(templates: Readonly<Record<string, string>>, argv: readonly string[] = [], spec = sound) {
  const cwd = folderWith({ 'community.yaml': spec, ...own(templates) })
  const { code, stdout, stderr } = await runCli(['check', 'community.yaml', '--json', ...argv], { cwd })
  return { code, stderr, cwd, found: (stdout === '' ? [] : JSON.parse(stdout).findings) as readonly Found[] }
}
const at = ({ code, file, line, column }: Found) => `${code} ${file}:${line ?? ''}:${column ?? ''}`
const HEAD = '---\ntitle: 入群\n---\n'
const templates = ['--templates', 'mine']

describe('--templates by itself', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    [
      'syntax',
      { 'welcome/group': `${HEAD}甲\n{{#if name}}乙{{/each}}` },
      ['template/syntax mine/welcome/group.hbs:5:4'],
      '{{/if}}',
    ],
    [
      'a name, with the near one',
      { 'welcome/group': `${HEAD}欢迎来{{群铭}}` },
      ['template/unknown-variable mine/welcome/group.hbs:4:6'],
      '“群名”',
    ],
    [
      'a helper, with the near one',
      { 'welcome/group': `${HEAD}{{mony 3}}` },
      ['template/unknown-helper mine/welcome/group.hbs:4:3'],
      '“money”',
    ],
    [
      'front matter, with the near key',
      { 'welcome/group': '---\ntitel: 入群\n---\n好' },
      ['template/front-matter mine/welcome/group.hbs:2:1'],
      '“title”',
    ],
    [
      'a kind that there is not',
      { 'welcome/group': '---\ntitle: 入群\nkind: notise\n---\n好' },
      ['template/front-matter mine/welcome/group.hbs:3:1'],
      '“notice”',
    ],
    [
      'a need that there is not',
      { 'welcome/group': '---\ntitle: 入群\nneeds: [culture.charer]\n---\n好' },
      ['template/front-matter mine/welcome/group.hbs:3:9'],
      'culture.charter',
    ],
    [
      'a file that nothing asks for',
      { 'welcome/gruop': '好' },
      ['template/unknown-name mine/welcome/gruop.hbs:1:1'],
      'welcome/group.hbs',
    ],
    [
      'blocks without end',
      { 'welcome/group': '{{#if name}}'.repeat(40) },
      ['template/too-much mine/welcome/group.hbs:1:361'],
      '{{/if}}',
    ],
    [
      'one misspelt name throughout, once',
      { 'welcome/group': `${HEAD}${'{{ower.name}}\n'.repeat(8)}{{ower.bio}}` },
      ['template/unknown-variable mine/welcome/group.hbs:4:3', 'template/unknown-variable mine/welcome/group.hbs:12:3'],
      '',
    ],
    ['nothing', { 'welcome/group': `${HEAD}欢迎来{{群名}}` }, [], ''],
  ])('%s', async (_, files, expected, cure) => {
    const { code, found } = await check(files, [...templates, '--only', 'template'])
    expect(found.map(at)).toEqual(expected)
    expect(found[0]?.cure ?? '').toContain(cure)
    expect(code).toBe(found.some(({ severity }) => severity === 'error') ? 1 : 0)
  })
  test('how often the same name is misspelt is told with the first', async () => {
    const { found } = await check(
      { 'welcome/group': `${HEAD}${'{{ower.name}}\n'.repeat(8)}`, 'welcome/direct': `${HEAD}{{ower.name}}` },
      [...templates, '--only', 'template'],
    )
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      ['mine/welcome/direct.hbs', expect.not.stringContaining('另有')],
      ['mine/welcome/group.hbs', expect.stringContaining('（另有 7 处同样）')],
    ])
  })
  test('the source line is shown', async () => {
    const cwd = folderWith({ 'community.yaml': sound, ...own({ 'welcome/group': '欢迎来{{群铭}}\n' }) })
    expect((await runCli(['check', '--templates', 'mine/', '--only', 'template'], { cwd })).stdout).toContain(
      'mine/welcome/group.hbs:1:6  错误  template/unknown-variable\n  1 │ 欢迎来{{群铭}}\n    │         ^',
    )
  })
  test('told once for several communities, and for one with errors', async () => {
    const cwd = folderWith({
      'a.yaml': sound,
      'b.yaml': sound,
      'c.yaml': `${sound}nmae: x\n`,
      ...own({ 'welcome/group': '{{群铭}}' }),
    })
    const { findings } = JSON.parse(
      (await runCli(['check', 'a.yaml', 'b.yaml', 'c.yaml', '--json', '--templates', 'mine'], { cwd })).stdout,
    )
    expect(findings.filter(({ code }: Found) => code.startsWith('template/'))).toHaveLength(1)
  })
  test('where there is no community they are checked alone', async () => {
    const cwd = folderWith(own({ 'welcome/group': '{{群铭}}', 'welcome/direct': '好' }))
    const { code, stdout } = await runCli(['check', '--templates', 'mine'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('共 1 个错误')
    expect(stdout).toContain('（2 个文件）')
  })
  test.each<[string, (folder: string) => void, string]>([
    ['no such folder', () => {}, '找不到模板文件夹'],
    ['no template in it', (folder) => writeFileSync(join(folder, 'a.txt'), ''), '没有 .hbs'],
    ['a folder called like a template', (folder) => mkdirSync(join(folder, 'a.hbs')), '不是普通文件'],
    [
      'a file of megabytes',
      (folder) => writeFileSync(join(folder, 'a.hbs'), 'x'.repeat(2 ** 20 + 1)),
      '不像一份话术模板',
    ],
    [
      'thousands of files',
      (folder) => {
        for (let i = 0; i <= 2000; i++) writeFileSync(join(folder, `${i}.hbs`), '')
      },
      '最多 2000 份',
    ],
    [
      'megabytes together',
      (folder) => {
        for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.hbs`), 'x'.repeat(60_000))
      },
      '合起来',
    ],
    [
      'megabytes together, before one of them is read',
      (folder) => {
        for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.hbs`), new Uint8Array(60_000).fill(0xff))
      },
      '合起来',
    ],
  ])('%s: refused', async (name, fill, word) => {
    const cwd = folderWith({ 'community.yaml': sound })
    if (name !== 'no such folder') mkdirSync(join(cwd, 'mine'))
    if (name !== 'no such folder') fill(join(cwd, 'mine'))
    const { code, stderr } = await runCli(['check', '--templates', 'mine'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining(word)])
  })
})

describe('--copy: words at the place where they can be changed', () => {
  const law = ['--copy', '--only', 'law/absolute']
  test('in a user’s template: its file, line and column', async () => {
    const { found } = await check({ 'welcome/group': `${HEAD}欢迎来{{群名}}。\n我们是全网最低价，放心买。\n` }, [
      ...law,
      ...templates,
    ])
    expect(found.map(at)).toEqual(['law/absolute mine/welcome/group.hbs:5:4'])
    expect(found[0]).toMatchObject({ endColumn: 9, severity: 'warning' })
    expect(found[0]).not.toHaveProperty('path')
  })
  test('never in the front matter', async () => {
    const { found } = await check({ 'welcome/group': '---\ntitle: 全网最低价\n---\n全网最低价\n' }, [
      ...law,
      ...templates,
    ])
    expect(found.map(at)).toEqual(['law/absolute mine/welcome/group.hbs:4:1'])
  })
  test('put together by the template from the spec: at the text of the spec', async () => {
    const spec = `${sound}variables: {line: 全网最低价的番茄}\n`
    const { found } = await check({ 'welcome/group': `${HEAD}今天有{{变量.line}}。\n` }, [...law, ...templates], spec)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file: 'community.yaml', path: '/variables/line' })
    expect(spec.split('\n')[(found[0]?.line ?? 0) - 1]?.slice((found[0]?.column ?? 0) - 1)).toMatch(/^全网最低价/)
  })
  test('a word to avoid: each template of one’s own at its place, ours in one line with theirs', async () => {
    const spec = `${sound.replace(/^voice:[\s\S]*?(?=^\S)/m, '')}voice: {avoid: [家人们, 接龙]}\n`
    const { found } = await check(
      { 'welcome/group': `${HEAD}好。\n家人们，来。\n`, 'welcome/direct': `${HEAD}家人们好。\n` },
      ['--copy', '--only', 'copy/avoided-word', ...templates],
      spec,
    )
    expect(found.filter(({ file }) => file.startsWith('mine/')).map(at)).toEqual([
      'copy/avoided-word mine/welcome/direct.hbs:4:1',
      'copy/avoided-word mine/welcome/group.hbs:5:1',
    ])
    const ours = found.filter(({ path }) => path === '/voice/avoid')
    expect(ours).toHaveLength(1)
    expect(ours[0]?.message).toMatch(/“接龙”出现在 \d+ 条话术里：.*（内置模板 \S+ 第 \d+ 行）/)
    expect(ours[0]?.cure).toContain('社群 templates eject')
  })
  test('render names the same file', async () => {
    const cwd = folderWith({ 'community.yaml': sound, ...own({ 'welcome/group': '{{群铭}}\n' }) })
    const { code, stderr } = await runCli(['render', '-o', 'out', '--templates', 'mine', '--dry-run'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('mine/welcome/group.hbs:1:3  错误  template/unknown-variable\n  1 │ {{群铭}}')
  })
})

describe('--copy where no day is written', () => {
  const undated = (): string => sound.replace(/^launch:.*\n/m, '')
  test('the only file: refused', async () => {
    expect(await check({}, ['--copy'], undated())).toMatchObject({
      code: 2,
      found: [],
      stderr: expect.stringContaining('不知道“community.yaml”哪天开群'),
    })
  })
  test('one of several: said once, and all the rest is checked', async () => {
    const cwd = folderWith({
      'a.yaml': sound.replace(/^name:.*$/m, 'name: 全网最低价'),
      'b.yaml': `${undated()}nmae: x\n`,
      'c.yaml': undated(),
      'd.yaml': undated(),
    })
    const { code, stdout, stderr } = await runCli(
      ['check', 'a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', '--copy', '--json'],
      { cwd },
    )
    const report = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(report.files).toHaveLength(4)
    expect(report.findings.map(({ file, code: id }: Found) => `${file} ${id}`)).toEqual(
      expect.arrayContaining(['b.yaml schema/unknown-key', 'a.yaml law/absolute']),
    )
    expect(stderr).toBe(
      '“c.yaml”、“d.yaml”没写哪天开群，话术没有查，别的都查了。要查，在文件里写 launch（启动）的 start（开始）。\n',
    )
  })
})

describe('a template that would never end', () => {
  const list = `variables: {list: [${Array.from({ length: 140 }, () => '番茄').join(', ')}]}\n`
  const each = (times: number, inside: string) =>
    '{{#each @root.变量.list}}'.repeat(times) + inside + '{{/each}}'.repeat(times)
  const ids = [
    'welcome/group',
    'welcome/direct',
    'activity/preview',
    'activity/reminder',
    'activity/open',
    'activity/close',
    'activity/recap',
    'content/greet',
    'content/arrive',
  ]
  test.each<[string, string, RegExp]>([
    ['loops within loops', each(8, 'x'), /模板“\S+”循环超过|合起来/],
    ['loops that write much', each(2, '最低价一二三四五，'), /模板“\S+”结果超过|合起来/],
  ])(
    '%s: told kindly, and soon',
    async (_, text, message) => {
      const begun = Date.now()
      const { code, found } = await check(
        Object.fromEntries(ids.map((id) => [id, text])),
        ['--copy', ...templates, '--only', 'template'],
        `${sound}${list}`,
      )
      expect(code).toBe(1)
      expect(found.length).toBeGreaterThan(0)
      expect(
        found.every(
          ({ code: id, message: said, cure }) =>
            id === 'template/too-much' && message.test(said) && cure.includes('循环里的循环'),
        ),
      ).toBe(true)
      expect(Date.now() - begun).toBeLessThan(20_000)
    },
    60_000,
  )
})

describe('--exempted', () => {
  const spec = () => sound.replace(/^name: .*/m, '$&\nslogan: 我们不是全网第一')
  test('pretty lists them with place, rule, code and reason', async () => {
    const { stdout } = await runCli(['check', '-', '--exempted'], { cwd: folderWith(), stdin: spec() })
    expect(stdout).toMatch(/放过的词 \d+ 处：\n/)
    expect(stdout).toMatch(/ {2}<stdin>:\d+:\d+ {2}“全网第一” {2}law\/absolute {2}在否定它\n/)
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('（1 个文件）')
  })
  test('json has them, only when asked', async () => {
    const report = async (argv: readonly string[]) =>
      JSON.parse((await runCli(['check', '-', '--json', ...argv], { cwd: folderWith(), stdin: spec() })).stdout)
    expect((await report(['--exempted'])).exempted).toContainEqual(
      expect.objectContaining({
        rule: 'law/absolute',
        word: '全网第一',
        reason: 'NEGATED',
        why: '在否定它',
        path: '/slogan',
        file: '<stdin>',
        line: expect.any(Number),
      }),
    )
    expect(await report([])).not.toHaveProperty('exempted')
  })
  test('with --copy those of the scripts too: a template of one’s own at its line, ours by name and line, each once, the spec’s own once', async () => {
    const files = {
      'community.yaml': spec(),
      ...own({
        'welcome/group': `${HEAD}欢迎来{{群名}}。\n群里禁止说“保本”。\n`,
        'activity/opening/preview': `${HEAD}{{口号}}，也不是全城最低价。\n`,
      }),
    }
    const exempted = async (argv: readonly string[]) =>
      JSON.parse(
        (await runCli(['check', 'community.yaml', '--json', '--exempted', ...argv], { cwd: folderWith(files) })).stdout,
      ).exempted as readonly Readonly<Record<string, unknown>>[]
    const plain = await exempted([])
    const all = await exempted(['--copy', ...templates])
    const more = all.slice(plain.length)
    expect(all.slice(0, plain.length)).toEqual(plain)
    expect(more.filter(({ word }) => word === '保本')).toEqual([
      expect.objectContaining({
        rule: 'law/finance',
        reason: 'NEGATED',
        template: 'welcome/group',
        file: 'mine/welcome/group.hbs',
        line: 5,
        column: 7,
        endColumn: 9,
      }),
    ])
    expect(more.filter(({ word }) => word === '全城最低价').map(({ template, line }) => [template, line])).toEqual([
      ['activity/opening/preview', 4],
    ])
    expect(all.filter(({ word }) => word === '全网第一').map(({ path }) => path)).toEqual(['/slogan'])
    expect(more.every((one) => 'path' in one !== 'template' in one)).toBe(true)
    const { stdout } = await runCli(['check', 'community.yaml', '--exempted', '--copy', ...templates], {
      cwd: folderWith(files),
    })
    expect(stdout).toMatch(/ {2}mine\/welcome\/group\.hbs:5:7 {2}“保本” {2}law\/finance {2}在否定它\n/)
  })
  test('none is said too', async () =>
    expect(
      (
        await runCli(['check', '-', '--exempted'], {
          cwd: folderWith(),
          stdin: 'version: 1\nname: x\narchetype: product-fans\n',
        })
      ).stdout,
    ).toContain('放过的词：没有'))
  test('formats that cannot hold them refuse', async () => {
    expect(
      await runCli(['check', '-', '--exempted', '-f', 'sarif'], { cwd: folderWith(), stdin: sound }),
    ).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('pretty 和 json') })
    expect(
      (await runCli(['check', '-', '--exempted', '-f', 'sarif=r.sarif'], { cwd: folderWith(), stdin: sound })).stderr,
    ).toContain('已写入')
  })
})
