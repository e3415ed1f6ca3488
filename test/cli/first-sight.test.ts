/** What a newcomer sees who has answered nothing yet: the sample as `init` writes it, and what `check` says of it, no more and no less. */
import { expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const today = '2026-11-21'

test('init, then check: what is told, how loud, and that nothing fails', async () => {
  const cwd = folderWith()
  expect((await runCli(['init', '--preset', 'store-fresh', '--yes'], { cwd, today })).code).toBe(0)
  const { code, stdout, stderr } = await runCli(['check', '--json'], { cwd, today })
  const { findings, summary } = JSON.parse(stdout)
  expect([code, stderr]).toEqual([0, ''])
  expect(
    findings.map(
      (one: { readonly code: string; readonly severity: string; readonly path?: string }) =>
        `${one.severity} ${one.code} ${one.path ?? ''}`,
    ),
  ).toEqual([
    // Thirty days from late November or December reach the year whose holidays nobody has announced yet.
    'warning calendar/year-unknown /calendar/holidays_extra',
    'info plan/topics-short /content/pillars/0',
    'info plan/topics-short /content/pillars/1',
  ])
  expect(summary).toEqual({ errors: 0, warnings: 1, infos: 2, files: 1 })
})
