/** Whole communities, written out: from a file, or with every free text of it replaced. */
import { readFileSync } from 'node:fs'
import {
  load,
  plan as planOf,
  render,
  write,
  type Artifact,
  type Document,
  type Plan,
  type Spec,
} from '../../src/index.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'

export interface Pages {
  readonly spec: Spec
  readonly plan: Plan
  readonly documents: readonly Document[]
  readonly files: ReadonlyMap<string, string>
  readonly page: (path: string) => string
}

const start = '2026-12-01'

export async function pagesOf(file: string, change: (spec: Spec) => Spec = (spec) => spec): Promise<Pages> {
  const loaded = await load({ file, bytes: readFileSync(file) })
  const spec = change(loaded.spec as Spec)
  if (!loaded.archetype) throw new Error(`${file} has errors`)
  const plan = await planOf(spec, loaded.archetype, spec.launch?.start === undefined ? { start } : {})
  const { scripts, documents } = await write(spec, plan)
  const files = new Map(
    (await render({ spec, plan, scripts, documents }, ['md', 'csv'])).map((file: Artifact) => [
      file.path,
      String(file.content),
    ]),
  )
  return { spec, plan, documents, files, page: (path) => files.get(path) ?? '' }
}

/** Every text that means nothing but itself, changed; what has a grammar or refers to something stays. */
export function withTexts(spec: Spec, change: (text: string) => string): Spec {
  const visit = (node: Node, value: unknown): unknown => {
    if (node.type === 'text')
      return node.format === undefined && node.ref === undefined && typeof value === 'string' ? change(value) : value
    if (node.type === 'list') return Array.isArray(value) ? value.map((item) => visit(node.item, item)) : value
    if (node.type !== 'map' || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [key, node.fields[key] ? visit(node.fields[key].node, own) : own]),
    )
  }
  return visit(community, spec) as Spec
}
