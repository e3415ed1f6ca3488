/**
 * Files named `*.search.test.ts` look for what nobody thought of: random cases, or every case there is.
 * With each change they take a fixed part of it (`npm test`), every night more and other cases (`npm run test:search`).
 */
export const searching = process.env['SEARCH'] === '1'

/** For fast-check: so many cases of this seed with each change; ten times as many of any seed in the search. */
export const cases = (numRuns: number, seed: number): { readonly numRuns: number; readonly seed?: number } =>
  searching ? { numRuns: numRuns * 10 } : { numRuns, seed }

/** `npm run test:quick`: a look at every kind of thing, not at every thing. */
const quick = process.env['QUICK'] === '1'

/** Of things that are tested alike, one by one: every fourth in the quick run, else all. */
export const few = <T>(all: readonly T[]): readonly T[] => (quick ? all.filter((_, i) => i % 4 === 1) : all)
