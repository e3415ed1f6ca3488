/** What `init` writes is sound, for every archetype and whenever it is written. */
import { describe, expect, test } from 'vitest'
import { presets } from '../presets.ts'
import { searching } from '../support/search.ts'
import { folderWith, runCli } from './run-cli.ts'

/** Before the holidays of each season. With each change, an archetype is written on one of them; in the search on all. */
const days = ['2026-11-21', '2026-01-20', '2026-04-15', '2026-09-10', '2026-07-01']
const written = presets.flatMap(({ id }, at) =>
  days.filter((_, i) => searching || i === at % days.length).map((today) => [id, today] as const),
)

test.each(written)('%s, written on %s, checks without a mistake', async (id, today) => {
  const cwd = folderWith()
  expect(await runCli(['init', '--preset', id, '--yes'], { cwd, today })).toMatchObject({ code: 0, stdout: '' })
  const { code, stdout } = await runCli(['check', 'community.yaml', '--json'], { cwd })
  const codes = JSON.parse(stdout).findings.map((one: { code: string }) => one.code)
  expect(code).toBe(0)
  // What is no mistake: a year without its table of holidays, suggestions of ours that stepped aside, topics of a sample that
  // come round again.
  expect(
    codes.filter(
      (one: string) => !['calendar/year-unknown', 'plan/yielded', 'plan/gave-way', 'plan/topics-short'].includes(one),
    ),
  ).toEqual([])
})

describe.each(presets.map(({ id }) => id))('%s', (id) => {
  test('every text can be written: no value is missing, no template', async () => {
    const cwd = folderWith()
    await runCli(['init', '--preset', id, '--yes'], { cwd })
    const { code, stdout } = await runCli(['render', '-o', 'out', '--dry-run', '--json'], { cwd })
    const { files, diagnostics } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(files.length).toBeGreaterThan(10)
    expect(
      diagnostics.map((one: { code: string }) => one.code).filter((one: string) => /^(copy|template)\//.test(one)),
    ).toEqual([])
  })
})
