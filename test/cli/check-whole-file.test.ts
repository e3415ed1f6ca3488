/** What a file lacks stands on none of its lines: such a finding names the file, in every format. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const bare = 'version: 1\nname: x\narchetype: product-fans\n'
const only = ['--only', 'rules/missing']
const run = (argv: readonly string[], files: Record<string, string> = { 'a.yaml': bare }) =>
  runCli(['check', 'a.yaml', ...argv], { cwd: folderWith(files) })
const found = async (text: string, argv: readonly string[] = only) =>
  JSON.parse((await run(['--json', ...argv], { 'a.yaml': text })).stdout).findings as readonly {
    readonly code: string
    readonly file: string
    readonly line?: number
    readonly column?: number
  }[]

describe('in every format', () => {
  test('pretty: the name alone, no line of the file under it', async () => {
    const { stdout } = await run(only)
    expect(stdout).toMatch(/^a\.yaml {2}错误 {2}rules\/missing\n {2}没有写群规。\n {2}应该怎么写/)
    expect(stdout).not.toContain('│')
  })
  test('json: a file and no line', async () => {
    const [one] = await found(bare)
    expect(one).toMatchObject({ code: 'rules/missing', file: 'a.yaml' })
    for (const key of ['line', 'column', 'endLine', 'endColumn']) expect(one).not.toHaveProperty(key)
  })
  test('sarif: all lines of the file, no columns', async () => {
    const [{ results }] = JSON.parse((await run([...only, '-f', 'sarif'])).stdout).runs
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, endLine: 3 },
    })
  })
  test('github: no line', async () =>
    expect((await run([...only, '-f', 'github'])).stdout).toMatch(/^::error file=a\.yaml,title=rules\/missing /))
  test('codequality: line 1, which it must have', async () =>
    expect(JSON.parse((await run([...only, '-f', 'codequality'])).stdout)[0].location).toEqual({
      path: 'a.yaml',
      lines: { begin: 1, end: 1 },
    }))
  test('junit: the name alone', async () =>
    expect((await run([...only, '-f', 'junit'])).stdout).toContain('>a.yaml 错误\n没有写群规。'))
})

describe('which findings', () => {
  test.each<[string, string, readonly string[], number | undefined]>([
    ['a section that is not there', bare, only, undefined],
    [
      'one that lacks a part: its key',
      `${bare}positioning: {bonds: [interest]}\n`,
      ['--only', 'value/member-first'],
      4,
    ],
    ['one that holds something else: its key', `${bare}rules: {appeal: 私聊小满}\n`, only, 4],
    [
      'a field that must be there',
      'version: 1\narchetype: product-fans\n',
      ['--only', 'value/member-first'],
      undefined,
    ],
    [
      'the first key itself is a place',
      'name: x\nversion: 2\narchetype: product-fans\n',
      ['--only', 'value/member-first'],
      2,
    ],
    [
      'the first key in quotes too',
      '"rules": {appeal: 私聊小满}\nversion: 1\nname: x\narchetype: product-fans\n',
      only,
      1,
    ],
  ])('%s', async (_, text, argv, line) => {
    const [one, ...more] = await found(text, argv)
    expect(more).toEqual([])
    expect([one?.file, one?.line]).toEqual(['a.yaml', line])
  })
  test('of several files each names its own; they come before the places of their file', async () => {
    const cwd = folderWith({ 'a.yaml': bare, 'b.yaml': `${bare}audience: {segments: [{who: 妈妈}]}\n` })
    const { findings } = JSON.parse(
      (await runCli(['check', 'b.yaml', 'a.yaml', '--json', '--only', 'rules/missing,audience/too-broad'], { cwd }))
        .stdout,
    )
    expect(findings.map(({ file, line }: { file: string; line?: number }) => `${file}:${line ?? ''}`)).toEqual([
      'a.yaml:',
      'a.yaml:',
      'b.yaml:',
      'b.yaml:4',
    ])
  })
})

describe('silence', () => {
  const silent = '# shequn-ignore rules/missing: 口头说过'
  test.each<[string, string, readonly string[]]>([
    ['above the first line', `${silent}\n${bare}`, []],
    [
      'above it, with other comments and the mark of a document',
      `# yaml-language-server: $schema=x\n${silent}\n---\n# 我的群\n${bare}`,
      [],
    ],
    ['at the end of the first line', bare.replace('\n', ` ${silent}\n`), []],
    [
      'further down it is for what stands there',
      `version: 1\n${silent}\nname: x\narchetype: product-fans\n`,
      ['rules/missing', 'check/unused-suppression'],
    ],
    ['behind the last line it is for nothing', `${bare}${silent}\n`, ['rules/missing', 'check/unused-suppression']],
  ])('%s', async (_, text, codes) =>
    expect((await found(text, ['--only', 'rules/missing,check'])).map(({ code }) => code)).toEqual(codes),
  )
  test('in the settings, by path or without', async () => {
    expect(await found(`${bare}check: {suppress: [{rule: rules/missing, reason: 口头说过}]}\n`)).toEqual([])
    expect(await found(`${bare}check: {suppress: [{rule: rules/missing, path: rules, reason: 口头说过}]}\n`)).toEqual(
      [],
    )
  })
  test('in a baseline, which keeps it when lines move', async () => {
    const cwd = folderWith({ 'a.yaml': bare })
    const argv = ['check', 'a.yaml', ...only, '--baseline', 'known.json']
    await runCli([...argv, '--update-baseline'], { cwd })
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings[0]).toMatchObject({
      file: expect.stringMatching(/a\.yaml$/),
      code: 'rules/missing',
    })
    expect((await runCli(argv, { cwd })).stdout).toBe('没有发现问题（1 个文件）\n')
  })
})
