/** check, plan and render from end to end, in this process, on what `init` writes. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/help/display-width.ts'
import { formats } from '../../src/export/index.ts'
import { render as renderEntry } from '../../src/cli/commands/render.ts'
import { folderWith, runCli } from './run-cli.ts'

const cwd = folderWith()
let sound = ''
beforeAll(async () => {
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--keys', 'en'], { cwd })
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8')
  writeFileSync(join(cwd, 'wrong.yaml'), sound.replace('platform: wechat', 'platfrom: wechat'))
  writeFileSync(join(cwd, 'undated.yaml'), sound.replace(/^launch:.*\n/m, ''))
  writeFileSync(join(cwd, 'gb.yaml'), Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0x61]))
})

describe('check', () => {
  test('a sound file is 0', async () => expect((await runCli(['check', 'community.yaml'], { cwd })).code).toBe(0))
  test('one wrong key is one finding, with its place and a near name; the code is 1', async () => {
    const { code, stdout, stderr } = await runCli(['检查', 'wrong.yaml'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^wrong\.yaml:\d+:3 {2}错误/)
    expect(stdout).toContain('platform')
    expect(stdout).toContain('共 1 个错误（1 个文件）')
  })
  test('several files, one summary, findings in the order of the files', async () => {
    const { code, stdout } = await runCli(['check', 'wrong.yaml', 'community.yaml', '--json'], { cwd })
    const report = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(report).toMatchObject({
      version: 1,
      files: ['wrong.yaml', 'community.yaml'],
      summary: { errors: 1, files: 2 },
    })
    expect(report.findings.map(({ file, code: id }: { file: string; code: string }) => `${file} ${id}`)).toEqual([
      'community.yaml calendar/year-unknown',
      'community.yaml plan/topics-short',
      'community.yaml plan/topics-short',
      'wrong.yaml schema/unknown-key',
    ])
    expect(report.findings.at(-1)).toMatchObject({ column: 3 })
  })
  test('standard input', async () =>
    expect(
      await runCli(['check', '-'], {
        cwd,
        stdin: `${sound}check:\n  rules: {plan/yielded: off, plan/topics-short: off, calendar/year-unknown: off}\n`,
      }),
    ).toMatchObject({ code: 0, stdout: '没有发现问题（1 个文件）\n' }))
  test('--set is judged like the file', async () => {
    const { code, stdout } = await runCli(['check', 'community.yaml', '--set', '结构.容量=0'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('--set:1:')
  })
  test('-o writes the report, without colours, and does not replace a file unasked', async () => {
    const folder = folderWith({ 'community.yaml': sound })
    expect(await runCli(['check', '-o', 'report.json', '--json'], { cwd: folder, tty: true })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '已写入 report.json\n',
    })
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).version).toBe(1)
    expect((await runCli(['check', '-o', 'report.json'], { cwd: folder })).code).toBe(2)
    expect((await runCli(['check', '-o', 'report.json', '--force'], { cwd: folder })).code).toBe(0)
  })
  test('what extends is read from the project, and only from it', async () => {
    const inside = folderWith({
      'base.yaml': sound,
      'clubs/a.yaml': 'version: 1\nname: 二店\narchetype: store-fresh\nextends: ../base.yaml\n',
    })
    expect((await runCli(['check', 'clubs/a.yaml'], { cwd: inside })).code).toBe(0)
    const { code, stdout } = await runCli(['check', 'a.yaml'], { cwd: join(inside, 'clubs') })
    expect(code).toBe(1)
    expect(stdout).toContain('项目文件夹外面')
  })
})

describe('plan', () => {
  test('json is the plan, with every finding in it; findings are on stderr', async () => {
    const { code, stdout, stderr } = await runCli(
      ['plan', 'community.yaml', '--start', '2026-12-20', '--days', '30', '--json'],
      { cwd },
    )
    const plan = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(plan).toMatchObject({
      version: 1,
      archetype: 'store-fresh',
      horizon: { launch: '2026-12-20', days: 30, to: '2027-01-18' },
    })
    const codes = plan.diagnostics.map((one: { code: string }) => one.code)
    expect(codes).toContain('calendar/year-unknown')
    expect(stderr).toContain('calendar/year-unknown')
    expect(plan.diagnostics.find((one: { code: string }) => one.code === 'calendar/year-unknown')).toMatchObject({
      file: 'community.yaml',
    })
  })
  test('the same command gives the same bytes', async () => {
    const argv = ['plan', 'community.yaml', '--json']
    expect(await runCli(argv, { cwd })).toEqual(await runCli(argv, { cwd, today: '2031-01-01' }))
  })
  test('on a terminal: every day with 第N天, D±n, date and weekday, columns aligned', async () => {
    const { stdout } = await runCli(['计划', 'community.yaml', '--start', '2026-09-28', '--days', '7'], { cwd })
    expect(stdout).toMatch(/^第1天 D\+0 {5}9月28日 周一 {2}工作日/m)
    expect(stdout).toMatch(/^D-1 .*9月27日 周日 {2}.*中秋/m)
    expect(stdout).toMatch(/^第4天 D\+3 .*10月1日 周四 {2}国庆.*放假/m)
    const rows = stdout.split('\n').filter((line) => /^ {2}\d\d:\d\d /.test(line))
    const channels = rows.map((line) =>
      displayWidth(/^.*?(?= {2,}(?:群内|群公告|私聊|内部群|朋友圈|直播间|线下) )/.exec(line)?.[0].trimEnd() ?? ''),
    )
    expect(rows.length).toBeGreaterThan(20)
    expect(Math.max(...channels)).toBeLessThan(110)
    expect(stdout).toMatch(/没有冲突。|处没排顺/)
  })
  test('--from and --to show a part of what was planned', async () => {
    const { stdout } = await runCli(
      ['plan', 'community.yaml', '--from', '2026-12-10', '--to', '2026-12-11', '--json'],
      { cwd },
    )
    const plan = JSON.parse(stdout)
    expect(plan.days.map((day: { date: string }) => day.date)).toEqual(['2026-12-10', '2026-12-11'])
    expect(plan.horizon.days).toBe(30)
    expect((await runCli(['plan', 'community.yaml', '--from', '2028-01-01'], { cwd })).code).toBe(2)
  })
  test('without any start it says what to type', async () => {
    const { code, stdout, stderr } = await runCli(['plan', 'undated.yaml'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--start 2026-12-01')
    expect((await runCli(['plan', 'undated.yaml', '--start', '2026-12-01', '--json'], { cwd })).code).toBe(0)
  })
  test('a spec with errors is 1, with the findings on stderr and nothing on stdout', async () => {
    const { code, stdout, stderr } = await runCli(['plan', 'wrong.yaml', '--json'], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('platfrom')
  })
  test('several specs give plans', async () => {
    const { stdout } = await runCli(['plan', 'community.yaml', 'undated.yaml', '--start', '2026-12-01', '--json'], {
      cwd,
    })
    expect(JSON.parse(stdout).plans).toHaveLength(2)
  })
})

describe('render', () => {
  test('help names every format there is', () => {
    const about = renderEntry.options.find((option) => option.flags.startsWith('-f'))?.about ?? ''
    for (const [id, { names }] of Object.entries(formats))
      for (const name of [id, ...names]) expect(about).toContain(name)
  })
  test('documents and tables into a folder; again: nothing changes; changed: refused, then forced', async () => {
    const folder = folderWith({ 'community.yaml': sound })
    const first = await runCli(['render', 'community.yaml', '--format', 'md,csv', '-o', 'out'], { cwd: folder })
    expect(first.code).toBe(0)
    expect(first.stderr).toMatch(/已写 \d+ 个文件到 out：新建 \d+/)
    const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    expect(files.some((file) => file.endsWith('.md'))).toBe(true)
    expect(files.some((file) => file.endsWith('.csv'))).toBe(true)
    expect((await runCli(['render', 'community.yaml', '-o', 'out'], { cwd: folder })).stderr).toMatch(/：相同 \d+\n$/)
    const other = ['render', 'community.yaml', '-o', 'out', '--start', '2026-11-30']
    expect(await runCli(other, { cwd: folder })).toMatchObject({ code: 2 })
    expect((await runCli([...other, '--force'], { cwd: folder })).code).toBe(0)
  })
  test('a dry run writes nothing; --json lists what would be', async () => {
    const folder = folderWith({ 'community.yaml': sound })
    const { code, stdout } = await runCli(['render', '-o', 'out', '--dry-run', '--json'], { cwd: folder })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, folder: 'out', written: false })
    expect(JSON.parse(stdout).files.length).toBeGreaterThan(3)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
  test('--doc writes what is named, by page, file or folder', async () => {
    const folder = folderWith({ 'community.yaml': sound })
    const dry = async (...argv: readonly string[]) => {
      const { code, stdout, stderr } = await runCli(['render', '-o', 'out', '--dry-run', '--json', ...argv], {
        cwd: folder,
      })
      return code === 0
        ? (JSON.parse(stdout) as { files: readonly { path: string }[] }).files.map(({ path }) => path)
        : stderr
    }
    expect(await dry('--doc', '群规，话术库')).toEqual(['群规.md', '话术库.csv'])
    const scripts = await dry('--doc', '话术', '--format', '文档')
    expect(scripts).toContain('话术/第1周.md')
    expect([...scripts].every((path) => path.startsWith('话术/'))).toBe(true)
    expect(await dry('--doc', '群归')).toMatch(/没有“群归”这份文档。\n应该：是不是“群规”？可以写：先看这里、/)
    expect(await dry('--doc', '，')).toContain('空的')
  })
  test('a person’s week: his rows and scripts, and no page about the whole', async () => {
    const folder = folderWith({ 'community.yaml': sound })
    const { code } = await runCli(
      ['render', '-o', 'week', '--from', '2026-12-02', '--to', '2026-12-06', '--format', 'csv,md'],
      { cwd: folder },
    )
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'week'))).not.toContain('群规.md')
    const dates = [...readFileSync(join(folder, 'week', '每日SOP.csv'), 'utf8').matchAll(/\d{4}-\d\d-\d\d/g)].map(
      ([d]) => d,
    )
    expect(dates.length).toBeGreaterThan(5)
    expect(dates.filter((date) => date < '2026-12-02' || date > '2026-12-06')).toEqual([])
    expect(readdirSync(join(folder, 'week', '话术'))).toEqual(['开群前.md'])
    const named = await runCli(['render', '-o', 'n', '--owner', '没有这个人'], { cwd: folder })
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('有任务的人：') as string })
    expect(existsSync(join(folder, 'n'))).toBe(false)
  })
  test('a spec with errors is 1 and writes nothing', async () => {
    expect((await runCli(['render', 'wrong.yaml', '-o', 'none'], { cwd })).code).toBe(1)
    expect(existsSync(join(cwd, 'none'))).toBe(false)
  })
  test("a template of one's own wins; one that cannot be read is 1 and nothing is written", async () => {
    const folder = folderWith({ 'community.yaml': sound })
    const id = 'activity/reminder'
    expect((await runCli(['templates'], { cwd: folder })).stdout).toContain(id)
    expect((await runCli(['templates', 'eject', id, '-o', 'own'], { cwd: folder })).code).toBe(0)
    expect(existsSync(join(folder, 'own', `${id}.hbs`))).toBe(true)
    expect((await runCli(['render', '-o', 'a', '--templates', 'own'], { cwd: folder })).code).toBe(0)
    // 「早，」 as an old Windows editor saves it.
    writeFileSync(
      join(folder, 'own', `${id}.hbs`),
      Buffer.concat([Buffer.from([0xd4, 0xe7, 0xa3, 0xac]), Buffer.from('{{money 1}}')]),
    )
    expect((await runCli(['render', '-o', 'gbk', '--templates', 'own'], { cwd: folder })).code).toBe(0)
    expect(
      readFileSync(join(folder, 'gbk', '话术', '第1周.md'), 'utf8') +
        readFileSync(join(folder, 'gbk', '话术', '第2周.md'), 'utf8'),
    ).toContain('早，1 元')
    writeFileSync(join(folder, 'own', `${id}.hbs`), '{{#if}}')
    const broken = await runCli(['render', '-o', 'b', '--templates', 'own'], { cwd: folder })
    expect(broken.code).toBe(1)
    expect(existsSync(join(folder, 'b'))).toBe(false)
    expect((await runCli(['render', '-o', 'b', '--templates', 'nowhere'], { cwd: folder })).code).toBe(2)
  })
})

describe('explain', () => {
  test('without a rule: all; with one: why, bad, good, source', async () => {
    expect((await runCli(['explain'])).stdout).toContain('value/member-first')
    const { code, stdout } = await runCli(['解释', 'value/member-first'])
    expect(code).toBe(0)
    for (const heading of ['为什么', '错的', '对的', '依据']) expect(stdout).toContain(heading)
    expect(JSON.parse((await runCli(['explain', 'value/member-first', '--json'])).stdout).rule.id).toBe(
      'value/member-first',
    )
  })
})

describe('files that are no community: 1, one plain finding, no stack', () => {
  const bom = Buffer.from([0xef, 0xbb, 0xbf])
  test.each<[string, Uint8Array | string]>([
    ['empty', ''],
    ['spaces', '  \n\n'],
    ['only comments', '# 只有注释\n'],
    ['a sentence', '这不是规格'],
    ['a list', '- a\n- b\n'],
    ['a tab', 'version: 1\n\tname: x\n'],
    ['an open quote', 'name: "没关\n'],
    ['two documents', 'version: 1\n---\nversion: 2\n'],
    ['a duplicate key', 'version: 1\nversion: 1\nname: 群\narchetype: store-fresh\n'],
    ['a full-width colon', 'version： 1\n'],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0])],
    ['a zip file', Buffer.from('PK\u0003\u0004\u0000\u0000\u0000')],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}\n`,
    ],
    ['an unresolved alias', 'name: *nobody\n'],
    ['five megabytes', `name: ${'长'.repeat(1_700_000)}\n`],
    ['deep nesting', `${'['.repeat(5000)}\n`],
    ['a number for everything', '42'],
    ['a BOM alone', bom],
  ])('%s', async (_, content) => {
    const { code, stdout, stderr } = await runCli(['check', 'x.yaml'], { cwd: folderWith({ 'x.yaml': content }) })
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(stdout).toContain('应该怎么写')
    expect(stdout).not.toMatch(/\n\s+at |Error:/)
  })
})
