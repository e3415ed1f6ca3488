/** What is kept of a command only ever saves time: cold, warm, mangled, foreign, linked or switched off, what it says is the same to the byte. */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runCli, folderWith, type Ran } from './run-cli.ts'

/** One way to type a command, with what the terminal is. */
interface Form {
  readonly argv: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}
const forms: readonly Form[] = [
  { argv: ['check'] },
  { argv: ['check', '--format', 'json'] },
  { argv: ['check', '--format', 'sarif'] },
  { argv: ['check', '--exempted'] },
  { argv: ['check', '--no-plan'] },
  { argv: ['check', '--copy'] },
  { argv: ['check', '--templates', 'other', '--copy'] },
  { argv: ['plan'] },
  { argv: ['plan'], env: { FORCE_COLOR: '1' } },
  { argv: ['plan', '--json'] },
  { argv: ['plan', '--start', '2026-12-05', '--days', '14'] },
  { argv: ['plan', '--start', '2026-12-05', '--days', '15'] },
  { argv: ['plan', '--view', '月历'] },
  { argv: ['plan', '--view', '负责人'] },
  { argv: ['plan', '--owner', '小琴', '--from', '2026-12-07'] },
  { argv: ['plan', '--stage', '启动'] },
  { argv: ['plan', '--level'] },
  { argv: ['plan', '--why', 'content.shelf/d008/publish'] },
  { argv: ['plan', '--set', '名称=别的群'] },
  { argv: ['plan', '--holidays', 'holidays.json', '--json'] },
  { argv: ['plan', '--keep', 'plan.json', '--now', '2026-12-10'] },
]
const nameOf = ({ argv, env }: Form): string => [...Object.keys(env ?? {}), ...argv].join(' ')

let world: Readonly<Record<string, string>> = {}
let cwd: string
let home: string
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), text)
}
const run = ({ argv, env }: Form, more: readonly string[] = [], extra: Record<string, string> = {}): Promise<Ran> =>
  runCli([argv[0] ?? '', 'community.yaml', ...argv.slice(1), ...more], {
    cwd,
    env: { XDG_CACHE_HOME: home, ...env, ...extra },
  })
/** Without what is kept, and without keeping. */
const anew = (form: Form): Promise<Ran> => run(form, ['--no-cache'])
const entries = (): readonly string[] => {
  const root = join(home, 'shequn/results')
  return existsSync(root)
    ? readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    : []
}
const summed = (body: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`${createHash('sha256').update(body).digest('hex')}\n`), body])
const bodyOf = (entry: Buffer): Buffer => entry.subarray(entry.indexOf('\n') + 1)
const rewrite = (change: (entry: Buffer) => Uint8Array): void => {
  for (const entry of entries()) writeFileSync(entry, change(readFileSync(entry)))
}

const BAD = '版本: 1\n名称: 桥头面馆\n类型: store-cafe\n口号: 全国第一的面\n群主: 老谭\n'
const SHELF = `名称: 今日花架
类别: 产品
频率: 每天 9:00
角色: 内容
分钟: 10
四感: [参与感]
漏斗: 转化
推销: 是
动作: 到货
`
const RECORD = (status: string): string =>
  `${JSON.stringify({ version: 1, on: '2026-12-08', from: '执行表', kind: 'status', row: 'r', task: TASK, planned: '2026-12-08T09:00', title: '', owner: '', value: status })}\n`
