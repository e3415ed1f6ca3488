import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { load } from '../../src/index.ts'
import { weekday, toDay } from '../../src/calendar/date.ts'
import { defaultStart, lateStart } from '../../src/cli/init/draft.ts'
import { presets } from '../presets.ts'
import { archetypes } from '../support/knowledge.ts'
import { folderWith, runCli } from './run-cli.ts'
import { few } from '../support/search.ts'

const ids = presets.map((preset) => preset.id)
/** The day the test runs believe in. */
const DAY = '2026-11-21'
const written = (folder: string): string => readFileSync(join(folder, 'community.yaml'), 'utf8')

test('every archetype has a sample, and every sample an archetype', () =>
  expect([...ids].sort()).toEqual(archetypes.map((one) => one.id).sort()))

test('init --list --json names id, name and when to choose', async () => {
  const { code, stdout } = await runCli(['init', '--list', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    presets: presets.map(({ id, name, choose }) => ({ id, name, choose })),
  })
})

describe.each(few(ids))('%s', (id) => {
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

  test('in Chinese keys and values it says the same', async () => {
    const [en, zh] = [folderWith(), folderWith()]
    await runCli(['init', '--preset', id, '--yes', '--keys', 'en'], { cwd: en })
    await runCli(['init', '--preset', id, '--yes'], { cwd: zh })
    expect(written(zh)).toMatch(/^类型: /m)
    expect(written(zh)).not.toMatch(/^\s*(?:- )?[a-z_]+:/m)
    const specs = await Promise.all(
      [en, zh].map((folder) => load({ file: 'community.yaml', bytes: readFileSync(join(folder, 'community.yaml')) })),
    )
    expect(specs[1]?.spec).toEqual(specs[0]?.spec)
  })

  test('it is short, and every line but the items of a list has a comment or stands in one line with one', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', id, '--yes'], { cwd })
    const lines = written(cwd).trimEnd().split('\n')
    // What is said in a month and what is held in it stand in the file, a line each; the rest is read in a minute.
    const months = ['内容:', '活动:'].map((key) => {
      const from = lines.findIndex((line) => line.startsWith(key))
      const to = lines.findIndex((line, i) => i > from && /^\S/.test(line))
      return from < 0 ? 0 : to - from
    })
    expect(lines.length - months.reduce((sum, one) => sum + one, 0)).toBeLessThan(115)
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=.*community\.zh\.schema\.json$/)
    const bare = lines.filter(
      (line, i) =>
        line !== '' &&
        !line.includes('# ') &&
        !line.trimStart().startsWith('- ') &&
        !lines[i - 1]?.trimStart().startsWith('#'),
    )
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
    await runCli(
      [
        'init',
        '--preset',
        'store-fresh',
        '--yes',
        '--set',
        'name=晨光果铺',
        '--set',
        '结构.平台=企业微信',
        '--set',
        'monetization.offers.tomato.price=21.5',
        '--keys',
        'en',
      ],
      { cwd },
    )
    expect(parse(written(cwd))).toMatchObject({
      name: '晨光果铺',
      structure: { platform: 'wecom' },
      monetization: { offers: [{ id: 'tomato', price: 21.5 }, {}] },
    })
    expect(parse(written(cwd)).rules.items[0].id).toBeUndefined()
  })
  test.each([
    ['structure.platfrom=wecom', 'platform'],
    ['结构.平台=威信', '微信'],
    ['name', '路径=值'],
  ])('%s is refused with a cure and nothing is written', async (set, cure) => {
    const cwd = folderWith()
    const ran = await runCli(['init', '--preset', 'store-fresh', '--yes', '--set', set], { cwd })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(cure)
    expect(existsSync(join(cwd, 'community.yaml'))).toBe(false)
  })
})

