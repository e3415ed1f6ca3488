/**
 * Files named `*.search.test.ts` look for what nobody thought of: random cases, or every case there is.
 * With each change they take a fixed part of it (`npm test`), every night more and other cases (`npm run test:search`).
 */
export const searching = process.env['SEARCH'] === '1'

/** For fast-check: so many cases of this seed with each change; ten times as many of any seed in the search. */
export const cases = (numRuns: number, seed: number): { readonly numRuns: number; readonly seed?: number } =>
  searching ? { numRuns: numRuns * 10 } : { numRuns, seed }
