/**
 * Files named `*.search.test.ts` look for what nobody thought of: random cases, or every case there is.
 * With each change they take a fixed part of it (`npm test`), every night a larger one (`npm run test:search`).
 */
export const searching = process.env['SEARCH'] === '1'

/** How many random cases, or the seed: the nightly search takes another road than the guard. */
export const either = <T>(guard: T, search: T): T => (searching ? search : guard)
