import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and whole-month renders share two cores in CI; a hang still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