describe('an answers file', () => {
  test("keys are ids or labels; what it does not say is the sample's", async () => {
    const cwd = folderWith({
      'a.yaml':
        '类型: training-camp\n群名: 早读营\nprice: ２９９元\n他们的难处: 起不来；读不完\n哪天开群: 2026年12月1日\n靠什么连在一起: 情感\n',
    })
    expect((await runCli(['init', '--answers', 'a.yaml', '--keys', 'en'], { cwd })).code).toBe(0)
    expect(parse(written(cwd))).toMatchObject({
      name: '早读营',
      archetype: 'training-camp',
      launch: { start: '2026-12-01' },
      positioning: { bonds: ['emotional'], product: { price: 299 } },
      audience: { segments: [{ pains: ['起不来', '读不完'] }] },
      structure: { admission: { fee: 299 } },
      monetization: { offers: [{ price: 299 }] },
    })
  })
  test.each([
    ['群明: 早读营', '不是我们问的问题', '群名'],
    ['价格（元）: 很便宜', '写一个数', ''],
    ['哪天开群: 2026-02-30', '日历上没有 2026-02-30', ''],
    ['谁来带: 小满 阿禾', '只写一个人的名字', '谁来替补'],
    ['谁来替补: 阿禾、老周', '只写一个人的名字', '团队'],
    ['- 1', '读不懂', '群名'],
  ])('%s is refused', async (text, message, cure) => {
    const ran = await runCli(['init', '--preset', 'store-fresh', '--answers', 'a.yaml'], {
      cwd: folderWith({ 'a.yaml': text }),
    })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).toContain(cure)
  })
})

