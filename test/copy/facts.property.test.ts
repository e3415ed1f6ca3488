/** What the file says reaches the message that owes it, and nothing else does: whatever the file. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedCase, markersIn, otherThan } from '../support/marked-spec.ts'
import type { MarkedCase } from '../support/marked-spec.ts'
import { disagreeing, faultsIn, monthOf, strayIn, unsaidIn } from './facts-of-a-file.ts'

const month = ({ spec, start, days }: MarkedCase) => monthOf(spec, start, days)
const few = { numRuns: 12, seed: 16 } as const

describe('any file', () => {
  test('is said as it owes, without a figure, a promise or an hour of our own', async () => {
    await fc.assert(
      fc.asyncProperty(markedCase, async (sample) => {
        const all = await month(sample)
        expect([...faultsIn(all), ...unsaidIn(all), ...strayIn(all), ...disagreeing(all)]).toEqual([])
      }),
      few,
    )
  })

  test('says another word where one is changed, and moves nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(markedCase, fc.nat(), async (sample, nth) => {
        const before = await month(sample)
        const all = [...markersIn(JSON.stringify(sample.spec))]
        const marker = all[nth % all.length] as string
        const spec = JSON.parse(JSON.stringify(sample.spec).replaceAll(marker, otherThan(marker)))
        const after = await month({ ...sample, spec })
        expect(after.texts).toEqual(
          new Map([...before.texts].map(([id, text]) => [id, text.replaceAll(marker, otherThan(marker))])),
        )
      }),
      few,
    )
  })
})