const TASK = 'content.shelf/d008/publish'
const SCRIPT = (text: string): string => `---\n任务: ${TASK}\n---\n${text}\n`
beforeAll(async () => {
  cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01'], { cwd })
  const base = readFileSync(join(cwd, 'community.yaml'), 'utf8')
  world = {
    'community.yaml': `继承: base.yaml
名称: 分店
内容: { 栏目: [{ 标识: shelf, 用: 今日花架 }] }
活动:
  - { 标识: talk, 用: ama, 标题: 周三, 时间: 每周三 20:00, 选题: topics.csv }
`,
    'base.yaml': `继承: deep.yaml\n${base}`,
    'deep.yaml': '版本: 1\n',
    'topics.csv': '题目,日期\n赣南脐橙,2026-12-02\n云南冬桃,2026-12-09\n',
    'shequn.config.yaml': '知识文件夹: mine\n模板文件夹: my\n',
    'mine/栏目/shelf.yaml': SHELF,
    'my/welcome/group.hbs': '---\ntitle: 我们的入群话\n---\n欢迎来{{群名}}，先看公告。\n',
    'other/welcome/group.hbs': '---\ntitle: 别的入群话\n---\n欢迎来{{群名}}。\n',
    'holidays.json': '{"year":2026,"days":[{"name":"元旦","date":"2026-12-08","isOffDay":true}]}',
    '话术/2.md': SCRIPT('全网最低价的花。'),
  }
  for (const [name, text] of Object.entries(world)) put(name, text)
  const plan = (await anew({ argv: ['plan', '--json'] })).stdout
  world = { ...world, 'plan.json': plan, 'community.记录.jsonl': RECORD('todo') }
})
beforeEach(() => {
  // A folder above it that is the test's own too.
  cwd = join(
    folderWith(Object.fromEntries(Object.entries(world).map(([name, text]) => [`group/${name}`, text]))),
    'group',
  )
  home = folderWith({})
})

test.each(forms.map((form) => [nameOf(form), form] as const))('%s', async (_, form) => {
  for (const kind of ['sound', 'wrong']) {
    if (kind === 'wrong') put('community.yaml', BAD)
    const expected = await anew(form)
    expect([0, 1]).toContain(expected.code)
    const before = entries()
    expect(await run(form)).toEqual(expected)
    const [entry = '', ...more] = entries().filter((one) => !before.includes(one))
    expect(more).toEqual([])
    const written = statSync(entry)
    expect(await run(form)).toEqual(expected)
    // Nothing was kept anew: it was found.
    expect(statSync(entry)).toMatchObject({ ino: written.ino, mtimeMs: written.mtimeMs })
  }
})

