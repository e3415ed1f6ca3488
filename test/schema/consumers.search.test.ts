import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { check, load, plan as planned, render, write, type Loaded, type Spec } from '../../src/index.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'

/**
 * Every property either changes a plan, a text or a finding, or says of itself that it is recorded only.
 * Each is taken out of one file that has them all (or, where it is required, changed), and the whole output is compared.
 */
const file = 'test/schema/every-property.yaml'

interface Property {
  readonly path: string
  readonly steps: readonly string[]
  readonly required: boolean
  readonly recorded: boolean
  readonly node: Node
}

function propertiesOf(node: Node, steps: readonly string[], recorded = false): readonly Property[] {
  if (node.type === 'list') return propertiesOf(node.item, [...steps, '*'], recorded)
  if (node.type !== 'map') return []
  return Object.entries(node.fields).flatMap(([key, field]) => {
    const at = [...steps, key]
    const own = recorded || field.recordedOnly === true
    return [
      { path: at.join('/'), steps: at, required: field.required, recorded: own, node: field.node },
      ...propertiesOf(field.node, at, own),
    ]
  })
}

/** Where edited texts lie: read by the edge (test/cli/edit), which hands over the texts themselves. */
const consumedByEdge = ['texts']

/** Merged or looked up before anything sees it; test/load (a column of one’s own: test/cli/knowledge) shows what it does. Ids of segments and rules only say which item of a base is meant. */
const consumedByLoader = [
  'extends',
  'version',
  'archetype',
  'content/pillars/*/remove',
  'content/pillars/*/use',
  'activities/*/remove',
  'audience/segments/*/id',
  'rules/items/*/id',
]

/** Two ways of saying the same: the second counts when the first is silent. */
const instead: Readonly<Record<string, string>> = {
  'structure/end/service_days': 'structure/end/date',
  'cohorts/*/days': 'cohorts/*/ends',
}

const properties = propertiesOf(community, []).filter(
  ({ path }) => ![...consumedByLoader, ...consumedByEdge].includes(path),
)

function changed(value: unknown, steps: readonly string[], change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(value)
  if (step === '*') return Array.isArray(value) ? value.map((item: unknown) => changed(item, rest, change)) : value
  if (typeof value !== 'object' || value === null || !(step in value)) return value
  const inner = changed((value as Record<string, unknown>)[step], rest, change)
  const { [step]: _, ...others } = value as Record<string, unknown>
  return inner === undefined ? others : { ...value, [step]: inner }
}

function other(node: Node, old: unknown): unknown {
  if (node.type === 'number') return Number(old) + 1
  if (node.type === 'flag') return !old
  if (node.type === 'choice') return Object.keys(node.values).find((value) => value !== old)
  if (node.type === 'text' && node.format === 'date') return '2026-12-20'
  if (node.type === 'text' && node.format === 'when') return 'D+9 18:00'
  if (node.type === 'text' && node.format === 'duration') return '+3h'
  if (node.type === 'text' && node.ref === 'activity') return old === 'topic' ? 'poll' : 'topic'
  if (node.type === 'text' && node.ref === 'archetype') return 'tech-exchange'
  return typeof old === 'string' ? `${old}改` : undefined
}

/** What comes of a spec, the cheap stages first: the next one is made only when somebody asks for it. */
async function* stages(loaded: Loaded, spec: Spec): AsyncGenerator<string> {
  const { diagnostics } = await check({ ...loaded, spec }, { plan: false })
  yield JSON.stringify(diagnostics)
  if (loaded.archetype === undefined || spec.launch?.start === undefined) return
  const plan = await planned(spec, loaded.archetype)
  yield JSON.stringify(plan)
  const written = await write(spec, plan)
  yield JSON.stringify(written)
  const { scripts, documents } = written
  yield JSON.stringify(await render({ spec, plan, scripts, documents }, ['md', 'csv']))
  yield JSON.stringify((await check({ ...loaded, spec })).diagnostics)
}

async function everything(loaded: Loaded, spec: Spec): Promise<readonly string[]> {
  const all: string[] = []
  for await (const stage of stages(loaded, spec)) all.push(stage)
  return all
}

/** Whether a spec ends like the one whose stages are given; the first difference settles it. */
async function same(loaded: Loaded, spec: Spec, before: readonly string[]): Promise<boolean> {
  let at = 0
  for await (const stage of stages(loaded, spec)) if (stage !== before[at++]) return false
  return at === before.length
}

describe('every property of the spec', () => {
  let loaded: Loaded
  let whole: readonly string[]
  beforeAll(async () => {
    const name = file
    loaded = await load({ file: name, bytes: readFileSync(name) })
    expect(loaded.diagnostics).toEqual([])
    whole = await everything(loaded, loaded.spec as Spec)
  })

  test('stands in the file', () => {
    const missing = properties.filter(({ steps }) => {
      let seen = false
      changed(loaded.spec, steps, (old) => {
        seen = true
        return old
      })
      return !seen
    })
    expect(missing.map(({ path }) => path)).toEqual([])
    expect(properties.length).toBeGreaterThan(200)
  })

  test.each(properties.filter(({ recorded }) => !recorded).map((property) => [property.path, property] as const))(
    '%s is consumed',
    async (_, property) => {
      const twin = instead[property.path]
      const base = (twin === undefined ? loaded.spec : changed(loaded.spec, twin.split('/'), () => undefined)) as Spec
      const before = twin === undefined ? whole : await everything(loaded, base)
      const variants = [
        ...(property.required ? [] : [() => undefined]),
        (old: unknown) => other(property.node, old) ?? old,
      ]
      for (const change of variants) {
        const spec = changed(base, property.steps, change) as Spec
        if (JSON.stringify(spec) !== JSON.stringify(base) && !(await same(loaded, spec, before))) return
      }
      if (property.required && (property.node.type === 'map' || property.node.type === 'list')) return // its own properties are tested
      expect.fail(
        `neither taking away nor changing ${property.path} makes a difference: use it, or mark it recorded(...) in src/schema`,
      )
    },
  )

  test.each(
    properties
      .filter(({ recorded, steps }) => recorded && !steps.includes('*'))
      .map((property) => [property.path, property] as const),
  )('%s is recorded only, as it says', async (_, property) => {
    const spec = changed(loaded.spec, property.steps, () => undefined) as Spec
    expect(await everything(loaded, spec)).toEqual(whole)
  })
})
