import { defineConfig } from 'vitest/config'

// `.ci/run` asks for a report it can count; people get the usual lines alone.
const report = process.env['TEST_REPORT']

// `--mode update` writes every golden anew, on any system's shell.
export default defineConfig(({ mode }) => ({
  test: {
    env: mode === 'update' ? { UPDATE_GOLDEN: '1' } : {},
    include: ['test/**/*.test.ts'],
    // Property tests and whole-month renders share two cores in CI; a hang still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
  },
}))