describe('an entry that is', () => {
  test.each<[string, (whole: Buffer) => Uint8Array]>([
    ['cut off', (whole) => whole.subarray(0, whole.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one sign', (whole) => Buffer.concat([whole.subarray(0, -9), Buffer.from('x'), whole.subarray(-8)])],
    ['half an entry under a sum of its own', () => summed(Buffer.from('{"inputs":[]}'))],
    ['packed by nobody', () => summed(Buffer.from([0, 1, 2, 3]))],
    ['nothing', () => summed(Buffer.from('null'))],
    [
      'under a sum that is not its own',
      (whole) => Buffer.concat([whole.subarray(0, 65), Buffer.from('{"inputs":[],"value":{}}')]),
    ],
  ])('%s', async (_, change) => {
    for (const argv of [['check'], ['plan', '--json']]) {
      const expected = await run({ argv })
      rewrite(change)
      expect(await run({ argv })).toEqual(expected)
    }
  })
  test('a folder', async () => {
    for (const argv of [['check'], ['plan']]) {
      const expected = await run({ argv })
      for (const entry of entries()) {
        rmSync(entry, { recursive: true })
        mkdirSync(entry)
      }
      expect(await run({ argv })).toEqual(expected)
    }
  })
})

test('what is kept is found again: what is said comes from the entry', async () => {
  for (const form of [{ argv: ['check'] }, { argv: ['plan'] }, { argv: ['plan', '--json'] }]) {
    const cold = await run(form)
    expect(cold.stdout).toContain('周三')
    rewrite((entry) => {
      const body = bodyOf(entry)
      const text = (body[0] === 0 ? inflateRawSync(body.subarray(1)) : body).toString('utf8')
      return summed(Buffer.from(text.replaceAll('周三', '周八')))
    })
    expect(await run(form)).toEqual({
      ...cold,
      stdout: cold.stdout.replaceAll('周三', '周八'),
      stderr: cold.stderr.replaceAll('周三', '周八'),
    })
    rmSync(home, { recursive: true })
  }
})

test('no two questions are one', async () => {
  const cold: Ran[] = []
  for (const form of forms) cold.push(await run(form))
  for (const [index, form] of forms.entries()) {
    expect(await run(form), nameOf(form)).toEqual(cold[index])
    expect(await anew(form), nameOf(form)).toEqual(cold[index])
  }
  expect(new Set(cold.map((one) => JSON.stringify(one))).size).toBeGreaterThan(forms.length - 4)
})

describe('two questions that differ in one word', () => {
  test.each([
    ['--only', 'rules/missing', 'elements/bond'],
    ['--rule', 'rules/missing=提示', 'rules/missing=关闭'],
    ['--preset', 'gentle', 'strict'],
    ['--set', '口号=甲', '口号=最好的'],
  ])('%s %s, %s', async (flag, one, other) => {
    put('community.yaml', BAD.replace('群主: 老谭\n', ''))
    const answers = [await run({ argv: ['check', flag, one] }), await run({ argv: ['check', flag, other] })]
    expect(answers).toEqual([await anew({ argv: ['check', flag, one] }), await anew({ argv: ['check', flag, other] })])
    expect(answers[0]?.stdout).not.toBe(answers[1]?.stdout)
  })
})

/** Everything beside the file that an answer is made from; each change has to show in some answer. */
describe('something has changed', () => {
  const asked: readonly Form[] = [
    { argv: ['check', '--format', 'json'] },
    { argv: ['plan', '--json', '--holidays', 'holidays.json', '--keep', 'plan.json', '--now', '2026-12-10'] },
  ]
  const withTemplates: readonly Form[] = [{ argv: ['check', '--templates', 'other'] }]
  const withScripts: readonly Form[] = [{ argv: ['check', '--copy'] }, { argv: ['plan', '--json'] }]
  const edit = (name: string, from: string | RegExp, to: string) => (): void => {
    const before = readFileSync(join(cwd, name), 'utf8')
    expect(before.replace(from, to)).not.toBe(before)
    put(name, before.replace(from, to))
  }
  const link = (name: string, to: string) => (): void => {
    rmSync(join(cwd, name), { recursive: true })
    symlinkSync(to, join(cwd, name))
  }
  test.each<[string, () => void, (readonly Form[])?]>([
    ['the file', edit('community.yaml', '名称: 分店', '名称: 另一家')],
    ['a base', edit('base.yaml', '标题: 今日到货', '标题: 今天到货')],
    ['a base of a base', edit('deep.yaml', '版本: 1', '版本: 1\n没有这个: 1')],
    ['a base that is gone', () => rmSync(join(cwd, 'base.yaml'))],
    ['a table of topics', edit('topics.csv', '赣南脐橙', '海南芒果')],
    ['a table that is gone', () => rmSync(join(cwd, 'topics.csv'))],
    ['the settings', edit('shequn.config.yaml', /^/, '没有这个: 1\n')],
    ['settings that are gone', () => rmSync(join(cwd, 'shequn.config.yaml'))],
    [
      'settings in another place',
      () => renameSync(join(cwd, 'shequn.config.yaml'), join(cwd, '../shequn.config.yaml')),
    ],
    ['a template of the project', edit('my/welcome/group.hbs', '先看公告', '先看公告{{没有}}')],
    ['one more template', () => put('my/welcome/没有.hbs', '---\ntitle: 多的\n---\n多的\n')],
    ['a template of the command', edit('other/welcome/group.hbs', '欢迎来', '欢迎来{{没有}}'), withTemplates],
    ['templates that are gone', () => rmSync(join(cwd, 'my'), { recursive: true })],
    ['an entry of knowledge', edit('mine/栏目/shelf.yaml', '9:00', '10:00')],
    ['one more entry', () => put('mine/栏目/more.yaml', '名称: 没写完\n')],
    ['an edited script', edit('话术/2.md', '全网最低价', '今天到'), withScripts],
    ['one more script', () => put('话术/1.md', SCRIPT('又一份。'))],
    ['scripts that are gone', () => rmSync(join(cwd, '话术'), { recursive: true }), withScripts],
    ['holidays', edit('holidays.json', '12-08', '12-15')],
    ['the plan that is kept', edit('plan.json', /分店/g, '老店')],
    ['the record', edit('community.记录.jsonl', 'todo', 'done')],
    ['a record that is gone', () => rmSync(join(cwd, 'community.记录.jsonl'))],
    [
      'a base that leads out',
      () => (cpSync(join(cwd, 'base.yaml'), join(home, 'base.yaml')), link('base.yaml', join(home, 'base.yaml'))()),
    ],
    [
      'scripts that lead out',
      () => (cpSync(join(cwd, '话术'), join(home, '话术'), { recursive: true }), link('话术', join(home, '话术'))()),
    ],
    [
      'templates that lead out',
      () => (cpSync(join(cwd, 'my'), join(home, 'my'), { recursive: true }), link('my', join(home, 'my'))()),
    ],
  ])('%s', async (_, change, by = asked) => {
    const before: Ran[] = []
    for (const form of by) before.push(await run(form))
    change()
    const after: Ran[] = []
    for (const form of by) {
      const now = await run(form)
      expect(now, nameOf(form)).toEqual(await anew(form))
      after.push(now)
    }
    expect(after).not.toEqual(before)
  })
  test('what was not there before: settings, scripts, a base', async () => {
    const form = { argv: ['check', '--format', 'json'] }
    put('community.yaml', BAD)
    for (const name of ['shequn.config.yaml', '话术']) rmSync(join(cwd, name), { recursive: true })
    for (const [name, text] of [
      ['shequn.config.yaml', '没有这个: 1\n'],
      ['话术/2.md', world['话术/2.md'] ?? ''],
      ['community.yaml', '继承: later.yaml\n名称: 分店\n'],
      ['later.yaml', BAD],
    ] as const) {
      await run(form)
      put(name, text)
      expect(await run(form), name).toEqual(await anew(form))
    }
  })
})

test('a plan that is written into a file: the same file, and the same refusal', async () => {
  const form = { argv: ['plan', '--json', '-o', 'out.json'] }
  const written = () => readFileSync(join(cwd, 'out.json'), 'utf8')
  const expected = [await anew(form), written()]
  rmSync(join(cwd, 'out.json'))
  expect([await run(form), written()]).toEqual(expected)
  rmSync(join(cwd, 'out.json'))
  expect([await run(form), written()]).toEqual(expected)
  put('out.json', '别的')
  expect(await run(form)).toEqual(await anew(form))
  expect(written()).toBe('别的')
  expect([await run(form, ['--force']), written()]).toEqual(expected)
})

test('a plan that stops tells what it told, whether it is kept or not', async () => {
  put('second.yaml', (world['base.yaml'] ?? '').replace(/^(七步|启动):.*$/mu, ''))
  const both = { argv: ['plan', 'second.yaml'] }
  put('community.yaml', BAD)
  const expected = await anew(both)
  expect(expected).toMatchObject({ code: 2, stderr: expect.stringMatching(/没有“群主”[^]*哪天开群/) })
  for (let time = 0; time < 2; time++) expect(await run(both)).toEqual(expected)
  expect(entries()).toEqual([])
})

describe.each([[{ argv: ['check'] }], [{ argv: ['plan'] }]])('nothing is kept of %j', (form) => {
  test('with --no-cache', async () => {
    await anew(form)
    expect(entries()).toEqual([])
  })
  test('where it is switched off', async () => {
    expect(await run(form, [], { SHEQUN_NO_CACHE: '1' })).toEqual(await anew(form))
    expect(entries()).toEqual([])
  })
  test('where others may write', async () => {
    mkdirSync(join(home, 'shequn/results'), { recursive: true })
    chmodSync(join(home, 'shequn/results'), 0o777)
    expect(await run(form)).toEqual(await anew(form))
    expect(entries()).toEqual([])
  })
  test('behind a link', async () => {
    const elsewhere = folderWith({})
    mkdirSync(join(home, 'shequn'))
    symlinkSync(elsewhere, join(home, 'shequn/results'))
    expect(await run(form)).toEqual(await anew(form))
    expect(readdirSync(elsewhere)).toEqual([])
  })
  test('of the standard input', async () => {
    const argv = [form.argv[0] ?? '', '-']
    const stdin = world['community.yaml'] ?? ''
    await runCli(argv, { cwd, stdin, env: { XDG_CACHE_HOME: home } })
    expect(entries()).toEqual([])
  })
})
