import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { toBytes } from '../../src/export/xlsx/to-bytes.ts'
import { recordPath } from '../../src/cli/record-file.ts'
import { readRecord } from '../../src/record/facts.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle, specPath } from '../support/example-bundle.ts'
import { bookFor, setCell, withDaily } from '../support/filled-book.ts'
import { folderWith, runCli } from './run-cli.ts'

const spec = readFileSync(specPath('fruit-shop'), 'utf8')
const whole = await exampleBundle('fruit-shop')
const rows = rowsOf(whole.plan, whole.scripts)
const at =
  rows.findIndex(
    (row) =>
      row.date > '2026-09-11' && rows.filter(({ task }) => task.id === row.task.id).length === 1 && row.text !== '',
  ) + 1
const fills = [
  setCell(1, 'status', '完成'),
  setCell(1, 'actual', '约到 8 人'),
  setCell(at, 'time', '20:15'),
  setCell(at, 'text', '换一段：“真的”\n@所有人 # 不是注释'),
]
const table = await toBytes(fills.reduce((book, fill) => withDaily(book, fill), bookFor(whole)))
const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object
const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(schemaOf('record'))
const folder = () => folderWith({ 'community.yaml': spec, '表.xlsx': table })
const review = (cwd: string, ...argv: readonly string[]) =>
  runCli(['review', ...argv], { cwd, today: '2026-09-10', time: '12:00' })