describe('whose answers replace the sample', () => {
  const OWN = [
    '群名: 江畔茶友',
    '给谁: 住在江畔三个社区、每天泡一壶茶的退休教师',
    '他们的难处: 买到的茶和说的不一样；一个人喝没意思',
    '在哪里找到他们: 社区老年大学；江边茶摊',
    '成员得到什么: 四周学会分清三种茶的陈化；提问 24 小时内有人答',
    '一句加入理由: 每周三下午跟阿棠泡同一款茶',
    '靠什么连在一起: 快乐',
    '产品或服务: 江畔老茶饼',
    '价格（元）: 168块',
    '大家一起要做到什么: 四周后人人能说出自己那一泡好在哪里',
    '群建在哪里: 微信',
    '谁来带: 阿棠',
    '他每天能投入几小时: 9',
    '哪天开群: 2026-12-08',
    '',
  ].join('\n')
  const BY_COLUMNS = ['plan/empty-day', 'plan/funnel-gap', 'content/weekly-knowledge', 'monetize/channel-only']
  const own = async (id: string, answers = OWN, keys = 'en') => {
    const cwd = folderWith({ 'a.yaml': answers })
    expect((await runCli(['init', '--preset', id, '--answers', 'a.yaml', '--keys', keys], { cwd })).code).toBe(0)
    return { cwd, text: written(cwd), spec: parse(written(cwd)) }
  }

  test.each(few(presets).map(({ id, spec }) => [id, spec] as const))(
    '%s: neither its people nor its goods are left, and it checks and renders',
    async (id, sample) => {
      const { cwd, text, spec } = await own(id)
      const [lead] = sample.team ?? []
      const goods = [
        sample.positioning?.product?.name,
        ...(sample.monetization?.offers ?? []).map((offer) => offer.name),
        ...(sample.culture?.knowhow ?? []),
        lead?.bio,
        ...(sample.team ?? []).map(({ name }) => name),
        ...(sample.welcome?.faq ?? []).flatMap(({ q, a }) => [q, a]),
        sample.welcome?.first_task,
        ...(sample.rules?.items ?? []).map((rule) => rule.text),
        ...(sample.culture?.charter ?? []),
        ...(sample.culture?.values ?? []),
        ...(sample.monetization?.offers ?? []).map((offer) => offer.not_fits),
        ...(sample.audience?.seeds?.criteria ?? []),
        ...(sample.audience?.core?.perks ?? []),
        ...(sample.audience?.segments?.[0]?.wants ?? []),
        sample.audience?.segments?.[0]?.income,
      ].filter((one) => one !== undefined)
      expect(goods.filter((one) => text.includes(one))).toEqual([])
      expect(spec.team).toMatchObject([
        { id: 'lead', name: '阿棠' },
        { id: 'partner', name: '搭档' },
      ])
      expect(spec.team.map((member: { backup?: string; id: string }) => [member.id, member.backup])).toEqual([
        ['lead', spec.team[1].id],
        [spec.team[1].id, 'lead'],
      ])
      expect(spec.monetization.offers).toEqual([{ id: 'offer-1', name: '江畔老茶饼', price: 168 }])
      expect(spec.positioning.need).toBeUndefined()
      expect(spec.audience.segments[0].id).toBe('members')
      const lines = text.split('\n')
      const marked = lines.flatMap((line, i) =>
        `${line}${lines[i - 1]?.trimStart().startsWith('#') ? lines[i - 1] : ''}`.includes('# 样本，改成你自己的')
          ? [/^\s*(?:- )?(\w+):/.exec(line)?.[1]]
          : [],
      )
      expect(marked).toEqual(expect.arrayContaining(['industry', 'city', 'faq', 'first_task']))
      const { code, stdout } = await runCli(['check', 'community.yaml', '--json'], { cwd })
      const findings: readonly { code: string; severity: string }[] = JSON.parse(stdout).findings
      // A kind that brings no columns has empty days and open funnels until its owner writes some, and says so.
      const open = ['calendar/year-unknown', ...(id === 'custom' ? BY_COLUMNS : [])]
      expect(code).toBe(0)
      expect(findings.filter((one) => one.severity !== 'info' && !open.includes(one.code))).toEqual([])
      const render = await runCli(['render', '-o', 'out', '--dry-run', '--json'], { cwd })
      expect(render.code).toBe(0)
      expect(
        JSON.parse(render.stdout)
          .diagnostics.map((one: { code: string }) => one.code)
          .filter((one: string) => /^(copy|template)\//.test(one)),
      ).toEqual([])
    },
  )

  test('the new lead is named wherever the sample named its own, in a default taken over too', async () => {
    const { spec, text } = await own(
      'product-fans',
      '谁来带: 阿棠\n一句加入理由: 拍照提问，烘豆师阿岩当天回你下一杯怎么调\n',
    )
    expect(spec.positioning.join_reason).toBe('拍照提问，烘豆师阿棠当天回你下一杯怎么调')
    expect(text).not.toMatch(/阿岩|ayan|烘了八年/)
    expect(spec.culture.knowhow).toHaveLength(3)
  })
  test('answers that repeat the sample leave it as it is, without a mark', async () => {
    const { text, spec } = await own('product-fans', '谁来带: 阿岩\n产品或服务: 慢火中浅烘咖啡豆\n')
    expect(spec.team[0]).toMatchObject({ id: 'ayan', bio: expect.stringContaining('烘了八年') })
    expect(spec.monetization.offers).toMatchObject([{ id: 'beans' }])
    expect(text).not.toContain('样本，改成')
  })
  test('a second person’s name is taken up, and nothing of him is to be changed but his hours', async () => {
    const { spec, text } = await own('store-fresh', `${OWN}谁来替补: 阿荻\n`)
    expect(spec.team[1]).toMatchObject({ id: 'partner', name: '阿荻', backup: 'lead' })
    expect(text).toMatch(/^ {4}name: 阿荻 +# (?!样本)/m)
    expect(text).toMatch(/^ {4}hours: 3 +# 样本/m)
  })
  test('only the second person’s name is given: the first is still the sample’s', async () => {
    const { spec, text } = await own('store-fresh', '谁来替补: 阿荻\n')
    expect(spec.team).toMatchObject([
      { id: 'laochen', name: '老陈', backup: 'partner' },
      { id: 'partner', name: '阿荻', backup: 'laochen' },
    ])
    expect(text).not.toContain('小琴')
  })
  test.each([
    ['training-camp', '群名: 30 天手账陪跑营', { service_days: 30, notice_days: 3 }],
    ['training-camp', '群名: 手账营', { service_days: 21, notice_days: 3 }],
    ['training-camp', '群名: 7 天手账营\n他们的难处: 记 3 天就断', { service_days: 7, notice_days: 3 }],
    ['training-camp', '群名: 30 天手账营（先试 7 天）', { service_days: 21, notice_days: 3 }],
    ['flash-sale', '群名: 只开 1 天', { service_days: 1, notice_days: 1 }],
  ])('%s, %s: the term is the one its name tells, marked', async (id, name, end) => {
    const { spec, text } = await own(id, `${name}\n产品或服务: 手账课\n`)
    expect(spec.structure.end).toMatchObject(end)
    expect(text).toMatch(/^ {2}end: .*# 样本，改成你自己的$/m)
  })
  test('a new product has the price that was answered, where it is the figure of the sample’s product too', async () => {
    const { spec } = await own('tech-exchange', '产品或服务: 《死机排查笔记》\n价格（元）: 0\n')
    expect([spec.positioning.product.price, spec.monetization.offers[0].price]).toEqual([0, 0])
  })
  test('the last message names every marked line, and nothing else', async () => {
    const cwd = folderWith({ 'a.yaml': OWN })
    const { stderr } = await runCli(['init', '--preset', 'training-camp', '--answers', 'a.yaml'], { cwd })
    const lines = written(cwd).split('\n')
    const told = [...stderr.matchAll(/^ {2}第 (\d+) 行 {2}(.+)$/gm)].map(([, line = '', says = '']) => ({
      line: lines[Number(line) - 1] ?? '',
      says,
    }))
    expect(told.length).toBeGreaterThan(8)
    expect(stderr).toContain(`里面有 ${told.length} 处先替你写着，逐条改成你自己的：`)
    for (const { line, says } of told)
      expect(line.trim().replace(/^- /, '')).toMatch(
        new RegExp(`^${says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: +# 样本，改成你自己的)?$`),
      )
    expect(told.map(({ says }) => says)).toEqual(expect.arrayContaining(['名字: 搭档', '常见问题:', '条款:']))
    expect(lines.filter((line) => line.endsWith('# 样本，改成你自己的'))).toHaveLength(told.length)
  })
  test('a sample taken as it is has no such list', async () =>
    expect((await runCli(['init', '--preset', 'training-camp', '--yes'], { cwd: folderWith() })).stderr).not.toContain(
      '先替你写着',
    ))
  test('what nobody answered is marked, as soon as anything is one’s own', async () => {
    const { text } = await own('store-fresh', '群名: 青禾果铺\n群建在哪里: 企业微信\n')
    for (const line of [
      /^ {4}name: 当天到店的本地蔬菜 /m,
      /^ {2}- id: laochen/m,
      /^ {2}offers: /m,
      /^ {2}join_reason: /m,
    ])
      expect(text).toMatch(line)
    const marked = text
      .split('\n')
      .flatMap((line, i, all) =>
        `${line}${all[i - 1]?.trimStart().startsWith('#') ? all[i - 1] : ''}`.includes('# 样本，改成你自己的')
          ? [line.trim().split(':')[0]]
          : [],
      )
    expect(marked).toEqual(
      expect.arrayContaining(['name', 'join_reason', 'member_value', 'who', 'offers', 'goal', 'items']),
    )
    expect(text).toMatch(/^name: 青禾果铺(?! +# 样本)/m)
    expect(text).not.toMatch(/platform: .*# 样本/)
  })
  test('what stays is marked in Chinese keys too, each on its own line', async () => {
    const { text } = await own('store-fresh', OWN, 'zh')
    expect(text).toMatch(/^ {4}名字: 搭档 +# 样本，改成你自己的$/m)
    expect(text).not.toContain('不适合谁')
    expect(text).not.toMatch(/番茄|tomato|菜三样/)
  })
})

test.each([
  ['水果店', '是不是“生鲜门店福利群”'],
  ['奶茶店', '”或者“咖啡餐饮福利群”？'],
  ['生鲜门店福利', '是不是“生鲜门店福利群”？'],
  ['天文台', '产品型粉丝群、'],
])('--preset %s is nobody’s name, and is answered in Chinese: %s', async (word, says) => {
  const { code, stderr } = await runCli(['init', '--preset', word, '--yes'], { cwd: folderWith() })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

test.each([
  ['2026-11-21', 14, '2026-12-08'],
  ['2026-11-24', 7, '2026-12-08'],
  ['2026-11-24', 14, '2026-12-15'],
  ['2026-11-25', 14, '2026-12-15'],
  ['2026-12-31', 0, '2027-01-19'],
  ['2026-11-21', 21, '2026-12-15'],
])('from %s with %i days of preparation the launch is %s', (today, lead, start) => {
  expect(defaultStart(today, lead)).toBe(start)
  expect(weekday(toDay(start) ?? 0)).toBe(2)
})

test.each([
  ['2026-12-08', 14, undefined],
  ['2026-12-05', 14, '离今天只有 14 天'],
  ['2026-11-21', 7, '就是今天'],
  ['2026-11-01', 7, '已经过去了'],
])('a launch on %s with %i days of preparation, seen on 2026-11-21: %s', (start, lead, told) => {
  const text = lateStart(start, '2026-11-21', lead)
  if (told === undefined) expect(text).toBeUndefined()
  else expect(text).toContain(told)
})
