import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { defineConfig } from 'vitest/config'

// `.ci/run` asks for a report it can count; people get the usual lines alone.
const report = process.env['TEST_REPORT']

/** Random, or every case there is: see test/support/search.ts. */
const searches = ['test/**/*.search.test.ts', 'test/copy-quality/**/*.test.ts']

/** What `quick` leaves out besides: they build a copy, install a package, start processes, drive a browser or ask a validator. */
const outside = [
  'test/adding/**/*.test.ts',
  'test/cli/{package,bin,check-watch}.test.ts',
  'test/page/**/*.test.ts',
  'test/verification/**/*.test.ts',
]

/** Whether a file puts a small library in the place of ours, or takes `Date` away: it wants modules of its own. */
const alone = (yes: boolean) => (file: string) => /\bvi\.(mock|stub)/.test(readFileSync(file, 'utf8')) === yes

// `--mode quick` leaves the searches out, `--mode search` runs them alone and longer, `--mode update` writes every golden
// anew: modes, because they work in any system's shell.
export default defineConfig(({ mode }) => {
  const wanted = globSync(mode === 'search' ? searches : 'test/**/*.test.ts', {
    ignore: mode === 'quick' ? [...searches, ...outside] : [],
  })
  return {
    test: {
      env: {
        ...(mode === 'quick' && { QUICK: '1' }),
        ...(mode === 'update' && { UPDATE_GOLDEN: '1' }),
        ...(mode === 'search' && { SEARCH: '1' }),
      },
      // Property tests and whole-month renders share two cores in CI; a hang still ends.
      testTimeout: mode === 'search' ? 600_000 : 60_000,
      hookTimeout: 60_000,
      // A machine of two cores would else be given one worker.
      maxWorkers: '100%',
      reporters: report ? ['default', 'json'] : ['default'],
      ...(report ? { outputFile: { json: report } } : {}),
      projects: [
        // Nothing in `src` keeps a state: files that share the modules load them once for all, not once each.
        { extends: true, test: { name: 'together', isolate: false, include: wanted.filter(alone(false)) } },
        { extends: true, test: { name: 'apart', include: wanted.filter(alone(true)) } },
      ],
    },
  }
})