describe('review', () => {
  test('looks first and writes nothing', async () => {
    const cwd = folder()
    const { code, stdout, stderr } = await review(cwd, '表.xlsx')
    expect(code).toBe(0)
    expect(stdout).toContain(`认出 ${rows.length} 行，新的状态 1 条，新的结果和数 1 条，改动 2 处`)
    expect(stderr).toContain('--apply')
    expect(readFileSync(join(cwd, 'community.yaml'), 'utf8')).toBe(spec)
    expect(existsSync(recordPath(join(cwd, 'community.yaml')))).toBe(false)
  })

  test('--apply: facts to the record, changes into the file; then the plan says so, and again is nothing', async () => {
    const cwd = folder()
    expect((await review(cwd, '表.xlsx', '--apply')).code).toBe(0)
    const after = readFileSync(join(cwd, 'community.yaml'), 'utf8')
    expect(after.split('\n').filter((line) => !spec.includes(line)).length).toBeGreaterThan(3)
    for (const line of spec.split('\n')) expect(after).toContain(line)
    const { facts, unread } = readRecord(readFileSync(recordPath(join(cwd, 'community.yaml')), 'utf8'))
    expect(unread).toEqual([])
    expect(facts.map(({ kind, value }) => [kind, value])).toEqual([
      ['status', 'done'],
      ['actual', '约到 8 人'],
    ])
    const plan = JSON.parse((await runCli(['plan', '--json'], { cwd })).stdout) as typeof whole.plan
    const task = plan.days.flatMap((day) => day.tasks).find(({ id }) => id === rows[at - 1]?.task.id)
    expect(task).toMatchObject({ start: `${rows[at - 1]?.date}T20:15`, text: '换一段：“真的”\n@所有人 # 不是注释' })
    const again = await review(cwd, '表.xlsx', '--apply')
    expect(again.stdout).toContain('新的状态 0 条，新的结果和数 0 条，改动 0 处')
    expect(again.stderr).toContain('没有新的')
    expect(readFileSync(join(cwd, 'community.yaml'), 'utf8')).toBe(after)
  })

  test('--json is what its schema says, with a table and without', async () => {
    const cwd = folder()
    const validate = ajv.compile(schemaOf('review'))
    for (const argv of [['表.xlsx', '--json'], ['--json']]) {
      const { stdout } = await review(cwd, ...argv)
      expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
    }
    await review(cwd, '表.xlsx', '--apply')
    expect(validate(JSON.parse((await review(cwd, '--json')).stdout)) ? [] : validate.errors).toEqual([])
  })

  test('without a table: where the month stands, and what to do', async () => {
    const cwd = folder()
    expect((await review(cwd)).stdout).toContain('执行率 0%')
    await review(cwd, '表.xlsx', '--apply')
    const { stdout } = await review(cwd)
    expect(stdout).toMatch(/执行率 \d+%（1\/\d+），按时 100%/)
    expect(stdout).toContain('没做成的，接下来：')
    expect(stdout).toMatch(/→ (?:补做|不补|并到下一次)/)
    const today = await runCli(['today'], { cwd, today: '2026-09-10' })
    expect(today.stdout).toContain('还没做完的：')
    expect(today.stdout).not.toContain(rows[0]?.title)
  })

  test('plan --now tells what the record says is not done', async () => {
    const cwd = folder()
    await runCli(['plan', '--json', '-o', 'plan.json'], { cwd })
    const now = ['plan', '--keep', 'plan.json', '--now', '2026-09-04']
    expect((await runCli(now, { cwd })).stderr).not.toContain('没做完')
    await review(cwd, '表.xlsx', '--apply')
    const { stderr } = await runCli(now, { cwd })
    const before = new Set(rows.filter(({ date }) => date < '2026-09-04').map(({ task }) => task.id))
    expect(stderr).toContain(`按记录，2026-09-04 以前还有 ${before.size - 1} 件没做完`)
    expect(stderr).not.toContain(`  ${rows[0]?.title}\n`)
    expect(stderr).toContain('社群 review community.yaml')
  })

  test('both sides changed: told, and 1', async () => {
    const cwd = folder()
    writeFileSync(
      join(cwd, 'community.yaml'),
      `${spec}\n`.replace(
        '\noverrides:\n',
        `\noverrides:\n  - { action: pin, task: ${rows[at - 1]?.task.id}, time: "19:45" }\n`,
      ),
    )
    const { code, stdout } = await review(cwd, '表.xlsx')
    expect(stdout).toContain('两边都改过')
    expect(code).toBe(1)
  })

  test.each<[string, readonly string[], string]>([
    ['a table that is not there', ['没有.xlsx'], '没有.xlsx'],
    ['something else', ['community.yaml', '别的.png'], '不像是一份表'],
    ['--apply alone', ['--apply'], '要和一份表一起写'],
    ['two tables', ['表.xlsx', '表.xlsx'], '一次收一份表'],
    ['a wrong day', ['--until', '明天'], '读不懂'],
  ])('%s is refused', async (_, argv, words) => {
    const cwd = folder()
    writeFileSync(join(cwd, '别的.png'), Buffer.from([0x89, 0x50, 0, 1]))
    const { code, stderr } = await review(cwd, ...argv)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  test('a list that nobody dares to touch is given to be pasted, and nothing is written', async () => {
    const cwd = folder()
    writeFileSync(
      join(cwd, 'community.yaml'),
      spec.replace(
        /\noverrides:\n(?: .*\n|\n)+/,
        '\noverrides: [{ action: drop, task: launch.step1/once/portrait }]\n',
      ),
    )
    const { code, stderr } = await review(cwd, '表.xlsx', '--apply')
    expect(code).toBe(2)
    expect(stderr).toContain('自己粘进去')
    expect(stderr).toContain('time: "20:15"')
    expect(existsSync(recordPath(join(cwd, 'community.yaml')))).toBe(false)
  })
})

describe('the record', () => {
  test('is what its schema says, and only grows', async () => {
    const cwd = folder()
    const path = recordPath(join(cwd, 'community.yaml'))
    writeFileSync(path, '这一行坏了')
    const { stderr } = await review(cwd, '表.xlsx', '--apply')
    expect(stderr).toContain('第 1 行读不懂')
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(lines[0]).toBe('这一行坏了')
    const validate = ajv.getSchema('record.schema.json')!
    for (const line of lines.slice(1).filter(Boolean))
      expect(validate(JSON.parse(line)) === true ? [] : validate.errors).toEqual([])
    expect(lines).toHaveLength(4)
  })
  test.each([
    '{}',
    '[]',
    'null',
    '{"version":1,"on":"2026-09-01","kind":"status","row":"a","value":"done"}',
    '{"version":2}',
    '1',
  ])('%s is no fact', (line) => expect(readRecord(line)).toEqual({ facts: [], unread: [1] }))
})
