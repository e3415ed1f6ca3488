/** The properties of the words of any file, for a few files with each change and for many in the search. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Spec } from '../../src/model.ts'
import { markedCase, markersIn, otherThan } from '../support/marked-spec.ts'
import type { MarkedCase } from '../support/marked-spec.ts'
import { disagreeing, faultsIn, monthOf, strayIn, unsaidIn } from './facts-of-a-file.ts'
import type { Month } from './facts-of-a-file.ts'

const monthFor = ({ spec, start, days }: MarkedCase): Promise<Month> => monthOf(spec, start, days)

/** What is owed is said; no figure, promise, hour or crowd of our own; no words of another column, guest or offer; one event, one tale. */
export const owedAndNothingElse = fc.asyncProperty(markedCase, async (sample) => {
  const month = await monthFor(sample)
  expect([...faultsIn(month), ...unsaidIn(month), ...strayIn(month), ...disagreeing(month)]).toEqual([])
})

/** One word changed: the same messages, that word in them changed, and not a sign besides. */
export const changedWhereItStood = fc.asyncProperty(markedCase, fc.nat(), async (sample, nth) => {
  const before = await monthFor(sample)
  const marker = one([...markersIn(JSON.stringify(sample.spec))], nth)
  const swap = (text: string): string => text.replaceAll(marker, otherThan(marker))
  const after = await monthFor({ ...sample, spec: JSON.parse(swap(JSON.stringify(sample.spec))) as Spec })
  expect(after.texts).toEqual(new Map([...before.texts].map(([id, text]) => [id, swap(text)])))
})

/** What may be left out without another thing being planned for it. */
const optional = /"(?:point|ask|ritual|theme|prize|replay|takeaway|bio|fits|not_fits|after_sale)":"[^"]*"/gu

/** One word taken out: it is gone everywhere, and every message that did not say it stays as it was. */
export const goneWhereItStood = fc.asyncProperty(markedCase, fc.nat(), async (sample, nth) => {
  const text = JSON.stringify(sample.spec)
  const all = text.match(optional) ?? []
  fc.pre(all.length > 0)
  const field = one(all, nth)
  const marker = one([...markersIn(field)], 0)
  const spec = JSON.parse(text.replace(`,${field}`, '').replace(`${field},`, '')) as Spec
  expect(markersIn(JSON.stringify(spec))).not.toContain(marker)
  const [before, after] = [await monthFor(sample), await monthFor({ ...sample, spec })]
  expect([...after.texts.values()].filter((said) => said.includes(marker))).toEqual([])
  const unmoved = (month: Month): ReadonlyMap<string, string> =>
    new Map(
      // What lies ready for an occasion is there only where the file has the occasion: a prize brings the draw.
      [...month.texts].filter(([id]) => !id.startsWith('when/') && before.texts.get(id)?.includes(marker) === false),
    )
  expect(unmoved(after)).toEqual(unmoved(before))
})

/** One price changed: the same messages with the other price in them. */
export const pricedAsWritten = fc.asyncProperty(markedCase, fc.nat(), async (sample, nth) => {
  const text = JSON.stringify(sample.spec)
  const all = text.match(/"price":\d+(?:\.\d+)?/gu) ?? []
  fc.pre(all.length > 0)
  const price = one(all, nth)
  const [old, other] = [price.slice('"price":'.length), '9876.5']
  const swap = (said: string): string => said.replaceAll(`${old} 元`, `${other} 元`)
  const before = await monthFor(sample)
  const after = await monthFor({ ...sample, spec: JSON.parse(text.replace(price, `"price":${other}`)) as Spec })
  expect(after.texts).toEqual(new Map([...before.texts].map(([id, said]) => [id, swap(said)])))
})

function one<T>(list: readonly T[], nth: number): T {
  const found = list[nth % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
