import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { load } from '../../src/index.ts'
import { weekday, toDay } from '../../src/calendar/date.ts'
import { defaultStart, lateStart } from '../../src/cli/init/draft.ts'
import { presets } from '../../src/cli/presets/index.ts'
import { archetypes } from '../../src/knowledge/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const ids = presets.map((preset) => preset.id)
/** The day the test runs believe in. */
const DAY = '2026-11-21'
const written = (folder: string): string => readFileSync(join(folder, 'community.yaml'), 'utf8')

test('every archetype has a sample, and every sample an archetype', () => expect([...ids].sort()).toEqual(archetypes.map((one) => one.id).sort()))

test('init --list --json names id, name and when to choose', async () => {
  const { code, stdout } = await runCli(['init', '--list', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ version: 1, presets: presets.map(({ id, name, choose }) => ({ id, name, choose })) })
})

describe.each(ids)('%s', (id) => {
  test.each(['2026-11-21', '2026-01-20', '2026-04-15', '2026-09-10', '2026-07-01'])('written on %s it checks without a mistake', async (today) => {
    const cwd = folderWith()
    expect(await runCli(['init', '--preset', id, '--yes'], { cwd, today })).toMatchObject({ code: 0, stdout: '' })
    const { code, stdout } = await runCli(['check', 'community.yaml', '--json'], { cwd })
    const codes = JSON.parse(stdout).findings.map((one: { code: string }) => one.code)
    expect(code).toBe(0)
    // What nobody can mend in the file: a year without its table of holidays, suggestions of ours that stepped aside.
    expect(codes.filter((one: string) => !['calendar/year-unknown', 'plan/yielded', 'plan/gave-way'].includes(one))).toEqual([])
  })

  test('it plans at once, with work on the launch day', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', id, '--yes'], { cwd })
    const { code, stdout } = await runCli(['plan', 'community.yaml', '--json'], { cwd })
    const plan = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(plan.horizon.launch).toBe(defaultStart(DAY, presets.find((preset) => preset.id === id)?.lead ?? 0))
    expect(plan.horizon.from > DAY, 'the preparation lies ahead').toBe(true)
    expect(plan.days.find((day: { offset: number }) => day.offset === 0).tasks.length).toBeGreaterThan(2)
  })

  test('every text can be written: no value is missing, no template', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', id, '--yes'], { cwd })
    const { code, stdout } = await runCli(['render', '-o', 'out', '--dry-run', '--json'], { cwd })
    const { files, diagnostics } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(files.length).toBeGreaterThan(10)
    expect(diagnostics.map((one: { code: string }) => one.code).filter((one: string) => /^(copy|template)\//.test(one))).toEqual([])
  })

  test('in Chinese keys and values it says the same', async () => {
    const [en, zh] = [folderWith(), folderWith()]
    await runCli(['init', '--preset', id, '--yes', '--keys', 'en'], { cwd: en })
    await runCli(['init', '--preset', id, '--yes'], { cwd: zh })
    expect(written(zh)).toMatch(/^类型: /m)
    expect(written(zh)).not.toMatch(/^\s*(?:- )?[a-z_]+:/m)
    const specs = await Promise.all([en, zh].map((folder) => load({ file: 'community.yaml', bytes: readFileSync(join(folder, 'community.yaml')) })))
    expect(specs[1]?.spec).toEqual(specs[0]?.spec)
  })

  test('it is short, and every line but the items of a list has a comment or stands in one line with one', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', id, '--yes'], { cwd })
    const lines = written(cwd).trimEnd().split('\n')
    expect(lines.length).toBeLessThan(110)
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=.*community\.zh\.schema\.json$/)
    const bare = lines.filter((line, i) => line !== '' && !line.includes('# ') && !line.trimStart().startsWith('- ') && !lines[i - 1]?.trimStart().startsWith('#'))
    expect(bare).toEqual([])
  })
})

test('the schema of the modeline is a file', async () => {
  const cwd = folderWith()
  for (const keys of ['zh', 'en']) {
    await runCli(['init', keys, '--preset', 'store-fresh', '--yes', '--keys', keys], { cwd })
    const path = /\$schema=(\S+)/.exec(readFileSync(join(cwd, keys, 'community.yaml'), 'utf8'))?.[1] ?? ''
    expect(existsSync(join(cwd, keys, path))).toBe(true)
  }
})

