import { describe, expect, test } from 'vitest'
import { checks, runChecks } from '../../src/checks/index.ts'
import { explanations } from '../../src/checks/explain.ts'
import { archetypes } from '../../src/knowledge/index.ts'
import type { ConflictKind, Plan, Spec } from '../../src/model.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { planned, specOf, viewOf } from './judge.ts'

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The spec without one of its keys, for every key of the first three levels that the schema does not require. */
function without(tree: Tree, node: Node | undefined, depth: number): Tree[] {
  if (depth === 0 || node?.type !== 'map') return []
  return Object.keys(tree).flatMap((key) => {
    const { [key]: gone, ...rest } = tree
    const field = node.fields[key]
    const item = field?.node.type === 'list' ? field.node.item : undefined
    const changes = isTree(gone) ? without(gone, field?.node, depth - 1)
      : Array.isArray(gone) ? gone.flatMap((one: unknown, i) => (isTree(one) ? without(one, item, depth - 1).map((changed) => gone.map((other: unknown, j) => (i === j ? changed : other))) : []))
      : []
    return [...(field === undefined || field.required ? [] : [rest]), ...changes.map((changed) => ({ ...tree, [key]: changed }))]
  })
}

describe('specs with any one thing gone', () => {
  const specs = [...new Set(checks.flatMap((check) => [check.bad, check.good]))].map(specOf)
  const plans = new Map<string, Plan>()
  const plan = (spec: Spec) => plans.get(spec.archetype) ?? plans.set(spec.archetype, planned(spec)).get(spec.archetype)

  test('never make a check throw, nor print what is not there', () => {
    let seen = 0
    const broken = new Set<string>()
    const done = new Set<string>()
    for (const spec of specs) {
      for (const cut of without(spec as Tree, community, 3)) {
        const text = JSON.stringify(cut)
        if (done.has(text)) continue
        done.add(text)
        for (const found of runChecks(checks, viewOf(cut as unknown as Spec, plan(spec)))) {
          seen += 1
          const told = found.message + found.cure
          if (/undefined|NaN|Infinity|\[object|“”/.test(told)) broken.add(`${found.code} ${told}`)
        }
      }
    }
    expect([...broken]).toEqual([])
    expect(seen).toBeGreaterThan(1000)
  })
})

describe('what the knowledge and the planner name', () => {
  const ids = new Set(checks.map((check) => check.id))
  test('an exemption of an archetype is of a rule that exists', () => {
    const exempted = archetypes.flatMap((archetype) => archetype.exemptions.map((exemption) => exemption.rule))
    expect(exempted.length).toBeGreaterThan(0)
    expect(exempted.filter((rule) => !ids.has(rule))).toEqual([])
  })

  const answers: Readonly<Record<Exclude<ConflictKind, 'unplaced'>, string>> = {
    'quiet-hours': 'plan/quiet-hours', 'daily-cap': 'plan/daily-cap', 'min-gap': 'plan/min-gap', overload: 'team/overload', shift: 'plan/shift',
    leave: 'plan/leave', 'heavy-day': 'plan/heavy-day', 'live-overlap': 'plan/live-overlap', blackout: 'plan/blackout', dependency: 'plan/dependency',
    'product-ratio': 'content/product-ratio', 'empty-day': 'plan/empty-day', 'after-end': 'plan/after-end',
  }
  test.each(Object.entries(answers))('a conflict of kind %s is told by %s', (_, id) => expect(ids).toContain(id))

  test('rules and other codes share no id', () => {
    const all = explanations().map((item) => item.id)
    expect(new Set(all).size).toBe(all.length)
  })
})
