/** What the planner has to say besides conflicts is said by `check` too: under the same settings, once, and briefly. */
import { describe, expect, test } from 'vitest'
import { codes } from '../../src/judge/codes.ts'
import { notesOf } from '../../src/judge/notes.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { folderWith, runCli } from './run-cli.ts'

interface Found {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly cure: string
  readonly line?: number
  readonly file: string
  readonly path: string
}
const spec = (more = '', start = '2026-12-01') =>
  `version: 1\nname: x\narchetype: product-fans\nlaunch: {start: ${start}}\n${more}`
const notes = (list: readonly Found[]) =>
  list.filter(({ code }) => codes.some(({ id }) => id === code) && /^(?:plan|calendar)\//.test(code))
async function check(text: string, argv: readonly string[] = [], more: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runCli(['check', 'a.yaml', '--json', ...argv], {
    cwd: folderWith({ 'a.yaml': text, ...more }),
  })
  return { code, stderr, notes: notes(JSON.parse(stdout).findings) }
}

const PAST = 'activities:\n  - {id: past, use: topic, title: 上月那场, when: 2026-09-01 20:00}\n'
const COUNTDOWN = 'activities:\n  - {id: jy, use: topic, title: 结营茶话, when: 结营-1 20:00}\n'
const OVERRIDES =
  'overrides:\n  - {task: activity.nope/w01/event, action: drop}\n  - {action: add, id: x, title: 加一条, date: 2027-05-01}\n'

describe('each note, at its place', () => {
  test.each<[string, string, string, number | undefined]>([
    ['a year without its table of holidays', spec('', '2026-12-20'), 'calendar/year-unknown', undefined],
    [
      'the same, beside what is written of the calendar',
      spec('calendar:\n  windows: [12:00-13:30]\n', '2026-12-20'),
      'calendar/year-unknown',
      5,
    ],
    ['a day before the plan', spec(PAST), 'plan/out-of-reach', 6],
    ['a countdown to no end', spec(COUNTDOWN), 'plan/no-end', 6],
    ['a change of no task', spec(OVERRIDES), 'plan/unknown-task', 6],
    ['a change outside of the plan', spec(OVERRIDES), 'plan/override-outside', 7],
  ])('%s', async (_, text, code, line) => {
    const found = (await check(text)).notes.filter((one) => one.code === code)
    expect(found).toHaveLength(1)
    expect([found[0]?.file, found[0]?.line, found[0]?.severity]).toEqual(['a.yaml', line, 'warning'])
    expect(`${found[0]?.message}${found[0]?.cure}`).toMatch(/。.*。$/s)
  })
  test('none without a plan', async () => expect((await check(spec(PAST), ['--no-plan'])).notes).toEqual([]))
  test('plan and render tell them as check does, once', async () => {
    const cwd = folderWith({ 'a.yaml': `${spec(PAST)}` })
    await runCli(['init', '--preset', 'store-fresh', '--yes', '--keys', 'en', '--start', '2026-12-20', 'b'], { cwd })
    const told = async (argv: readonly string[]) => {
      const { stdout, stderr } = await runCli(argv, { cwd })
      return (stdout + stderr).match(/calendar\/year-unknown/g)?.length
    }
    expect(await told(['check', 'b/community.yaml'])).toBe(1)
    expect(await told(['plan', 'b/community.yaml'])).toBe(1)
    expect(await told(['render', 'b/community.yaml', '-o', 'out', '--dry-run'])).toBe(1)
  })
})

describe('settings hold for them as for rules', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['--rule off', ['--rule', 'plan/out-of-reach=关闭'], spec(PAST), []],
    ['--rule error', ['--rule', 'plan/out-of-reach=错误'], spec(PAST), ['error']],
    ['--only another', ['--only', 'audience/tags'], spec(PAST), []],
    ['--only it', ['--only', 'plan/out-of-reach'], spec(PAST), ['warning']],
    ['gentle', ['--preset', 'gentle'], spec(PAST), ['info']],
    ['in the spec', [], spec(`${PAST}check: {rules: {plan/out-of-reach: 提示}}\n`), ['info']],
    [
      'suppressed in the spec',
      [],
      spec(`${PAST}check: {suppress: [{rule: plan/out-of-reach, path: activities/0, reason: 留着}]}\n`),
      [],
    ],
    [
      'suppressed by a comment',
      [],
      spec(PAST.replace('  - {', '  # shequn-ignore plan/out-of-reach: 留着\n  - {')),
      [],
    ],
  ])('%s', async (_, argv, text, severities) =>
    expect(
      (await check(text, argv)).notes
        .filter(({ code }) => code === 'plan/out-of-reach')
        .map(({ severity }) => severity),
    ).toEqual(severities),
  )
  test('in the project file', async () =>
    expect(
      (await check(spec(PAST), [], { 'shequn.config.yaml': 'rules: {plan/out-of-reach: off}' })).notes.map(
        ({ code }) => code,
      ),
    ).not.toContain('plan/out-of-reach'))
  test('--max-warnings counts them', async () => {
    const only = ['--only', 'calendar/year-unknown', '--max-warnings']
    expect((await check(spec('', '2026-12-20'), [...only, '0'])).code).toBe(1)
    expect((await check(spec('', '2026-12-20'), [...only, '1'])).code).toBe(0)
  })
  test('a baseline puts up with them', async () => {
    const cwd = folderWith({ 'a.yaml': spec(PAST) })
    const argv = ['check', 'a.yaml', '--json', '--baseline', 'known.json']
    await runCli([...argv, '--update-baseline'], { cwd })
    expect(JSON.parse((await runCli(argv, { cwd })).stdout).findings).toEqual([])
  })
  test('of a silence that is not needed any more they say so; without a plan nobody knows', async () => {
    const idle = async (argv: readonly string[]) =>
      JSON.parse(
        (
          await runCli(['check', 'a.yaml', '--json', ...argv], {
            cwd: folderWith({ 'a.yaml': spec('# shequn-ignore plan/out-of-reach: 留着\nslogan: 好\n') }),
          })
        ).stdout,
      ).findings.filter(({ code }: Found) => code === 'check/unused-suppression').length
    expect(await idle([])).toBe(1)
    expect(await idle(['--no-plan'])).toBe(0)
  })
})

