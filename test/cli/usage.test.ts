/** Words that make no sense: exit code 2, in Chinese, with what to type instead, and nothing on stdout. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

describe('refusals', () => {
  test.each<[string, readonly string[], string, string]>([
    ['an unknown command', ['chekc'], '没有“chekc”这个命令', '是不是“check”'],
    ['an unknown Chinese command', ['检察'], '没有“检察”这个命令', '是不是“检查”'],
    ['a file in place of a command', ['my.yaml'], '没有“my.yaml”这个命令', '社群 check my.yaml'],
    ['help for an unknown command', ['help', 'paln'], '没有“paln”这个命令', '是不是“plan”'],
    ['an unknown option', ['check', '--formt', 'json'], '不认识选项“--formt”', '是不是“--format”'],
    ['an option without its value', ['plan', '--start'], '后面少了值', '社群 plan --help'],
    ['too many words', ['explain', 'a', 'b'], '多写了内容', '社群 explain --help'],
    ['an unknown format', ['check', '--format', 'xml'], '--format 没有“xml”', 'pretty、json'],
    ['a day that does not exist', ['plan', '--start', '2026-02-30'], '日历上没有 2026-02-30', '只到 28 日'],
    ['days beyond a year', ['plan', '--days', '1000'], '--days“1000”不行', '1 到 366'],
    ['from after to', ['plan', '--from', '2026-12-09', '--to', '2026-12-01'], '之后', '换一下'],
    ['a missing file', ['check', 'nothing.yaml'], '找不到“nothing.yaml”', '核对文件名'],
    ['a pattern that matches nothing', ['check', '*.nothing'], '没有匹配到任何文件', '文件夹名'],
    ['no place to write to', ['render', 'community.yaml'], '没有说写到哪里', '-o out'],
    [
      'an unknown rule',
      ['explain', 'value/member-frist'],
      '没有“value/member-frist”这条规则',
      '是不是“value/member-first”',
    ],
    ['an unknown template', ['templates', 'show', 'welcome/gruop'], '没有“welcome/gruop”这个模板', '应该'],
    [
      'an unknown preset',
      ['init', '--preset', 'store-frseh', '--yes'],
      '没有“store-frseh”这种样本',
      '是不是“store-fresh”',
    ],
    ['no preset', ['init', '--yes'], '没有说用哪一种样本', '--preset'],
    ['questions without a terminal', ['init'], '现在不能提问', '--yes'],
    ['questions forbidden', ['init', '--no-input', '--preset', 'store-fresh'], '现在不能提问', '--yes'],
  ])('%s', async (_, argv, message, cure) => {
    const ran = await runCli(argv, { cwd: folderWith() })
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).toContain(cure)
    expect(ran.stderr).toMatch(/^错误：.*\n应该：/)
    expect(ran.stderr).not.toMatch(/\n\s+at |error:/)
    expect(ran.stdout).toBe('')
    expect(ran.code).toBe(2)
  })
})

describe('colours', () => {
  test.each<[string, Readonly<Record<string, string>>, boolean, boolean]>([
    ['a terminal has them', {}, true, true],
    ['a pipe has none', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('%s', async (_, env, tty, coloured) => {
    const { stderr } = await runCli(['chekc'], { env, tty })
    expect(stderr.includes('\u001b[31m')).toBe(coloured)
  })
})

test('what a person typed cannot drive the terminal', async () => {
  const { stderr } = await runCli(['check', 'a\u001b]0;x\u0007.yaml'], { cwd: folderWith() })
  expect(stderr).not.toMatch(/[\u001b\u0007]/)
  expect(stderr).toContain('a\ufffd]0;x\ufffd.yaml')
})

describe('a wrong word is told alone and first', () => {
  const cwd = folderWith()
  beforeAll(async () => {
    await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-20'], { cwd })
  })
  test.each<[readonly string[], string]>([
    [['--owner', '张三'], '错误：计划里没有“张三”的任务。'],
    [['--why', 'nope'], '错误：计划里没有任务“nope”。'],
    [['--stage', '冬天'], '错误：没有“冬天”这个阶段。'],
    [['--view', 'xx'], '错误：--view 没有“xx”这一种。\n应该：可以写：月历（month）、'],
    [['--view', '月厉'], '错误：--view 没有“月厉”这一种。\n应该：是不是“月历”？'],
  ])('plan %j', async (argv, first) => {
    const { code, stdout, stderr } = await runCli(['plan', 'community.yaml', ...argv], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.startsWith(first)).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  })
  test('a file that is not there: only a near name is suggested, else what there is', async () => {
    expect((await runCli(['check', 'comunity.yaml'], { cwd })).stderr).toContain('是不是“community.yaml”？')
    expect((await runCli(['check', 'community.yml'], { cwd })).stderr).toContain('是不是“community.yaml”？')
    const { stderr } = await runCli(['check', 'zz.yaml'], { cwd })
    expect(stderr).not.toContain('是不是')
    expect(stderr).toContain('那个文件夹里有：community.yaml')
  })
})

test('one name of ours in every message: 社群, as the documents write it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.generated\.ts$|\.d\.ts$/.test(file),
  )
  const told = files.flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          /[^/]shequn (?:init|check|plan|render|explain|templates|diff)\b/.test(line) &&
          !/^\s*(?:\*|\/\*|\/\/)/.test(line),
      ),
  )
  expect(told).toEqual([])
})
