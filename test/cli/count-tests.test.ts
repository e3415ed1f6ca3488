/** The last line of `.ci/run`: numbers that cannot say green when nothing ran. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from './run-cli.ts'

const script = fileURLToPath(new URL('../../scripts/count-tests.mjs', import.meta.url))
const report = (passed: number, failed: number, files: readonly object[] = []): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files })

test.each<[string, string, string, string, number]>([
  ['all passed', report(12, 0), '0', '12 passed, 0 failed', 0],
  ['one failed', report(11, 1), '1', '11 passed, 1 failed', 1],
  [
    'a file that could not be loaded',
    report(11, 0, [{ status: 'failed', assertionResults: [] }]),
    '1',
    '11 passed, 1 failed',
    1,
  ],
  ['the build failed', '', '1', '0 passed, 1 failed', 1],
  ['no test ran', report(0, 0), '0', '0 passed, 0 failed', 1],
])('%s', (_, text, status, line, code) => {
  const ran = spawnSync(process.execPath, [script, join(folderWith({ 'report.json': text }), 'report.json'), status], {
    encoding: 'utf8',
  })
  expect(ran.stdout).toBe(`${line}\n`)
  expect(ran.status).toBe(code)
})
