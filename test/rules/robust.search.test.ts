/** Any one thing may be missing from a file: no rule throws, and none prints what is not there. */
import { describe, expect, test } from 'vitest'
import { checks } from '../../src/rules/index.ts'
import type { Check } from '../../src/judge/types.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { searching } from '../support/search.ts'
import { planned, runChecks, specOf, viewOf } from './judge.ts'

type Tree = { readonly [key: string]: unknown }
interface Cut {
  readonly tree: Tree
  /** Where it was taken away, whichever item of a list it was (a star for each). */
  readonly path: string
}
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The spec without one of its keys, for every key of the first three levels that the schema does not require. */
function without(tree: Tree, node: Node | undefined, depth: number): readonly Cut[] {
  if (depth === 0 || node?.type !== 'map') return []
  return Object.entries(tree).flatMap(([key, gone]) => {
    const field = node.fields[key]
    const { [key]: _, ...rest } = tree
    const here = field === undefined || field.required ? [] : [{ tree: rest, path: key }]
    const below = inside(gone, field?.node, depth - 1)
    return [...here, ...below.map(({ value, path }) => ({ tree: { ...tree, [key]: value }, path: `${key}/${path}` }))]
  })
}

function inside(value: unknown, node: Node | undefined, depth: number): readonly { value: unknown; path: string }[] {
  if (isTree(value)) return without(value, node, depth).map(({ tree, path }) => ({ value: tree, path }))
  if (!Array.isArray(value)) return []
  const item = node?.type === 'list' ? node.item : undefined
  return value.flatMap((one: unknown, at) =>
    inside(one, item, depth).map((cut) => ({ value: value.with(at, cut.value), path: `*/${cut.path}` })),
  )
}

describe('specs with any one thing gone', () => {
  const samples = new Map(
    [...new Set(checks.flatMap((check) => [check.bad, check.good]))].map((text) => [text, specOf(text)] as const),
  )
  const plans = new Map<string, Plan>()
  const plan = (spec: Spec) => plans.get(spec.archetype) ?? plans.set(spec.archetype, planned(spec)).get(spec.archetype)
  const cutsOf = (text: string) => without(samples.get(text) as unknown as Tree, community, 3)

  /** What the rules print of it that is not there. */
  const nothings = (
    cut: Cut,
    rules: readonly Check[],
  ): { readonly seen: number; readonly broken: readonly string[] } => {
    const spec = cut.tree as unknown as Spec
    const told = runChecks(rules, viewOf(spec, plan(spec))).map(
      ({ code, message, cure }) => `${code} ${message} ${cure}`,
    )
    return { seen: told.length, broken: told.filter((text) => /undefined|NaN|Infinity|\[object|“”/.test(text)) }
  }
  let seen = 0
  const expectSound = (cuts: readonly Cut[], rules: readonly Check[]): void => {
    const results = cuts.map((cut) => nothings(cut, rules))
    expect([...new Set(results.flatMap(({ broken }) => broken))]).toEqual([])
    seen += results.reduce((sum, result) => sum + result.seen, 0)
  }

  test.each(checks.map((check) => [check.id, check] as const))('%s on its own wrong and right file', (_, check) =>
    expectSound([...cutsOf(check.bad), ...cutsOf(check.good)], [check]),
  )

  test('all rules, on a dozen files of each thing that can be missing, in the search on all files', () => {
    const taken = new Map<string, Set<string>>()
    const cuts = [...samples.keys()].flatMap(cutsOf).filter(({ tree, path }) => {
      const alike = taken.get(path) ?? new Set<string>()
      taken.set(path, alike)
      const before = alike.size
      if (searching || before < 12) alike.add(JSON.stringify(tree))
      return alike.size > before
    })
    seen = 0
    expectSound(cuts, checks)
    expect(seen).toBeGreaterThan(1000)
  })
})
