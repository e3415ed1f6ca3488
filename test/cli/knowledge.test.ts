/** A project's own types, activities and columns: named in its files, planned, checked and rendered as ours are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

let sound = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01'], { cwd })
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8')
})

const GROUND = '依据: { 等级: 推测, 来源: 自己的做法 }\n'
const TYPE = [
  '名称: 花店福利群',
  '基于: store-fresh',
  '什么时候选: 卖花的小店',
  GROUND.trim(),
  '栏目:',
  '  - { 标识: care, 标题: 养花一招, 类别: 知识, 频率: 每周二 12:00, 角色: 内容, 分钟: 20, 四感: [参与感], 漏斗: 留存, 动作: 讲 }',
  '',
].join('\n')
const SWAP = `名称: 换花日\n别名: [换花]\n基于: offline\n目的: 把分株换给邻居\n${GROUND}`
const SHELF = [
  '名称: 今日花架',
  '类别: 产品',
  '频率: 每天 9:00',
  '角色: 内容',
  '分钟: 10',
  '四感: [参与感]',
  '漏斗: 转化',
  '推销: 是',
  '动作: 到货',
  '',
].join('\n')

const COMMUNITY = () =>
  sound
    .replace(/^类型: .*$/m, '类型: 花店福利群')
    // The columns of the sample make room for ours.
    .replace(/^内容:.*\n(?:[ \t]+.*\n|\n)*/mu, '')
    .concat(
      '内容: { 栏目: [{ 标识: shelf, 用: 今日花架 }] }\n活动:\n  - { 标识: swap, 用: 换花, 标题: 周末换花, 时间: D+11 10:00 }\n',
    )
const CRISIS = `名称: 花材断供\n基于: absence\n关键词: [断供]\n${GROUND}`
const BANK = [
  '名称: 花店',
  '行业: [零售]',
  '主题: [{ 名称: 养, 问题: [家里那束花第几天开始掉瓣？写个数] }]',
  '注意: 不说花能治什么',
  GROUND,
].join('\n')
const OWN = { '类型/flower-shop.yaml': TYPE, '活动/swap.yaml': SWAP, '栏目/shelf.yaml': SHELF }
const project = (own: Readonly<Record<string, string>> = OWN, community = COMMUNITY()) =>
  folderWith({
    'shequn.config.yaml': '知识文件夹: mine\n',
    'community.yaml': community,
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`mine/${path}`, text])),
  })
const errors = (stdout: string) =>
  (JSON.parse(stdout).findings as readonly { code: string; severity: string; file: string; line: number }[])
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line }) => `${code} ${file}:${line}`)

describe('own types, activities, columns', () => {
  test('check knows them', async () => {
    const { code, stdout } = await runCli(['check', '--json'], { cwd: project() })
    expect([code, errors(stdout)]).toEqual([0, []])
  })

  test('plan lays them out with the rhythm of what they are based on', async () => {
    const { code, stdout } = await runCli(['plan', 'community.yaml', '--json'], { cwd: project() })
    expect(code).toBe(0)
    const plan = JSON.parse(stdout)
    const tasks = plan.days.flatMap(({ tasks }: { tasks: readonly object[] }) => tasks) as readonly {
      title: string
      subject: { id: string }
      because: { source: string }
    }[]
    const of = (id: string) => tasks.filter(({ subject }) => subject.id === id)
    expect(plan.archetype).toBe('flower-shop')
    expect(of('swap').length).toBeGreaterThan(3)
    expect(of('shelf').length).toBeGreaterThan(20)
    expect(of('care').map(({ because }) => because.source)).toContain('archetype')
  })

  test('render writes their scripts', async () => {
    const cwd = project()
    const { code } = await runCli(['render', 'community.yaml', '-o', 'out'], { cwd })
    expect(code).toBe(0)
    const pages = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )
    const text = pages.map((file) => readFileSync(join(cwd, 'out', file), 'utf8')).join('\n')
    expect(text).toContain('周末换花')
    expect(text).toContain('今日花架')
  })

  test('init begins from their samples', async () => {
    const cwd = project({
      ...OWN,
      '类型/flower-shop.yaml': '',
      '类型/florist/节奏.yaml': TYPE,
      '类型/florist/样例.yaml': sound.replace(/^类型: .*$/m, '类型: florist').replace(/^七步:[\s\S]*?(?=^\S)/m, ''),
    })
    const empty = await runCli(['init', '--list', '--json'], { cwd })
    expect(empty.code).toBe(0)
    const made = await runCli(['init', 'new', '--preset', 'florist', '--yes'], { cwd })
    expect([made.code, made.stderr.includes('错误')]).toEqual([0, false])
    expect(readFileSync(join(cwd, 'new/community.yaml'), 'utf8')).toMatch(/^类型: florist/m)
  })
})

