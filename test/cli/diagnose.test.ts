/** `体检` at the edge: what it prints, and what it will not look at. */
import { expect, test } from 'vitest'
import { sample } from '../../src/rules/sample.ts'
import { folderWith, runCli } from './run-cli.ts'

const tired = sample({ 团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: { 每天: 0.5 } }] })

test('names the death, why, the signs with their lines, and what to change first', async () => {
  const cwd = folderWith({ 'community.yaml': tired })
  const { code, stdout } = await runCli(['体检'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^体检：山里茶油厨房\n\n最像：/u)
  expect(stdout).toMatch(/ {2}· .+（第 \d+ 行，[a-z-]+\/[a-z0-9-]+）\n/u)
  expect(stdout).toMatch(/先改这几处：\n1\. /u)
})

test('--json is the same, as data', async () => {
  const cwd = folderWith({ 'community.yaml': tired })
  const { code, stdout } = await runCli(['diagnose', '--json'], { cwd })
  const { version, planned, suspected, first } = JSON.parse(stdout)
  expect([code, version, planned]).toEqual([0, 1, true])
  expect(suspected.length).toBeGreaterThan(0)
  expect(first.length).toBeGreaterThan(0)
})

test('a file that cannot be read has mistakes, not illnesses', async () => {
  const { code, stdout, stderr } = await runCli(['diagnose', 'bad.yaml'], { cwd: folderWith({ 'bad.yaml': 'a: [\n' }) })
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('bad.yaml:')
})

test('without a day of opening it says that it saw the file alone', async () => {
  const undated = tired.replace(/启动:[^\n]*\n(?: .*\n)*/u, '')
  const { stdout } = await runCli(['diagnose'], { cwd: folderWith({ 'community.yaml': undated }) })
  expect(stdout).toContain('没写哪天开群')
})

test('what would become of it after the first changes: which findings end, and what the plan would be', async () => {
  const lost = sample({ 文化: undefined, 团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: { 每天: 8 } }] })
  const cwd = folderWith({ 'community.yaml': lost })
  const { stdout } = await runCli(['体检'], { cwd })
  expect(stdout).toMatch(/照这几处改了以后.*\n {2}· 不再报 \d+ 条：/u)
  const { stdout: json } = await runCli(['diagnose', '--json'], { cwd })
  const { first, after } = JSON.parse(json) as {
    first: readonly { code: string }[]
    after: { ended: readonly { code: string }[]; left: Record<string, number>; plan: Record<string, unknown> }
  }
  const ended = new Set(after.ended.map(({ code }) => code))
  expect(first.some(({ code }) => ended.has(code))).toBe(true)
  expect(Object.keys(after.plan).sort()).toEqual(['added', 'gone', 'minutes', 'moved', 'mute'])
  expect(Object.keys(after.left).sort()).toEqual(['error', 'info', 'warning'])
})
