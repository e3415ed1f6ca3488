/** Ways of looking at a plan: views, filters, why, level, keep, diff. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { levelLines } from '../../src/cli/level-lines.ts'
import { displayWidth } from '../../src/display-width.ts'
import { load, type Day, type Task } from '../../src/index.ts'
import { views } from '../../src/view/index.ts'
import { exampleBundle } from '../support/example-bundle.ts'
import { folderWith, runCli } from './run-cli.ts'

const cwd = folderWith()
const args = ['plan', 'community.yaml', '--start', '2026-12-01']
beforeAll(async () => {
  await runCli(['init', '--preset', 'product-fans', '--yes'], { cwd })
})
const out = async (...more: string[]) => runCli([...args, ...more], { cwd })

describe('what could not be put right is told once', () => {
  const busy = ['--set', 'team.0.hours.per_day=0.5']
  const told = ({ stderr }: { readonly stderr: string }) => stderr.includes('team/overload')
  test('the plain plan lists it: the findings leave it out, and keep the others', async () => {
    const ran = await out(...busy)
    expect(ran.stdout).toMatch(/有 \d+ 处没排顺：/)
    expect(ran.stdout).toContain('这一天要干')
    expect(told(ran)).toBe(false)
    expect((await runCli(['plan', 'community.yaml', '--start', '2026-12-20', ...busy], { cwd })).stderr).toContain(
      'calendar/year-unknown',
    )
  })
  test.each([[['--view', '月历']], [['--level']], [['--why', 'rhythm.opening/once/event']]])(
    '%j tells how many there are, and where to read them',
    async (argv) => {
      const ran = await out(...busy, ...argv)
      expect(ran.stderr).toMatch(/^共 .*\d+ 个警告.*，看全文：社群 check community\.yaml\n$/)
    },
  )
  test.each([[['--json']], [['-o', 'plan.txt']], [['--from', '2026-12-20', '--to', '2026-12-21']]])(
    '%j does not list all of it: the findings tell',
    async (argv) => {
      expect(told(await out(...busy, ...argv))).toBe(true)
    },
  )
})

describe('--view', () => {
  test.each(Object.entries(views))('%s prints something', async (id, view) => {
    const [byId, byWord] = [await out('--view', id), await out('--view', view.zh)]
    expect(byId.code).toBe(0)
    expect(byId.stdout).toBe(byWord.stdout)
    expect(byId.stdout.trim().split('\n').length).toBeGreaterThan(2)
    expect(byId.stdout).not.toMatch(/undefined|NaN|\[object/)
  })
  test('the month grid is straight', async () => {
    const rows = (await out('--view', 'month')).stdout
      .split('\n')
      .filter((line) => line.startsWith('|') || line.startsWith('+'))
    expect(rows.length).toBeGreaterThan(20)
    expect([...new Set(rows.map(displayWidth))]).toEqual([78])
  })
  test.each([43, 60, 80, 100, 120, 200])(
    'the month grid fits a terminal of %i columns, in the order of the day',
    async (columns) => {
      const bundle = await exampleBundle('fruit-shop')
      const rows = views.month.lines(bundle.plan, columns).filter((line) => /^[|+]/.test(line))
      expect(rows.length).toBeGreaterThan(20)
      expect(new Set(rows.map(displayWidth)).size).toBe(1)
      expect(displayWidth(rows[0] ?? '')).toBeLessThanOrEqual(columns)
      const cells = rows
        .join('\n')
        .split(/^\+/m)
        .flatMap((week) => {
          const lines = week
            .split('\n')
            .filter((line) => line.startsWith('|'))
            .map((line) => line.slice(1).split('|'))
          return lines[0]?.map((_, column) => lines.map((line) => line[column] ?? '')) ?? []
        })
      const timed = cells.map((cell) => cell.flatMap((line) => /^\d\d:\d\d/.exec(line) ?? []))
      for (const times of timed) expect(times).toEqual(times.toSorted())
      expect(timed.flat().length > 0).toBe(columns >= 120)
      // A title that shows one character says nothing.
      for (const line of cells.flat()) expect(line).not.toMatch(/^\d\d:\d\d .…/)
    },
  )
  test('an unknown view is 2 and names the views', async () => {
    const { code, stderr } = await out('--view', 'monht')
    expect(code).toBe(2)
    expect(stderr).toContain('month')
  })
})

describe('filters', () => {
  test('--stage and --step leave only their tasks', async () => {
    const { stdout } = await out('--stage', '预热', '--step', '2', '--json')
    const tasks = JSON.parse(stdout).days.flatMap((day: { tasks: { stage: string; step: number }[] }) => day.tasks)
    expect(tasks.length).toBeGreaterThan(3)
    expect(tasks.every((task: { stage: string; step: number }) => task.stage === 'preheat' && task.step === 2)).toBe(
      true,
    )
  })
  test('an unknown person is 2 and names those there are', async () => {
    const { code, stderr } = await out('--owner', '查无此人')
    expect(code).toBe(2)
    expect(stderr).toContain('有任务的人')
  })
})

describe('--why', () => {
  test('tells the story of a task, with the place in the file', async () => {
    const { code, stdout } = await out('--why', 'rhythm.opening/once/event')
    expect(code).toBe(0)
    expect(stdout).toContain('从哪里来：类型自带的')
    expect(stdout).toMatch(/community\.yaml:\d+/)
  })
  test('what stands in the place of something of the archetype says so, and what is left out says why', async () => {
    const bare = folderWith()
    await runCli(['init', '--preset', 'tech-exchange', '--yes'], { cwd: bare })
    const plain = async (...more: string[]) => runCli([...args, ...more], { cwd: bare })
    const own = [
      '--set',
      'content.pillars=[]',
      '--set',
      'content.pillars=[{ 标识: mine, 标题: 每周一讲, 类别: 知识, 频率: 每周五 20:00 }]',
    ]
    const ids = JSON.parse((await plain('--set', 'content.pillars=[]', '--json')).stdout).days.flatMap(
      (day: Day) => day.tasks,
    ) as readonly Task[]
    const brought = ids.find(({ because, category }) => because.source === 'archetype' && category === 'knowledge')
    expect(brought).toBeDefined()
    const [left, mine] = [await plain(...own, '--why', brought?.id ?? ''), await plain(...own, '--json')]
    expect(left.code).toBe(0)
    expect(left.stdout).toContain(`类型自带的“${brought?.subject.title}”没有排：同一类栏目，用你写的“每周一讲”`)
    const task = (JSON.parse(mine.stdout).days as readonly Day[])
      .flatMap(({ tasks }) => tasks)
      .find(({ series }) => series === 'content.mine')
    expect((await plain(...own, '--why', task?.id ?? '')).stdout).toContain(`“${brought?.subject.title}”（同一类栏目）`)
  })
  test('an unknown id is 2, with near ones', async () => {
    const { code, stderr } = await out('--why', 'rhythm.opening/w01/event')
    expect(code).toBe(2)
    expect(stderr).toContain('rhythm.opening/once')
  })
})

describe('--level and --keep', () => {
  test('--level prints overrides that can be pasted', async () => {
    const { code, stdout } = await runCli([...args, '--set', 'team.0.hours.per_day=0.5', '--level'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/调整:|没有人超时|挪不动/)
  })
  test.each([
    ['zh', '调整', '固定', '任务'],
    ['en', 'overrides', 'pin', 'task'],
  ] as const)('in the words of the file: %s', async (language, key, verb, task) => {
    const pin = {
      task: 'a/b',
      title: '备料',
      effect: '阿岚 2026-12-02：90 → 30 分钟',
      override: { action: 'pin', task: 'a/b', date: '2026-12-01' },
    } as const
    expect(levelLines([pin], language)).toEqual([
      `${key}:`,
      '  # 备料；阿岚 2026-12-02：90 → 30 分钟',
      expect.stringMatching(new RegExp(`^  - \\{ \\S+: ${verb}, ${task}: a/b, \\S+: "2026-12-01" \\}$`)),
    ])
    const read = parse(levelLines([pin], language).join('\n')) as object
    const loaded = await load({
      file: 'a.yaml',
      bytes: Buffer.from(stringify({ version: 1, name: '油', archetype: 'product-fans', ...read })),
    })
    expect(loaded.spec?.overrides).toEqual([pin.override])
  })
  test('--keep without --now is 2', async () => expect((await out('--keep', 'plan.json')).code).toBe(2))
  test('--keep with a missing or a foreign file is 2', async () => {
    expect((await out('--keep', 'no.json', '--now', '2026-12-05')).code).toBe(2)
    writeFileSync(join(cwd, 'bad.json'), '{"days": 3}')
    expect((await out('--keep', 'bad.json', '--now', '2026-12-05')).stderr).toContain('不是一份计划')
  })
  test('--keep leaves the past alone', async () => {
    await out('--json', '-o', 'plan.json', '--force')
    const kept = JSON.parse((await out('--keep', 'plan.json', '--now', '2026-12-05', '--json')).stdout)
    const saved = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8'))
    expect(kept.days.slice(0, 10)).toEqual(saved.days.slice(0, 10))
  })
})

describe('--holidays', () => {
  const year = {
    year: 2027,
    papers: ['x'],
    days: [
      ...[
        '2027-01-01',
        '2027-02-05',
        '2027-02-06',
        '2027-02-07',
        '2027-02-08',
        '2027-04-05',
        '2027-05-01',
        '2027-05-02',
        '2027-06-09',
        '2027-09-15',
        '2027-10-01',
        '2027-10-02',
        '2027-10-03',
      ].map((date) => ({ name: '假', date, isOffDay: true })),
      { name: '元旦', date: '2027-01-03', isOffDay: false },
    ],
  }
  test('a published year is no longer unknown, and its make-up day is a workday', async () => {
    writeFileSync(join(cwd, '2027.json'), JSON.stringify(year))
    const { stdout } = await runCli(
      ['plan', 'community.yaml', '--start', '2026-12-20', '--holidays', '2027.json', '--json'],
      { cwd },
    )
    const plan = JSON.parse(stdout)
    expect(plan.days.find((day: { date: string }) => day.date === '2027-01-03').kind).toBe('makeup-workday')
    expect(plan.diagnostics.filter(({ code }: { code: string }) => code === 'calendar/year-unknown')).toEqual([])
  })
  test.each([
    ['none.json', '找不到'],
    ['community.yaml', '不是一份假日表'],
  ])('%s is 2', async (file, words) => {
    const { code, stderr } = await out('--holidays', file)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe('diff', () => {
  test('a file and itself', async () =>
    expect((await runCli(['diff', 'community.yaml', 'community.yaml', '--start', '2026-12-01'], { cwd })).stdout).toBe(
      '两份计划一样。\n',
    ))
  test('two starts: everything moves, nothing is lost', async () => {
    const { stdout } = await runCli(
      ['对比', 'community.yaml', '--start', '2026-12-01', '--to-start', '2026-12-08', '--json'],
      { cwd },
    )
    expect(JSON.parse(stdout).moved.length).toBeGreaterThan(50)
  })
  test('a saved plan and the file', async () => {
    await out('--json', '-o', 'plan.json', '--force')
    expect((await runCli(['diff', 'plan.json', 'community.yaml', '--start', '2026-12-01'], { cwd })).stdout).toBe(
      '两份计划一样。\n',
    )
  })
  test('two versions in Git', async () => {
    const repo = folderWith({ 'community.yaml': readFileSync(join(cwd, 'community.yaml'), 'utf8') })
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...words], { cwd: repo, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    writeFileSync(
      join(repo, 'community.yaml'),
      `${readFileSync(join(repo, 'community.yaml'), 'utf8').replace(/^activities:\n(?:[ #].*\n)*/m, '')}activities:\n  - { id: extra-talk, use: topic, when: D+9 16:00 }\n`,
    )
    const { code, stdout, stderr } = await runCli(
      ['diff', 'community.yaml', '--rev', 'HEAD', '--start', '2026-12-01'],
      { cwd: repo },
    )
    expect(stderr).not.toContain('错误')
    expect(code).toBe(0)
    expect(stdout).toContain('activity.extra-talk/once/event')
    expect((await runCli(['diff', 'community.yaml', '--rev', 'nowhere'], { cwd: repo })).code).toBe(2)
  })
  test('one file and nothing to compare with is 2', async () =>
    expect((await runCli(['diff', 'community.yaml'], { cwd })).code).toBe(2))
})