describe('own crises, questions, words to avoid', () => {
  const template = (part: string) => `---\ntitle: 断供${part}\n---\n今天花没到，先告诉大家一声。\n`
  const words = Object.fromEntries(
    ['first', 'direct', 'follow-up', 'escalation'].map((part) => [`talk/crisis/shortage/${part}.hbs`, template(part)]),
  )
  const shop = () =>
    folderWith({
      'shequn.config.yaml': '知识文件夹: mine\n模板文件夹: talk\n',
      'community.yaml': COMMUNITY().replace(/^行业: .*$/m, '行业: 零售'),
      ...Object.fromEntries(Object.entries(OWN).map(([path, text]) => [`mine/${path}`, text])),
      'mine/危机/shortage.yaml': CRISIS,
      'mine/题库/florist.yaml': BANK,
      'mine/避免/夸大.yaml': '词: [换花]\n原因: 听着像退货\n换成: 说“分株互换”\n',
      ...words,
    })

  test('stand in the pages', async () => {
    const cwd = shop()
    const { code } = await runCli(['render', 'community.yaml', '-o', 'out'], { cwd })
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'out/危机预案.md'), 'utf8')).toMatch(/花材断供[\s\S]*今天花没到/)
    expect(readFileSync(join(cwd, 'out/痛点题库.md'), 'utf8')).toContain('第几天开始掉瓣')
  })

  test('a word to avoid is told with its reason and what to say instead', async () => {
    const { stdout } = await runCli(['check', '--copy', '--json', '--only', 'copy/avoided-word'], { cwd: shop() })
    const [first] = JSON.parse(stdout).findings
    expect(first).toMatchObject({ code: 'copy/avoided-word', severity: 'warning' })
    expect(first.message).toContain('“换花”说好不用（听着像退货）')
    expect(first.cure).toContain('说“分株互换”')
  })

  test('a crisis whose words are not there is told so', async () => {
    const { code, stdout } = await runCli(['knowledge', 'check'], {
      cwd: project({ ...OWN, '危机/shortage.yaml': CRISIS }),
    })
    expect(code).toBe(1)
    expect(stdout).toContain('crisis/shortage/first.hbs')
  })
})

describe('mistakes', () => {
  test('in the folder have line and caret, and what uses them is not told twice', async () => {
    const cwd = project({ ...OWN, '活动/swap.yaml': SWAP.replace('基于', '漏斗: 促和\n基于') })
    const { code, stdout } = await runCli(['check'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('mine/活动/swap.yaml:3:5  错误  schema/choice')
    expect(stdout).toMatch(/3 │ 漏斗: 促和\n +│ {7}\^{4}/)
    expect(stdout).not.toContain('ref/unknown-activity')
  })

  test('in a community file near names are looked for among them', async () => {
    const cwd = project(OWN, COMMUNITY().replace('用: 换花', '用: 换花曰'))
    const { stdout } = await runCli(['check'], { cwd })
    expect(stdout).toContain('是不是“换花日”？')
  })

  test('a folder that is not there, or outside of the project', async () => {
    const none = await runCli(['check'], {
      cwd: folderWith({ 'shequn.config.yaml': '知识文件夹: nowhere\n', 'community.yaml': sound }),
    })
    expect([none.code, none.stderr.includes('shequn.config.yaml:1：找不到知识文件夹“nowhere”。')]).toEqual([2, true])
    const outside = await runCli(['check'], {
      cwd: folderWith({ 'shequn.config.yaml': '知识文件夹: ../..\n', 'community.yaml': sound }),
    })
    expect([outside.code, outside.stderr.includes('不在这个项目里')]).toEqual([2, true])
  })
})

describe('shequn knowledge', () => {
  test('list marks the project’s own', async () => {
    const { stdout } = await runCli(['knowledge', 'list', '活动', '--json'], { cwd: project() })
    const { knowledge } = JSON.parse(stdout)
    expect(knowledge[0]).toEqual({ kind: 'activities', id: 'swap', name: '换花日', file: 'mine/活动/swap.yaml' })
    expect(knowledge.length).toBeGreaterThan(40)
    expect((await runCli(['知识', 'list', '战役'], { cwd: project() })).stdout).toContain('double-12')
  })

  test('show prints what is really used', async () => {
    const { stdout } = await runCli(['knowledge', 'show', '换花'], { cwd: project() })
    expect(stdout).toMatch(/^名称: 换花日/m)
    expect(stdout).toMatch(/^环节:/m)
  })

  test('what is ejected checks clean and changes nothing', async () => {
    const cwd = project()
    const before = await runCli(['plan', 'community.yaml', '--json'], { cwd })
    const { code, stderr } = await runCli(['knowledge', 'eject', 'offline', 'store-fresh', '战役/双12'], { cwd })
    expect([code, stderr.match(/新建/g)?.length]).toEqual([0, 4])
    expect(existsSync(join(cwd, 'mine/类型/store-fresh/样例.yaml'))).toBe(true)
    const checked = await runCli(['knowledge', 'check'], { cwd })
    expect([checked.code, checked.stdout]).toEqual([0, 'mine：6 份，都读得懂。\n'])
    expect((await runCli(['plan', 'community.yaml', '--json'], { cwd })).stdout).toBe(before.stdout)
  })

  test.each([
    [['eject', 'flash'], '写明是哪一类：活动/flash、战役/flash'],
    [['show', '嘉宾分亨'], '是不是“嘉宾分享”？'],
    [['list', '活洞'], '是不是“活动”？'],
    [['eject'], '看全部：社群 knowledge'],
    [['check'], '先拿一份出来改'],
  ])('%s is refused with what to write', async (argv, cure) => {
    const { code, stderr } = await runCli(['knowledge', ...argv], { cwd: folderWith({ 'community.yaml': sound }) })
    expect(code).toBe(2)
    expect(stderr).toContain(cure)
  })
})