describe('one message a mistake, and no flood', () => {
  const planOf = (diagnostics: Plan['diagnostics']) => ({ diagnostics }) as unknown as Plan
  const noRoom = (title: string, times: number) => ({
    code: 'plan/yielded',
    severity: 'info' as const,
    message: `类型自带的「${title}」有 ${times} 次没有排：那几天消息已满`,
    cure: '不用处理',
    path: '/content',
    counted: { what: title, times, why: '那几天消息已满' },
  })
  test('many suggestions that stepped aside are one line that names each', () => {
    const found = notesOf({} as Spec, planOf([noRoom('早安', 3), noRoom('晚安', 2), noRoom('午安', 1)]))
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toBe(
      '类型自带的 3 样共有 6 次没有排（「早安」3 次、「晚安」2 次、「午安」1 次）：那几天消息已满。',
    )
  })
  test('a single one stays as it is', () =>
    expect(notesOf({} as Spec, planOf([noRoom('早安', 3)]))[0]?.message).toBe(
      '类型自带的「早安」有 3 次没有排：那几天消息已满。',
    ))
  test('the planner still says it in those words', async () => {
    const crowded = await check(spec('content: {daily_cap: 1}\n'), ['--only', 'plan/yielded'])
    expect(crowded.notes).toHaveLength(1)
    expect(crowded.notes[0]?.message).toMatch(/^类型自带的 \d+ 样共有 \d+ 次没有排（「.+」\d+ 次、.*）：/)
  })
  test('what needs nothing done stays a hint when everything else is strict', async () => {
    const { notes } = await check(spec('content: {daily_cap: 1}\n'), ['--preset', 'strict'])
    expect(notes.filter(({ code }) => code === 'plan/yielded').map(({ severity }) => severity)).toEqual(['info'])
  })
  test('a rule that speaks of the same lack is enough', async () => {
    const found = JSON.parse(
      (
        await runCli(['check', 'a.yaml', '--json'], {
          cwd: folderWith({ 'a.yaml': spec(`${COUNTDOWN}structure: {admission: {mode: paid, fee: 399}}\n`) }),
        })
      ).stdout,
    ).findings.map(({ code }: Found) => code)
    expect(found).toContain('lifecycle/no-end')
    expect(found).not.toContain('plan/no-end')
  })
  test('names of fields are in the language of the file', async () => {
    const zh = '版本: 1\n名称: x\n类型: product-fans\n启动: {开始: 2026-12-20}\n'
    expect((await check(zh, ['--only', 'calendar/year-unknown'])).notes[0]?.cure).toContain('写进“日历.补充假日”，')
    expect((await check(spec('', '2026-12-20'), ['--only', 'calendar/year-unknown'])).notes[0]?.cure).toContain(
      '“calendar.holidays_extra”（补充假日）',
    )
  })
})

test('the English path behind a Chinese one is left out for who writes Chinese keys', async () => {
  const zh = '版本: 1\n名称: x\n类型: product-fans\n启动: {开始: 2026-12-01}\n语气: {避免: [第一步]}\n'
  const cures = async (text: string) =>
    JSON.parse(
      (
        await runCli(['check', 'a.yaml', '--json', '--copy', '--only', 'copy/missing-value'], {
          cwd: folderWith({ 'a.yaml': text }),
        })
      ).stdout,
    ).findings.map(({ cure }: Found) => cure)
  const [told] = await cures(zh)
  expect(told).toMatch(/^在“[^”a-z]+”处写上/)
  expect((await cures(spec()))[0]).toMatch(/”（[a-z_.]+）处写上/)
})
