import { join } from 'node:path'
import { describe, test } from 'vitest'
import { findReporter } from '../../src/report/index.ts'
import { expectGolden } from '../support/golden.ts'
import { bare, empty, reported, sample } from './sample.ts'

/** `UPDATE_GOLDEN=1` writes them anew; read them before they are committed. */
describe.each(['sarif', 'github', 'junit', 'codequality'] as const)('%s', (id) => {
  test.each([
    ['sample', sample],
    ['empty', empty],
    ['bare', bare],
  ] as const)('%s', (name, input) => {
    expectGolden(
      join(import.meta.dirname, 'golden', `${name}.${id}.${findReporter(id)?.extension}`),
      reported(id, input),
    )
  })
})
