/** The matrix in two halves, a test file each: two workers look at it at once. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import type { Preset } from '../../src/cli/presets/index.ts'
import type { Spec } from '../../src/model.ts'
import { inTrade, trades } from './industries.ts'
import { forgottenSlots, judged, planned, voices } from './judge-month.ts'

/** Its thirty days hold two festivals and a long holiday; other times of the year: `starts.test.ts`. */
export const START = '2026-09-07'

const half = Math.ceil(presets.length / 2)
export const halves: readonly [readonly Preset[], readonly Preset[]] = [presets.slice(0, half), presets.slice(half)]

/** One test an archetype; the last one counts that every combination was looked at. */
export function testMatrix(some: readonly Preset[]): void {
  let seen = 0
  describe.each(some)('$id', ({ id, spec: sample }) => {
    test(`in ${trades.length} industries and ${voices.length} voices`, async () => {
      const wrong: string[] = []
      for (const trade of trades) {
        const month = await planned(inTrade({ version: 1, ...sample, launch: { start: START } } as Spec, trade))
        for (const voice of voices) {
          const { scripts, findings, faults } = await judged(month, voice)
          expect(scripts.length, `${id} ${trade.id}`).toBeGreaterThan(40)
          // The same slots in every voice.
          if (voice === voices[0])
            wrong.push(...forgottenSlots(month, scripts).map((slot) => `${trade.id}: not on the checklist: ${slot}`))
          wrong.push(...[...findings, ...faults].map((one) => `${trade.id}: ${one}`))
          seen++
        }
      }
      expect(wrong.slice(0, 20)).toEqual([])
    })
  })
  test('every combination was looked at', () => expect(seen).toBe(some.length * trades.length * voices.length))
}
