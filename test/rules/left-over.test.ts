/** A sample's own words in somebody else's file. */
import { describe, expect, test } from 'vitest'
import { sampleWords } from '../../src/knowledge/sample-words.generated.ts'
import { samples } from '../../src/knowledge/samples.generated.ts'
import type { Spec } from '../../src/model.ts'
import { leftOver } from '../../src/rules/sample/left-over.ts'
import { runChecks, viewOf } from './judge.ts'

const found = (spec: Spec): readonly string[] => runChecks([leftOver], viewOf(spec)).map(({ path }) => String(path))

const specs = samples.map((sample) => [sample.archetype, { version: 1, ...sample } as Spec] as const)

test('every sample has its words', () => {
  expect(sampleWords.map(({ archetype }) => archetype)).toEqual(samples.map(({ archetype }) => archetype))
  for (const { people, goods, who } of sampleWords)
    for (const list of [people, goods, who]) expect(list).not.toEqual([])
})

describe.each(specs)('%s', (_, spec) => {
  test('the sample itself is nobody’s mistake', () => expect(found(spec)).toEqual([]))
  test('under a name of one’s own, everything else that is left is told', () => {
    const own = found({ ...spec, name: '自己的群名' })
    expect(own).not.toContain('/name')
    expect(own).toEqual(
      expect.arrayContaining(['/positioning/product/name', '/audience/segments/0/who', '/team/0/name', '/team/1/name']),
    )
  })
  test('what was replaced is not told, what stayed is', () => {
    const team = (spec.team ?? []).map((member, i) => (i === 0 ? { ...member, id: 'lead', name: '阿青' } : member))
    const own = found({ ...spec, name: '自己的群名', team })
    expect(own).not.toContain('/team/0/name')
    expect(own).toContain('/team/1/name')
  })
  test('in a file of another kind the same words are its own', () =>
    expect(
      found({ ...spec, name: '自己的群名', archetype: spec.archetype === 'support' ? 'check-in' : 'support' }),
    ).toEqual([]))
})

test('somebody of the same name is somebody else', async () => {
  const [, spec] = specs[0]!
  const team = (spec.team ?? []).map((member) => ({ ...member, id: `${member.id}-2` }))
  expect(found({ ...spec, name: '自己的群名', team }).filter((path) => path.startsWith('/team'))).toEqual([])
})
