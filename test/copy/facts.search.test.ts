/** The properties of facts.property.test.ts over more files, and over others every night. */
import fc from 'fast-check'
import { test } from 'vitest'
import { cases } from '../support/search.ts'
import { changedWhereItStood, goneWhereItStood, owedAndNothingElse, pricedAsWritten } from './facts-properties.ts'

test('any file is said as it owes', () => fc.assert(owedAndNothingElse, cases(20, 1601)))
test('a changed word is changed where it stood', () => fc.assert(changedWhereItStood, cases(20, 1602)))
test('a word taken out is gone where it stood', () => fc.assert(goneWhereItStood, cases(20, 1603)))
test('a changed price is the other price where it stood', () => fc.assert(pricedAsWritten, cases(20, 1604)))