test('an existing file is not touched without force', async () => {
  const cwd = folderWith({ 'community.yaml': '我自己的' })
  const refused = await runCli(['init', '--preset', 'store-fresh', '--yes'], { cwd })
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain('已经有 community.yaml 了')
  expect(written(cwd)).toBe('我自己的')
  expect((await runCli(['init', '--preset', 'store-fresh', '--yes', '--force'], { cwd })).code).toBe(0)
  expect(written(cwd)).toContain('老陈菜铺')
})

test('a dry run prints the file and writes nothing', async () => {
  const cwd = folderWith()
  const ran = await runCli(['init', '新群', '--preset', 'store-fresh', '--yes', '--dry-run'], { cwd })
  expect(ran.code).toBe(0)
  expect(parse(ran.stdout)).toMatchObject({ 名称: '老陈菜铺·晨光里' })
  expect(ran.stderr).toContain('新建（没有写）：新群/community.yaml')
  expect(existsSync(join(cwd, '新群'))).toBe(false)
})

test('three commands to type next, with the folder', async () => {
  const { stderr } = await runCli(['init', '我的群', '--preset', 'store-fresh', '--yes'], { cwd: folderWith() })
  expect(stderr.match(/^ {2}社群 \w+ 我的群\/community\.yaml.*$/gm)).toHaveLength(3)
})

describe('--set', () => {
  test('in either language, checked like a file', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', 'store-fresh', '--yes', '--set', 'name=晨光果铺', '--set', '结构.平台=企业微信', '--set', 'monetization.offers.tomato.price=21.5', '--keys', 'en'], { cwd })
    expect(parse(written(cwd))).toMatchObject({ name: '晨光果铺', structure: { platform: 'wecom' }, monetization: { offers: [{ id: 'tomato', price: 21.5 }, {}] } })
    expect(parse(written(cwd)).rules.items[0].id).toBeUndefined()
  })
  test.each([['structure.platfrom=wecom', 'platform'], ['结构.平台=威信', '微信'], ['name', '路径=值']])('%s is refused with a cure and nothing is written', async (set, cure) => {
    const cwd = folderWith()
    const ran = await runCli(['init', '--preset', 'store-fresh', '--yes', '--set', set], { cwd })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(cure)
    expect(existsSync(join(cwd, 'community.yaml'))).toBe(false)
  })
})

describe('an answers file', () => {
  test('keys are ids or labels; what it does not say is the sample\'s', async () => {
    const cwd = folderWith({ 'a.yaml': '类型: training-camp\n群名: 早读营\nprice: ２９９元\n他们的难处: 起不来；读不完\n哪天开群: 2026年12月1日\n靠什么连在一起: 情感\n' })
    expect((await runCli(['init', '--answers', 'a.yaml', '--keys', 'en'], { cwd })).code).toBe(0)
    expect(parse(written(cwd))).toMatchObject({
      name: '早读营', archetype: 'training-camp', launch: { start: '2026-12-01' },
      positioning: { bonds: ['emotional'], product: { price: 299 } }, audience: { segments: [{ pains: ['起不来', '读不完'] }] },
      structure: { admission: { fee: 299 } }, monetization: { offers: [{ price: 299 }] },
    })
  })
  test.each([
    ['群明: 早读营', '不是我们问的问题', '群名'],
    ['价格（元）: 很便宜', '写一个数', ''],
    ['哪天开群: 2026-02-30', '日历上没有 2026-02-30', ''],
    ['- 1', '读不懂', '群名'],
  ])('%s is refused', async (text, message, cure) => {
    const ran = await runCli(['init', '--preset', 'store-fresh', '--answers', 'a.yaml'], { cwd: folderWith({ 'a.yaml': text }) })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).toContain(cure)
  })
})

test.each([
  ['2026-11-21', 14, '2026-12-08'], ['2026-11-24', 7, '2026-12-08'], ['2026-11-24', 14, '2026-12-15'], ['2026-11-25', 14, '2026-12-15'],
  ['2026-12-31', 0, '2027-01-19'], ['2026-11-21', 21, '2026-12-15'],
])('from %s with %i days of preparation the launch is %s', (today, lead, start) => {
  expect(defaultStart(today, lead)).toBe(start)
  expect(weekday(toDay(start) ?? 0)).toBe(2)
})

test.each([
  ['2026-12-08', 14, undefined], ['2026-12-05', 14, '离今天只有 14 天'], ['2026-11-21', 7, '就是今天'], ['2026-11-01', 7, '已经过去了'],
])('a launch on %s with %i days of preparation, seen on 2026-11-21: %s', (start, lead, told) => {
  const text = lateStart(start, '2026-11-21', lead)
  if (told === undefined) expect(text).toBeUndefined()
  else expect(text).toContain(told)
})
