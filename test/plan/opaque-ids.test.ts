/** Nobody but the planner takes a task id apart: with ids that say nothing the same scripts, pages, views and findings come out. */
import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { presets } from '../presets.ts'
import { checks } from '../../src/rules/index.ts'
import { runRules } from '../../src/judge/run.ts'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { formats } from '../../src/export/index.ts'
import { findArchetype } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { views } from '../../src/view/index.ts'
import { viewOf } from '../rules/judge.ts'
import { few } from '../support/search.ts'

type Names = ReadonlyMap<string, string>

/** In the order of the ids: what sorts by id sorts the same. */
const namesOf = (plan: Plan): Names =>
  new Map(
    plan.days
      .flatMap(({ tasks }) => tasks.map(({ id }) => id))
      .sort()
      .map((id, place) => [id, `t${String(place).padStart(4, '0')}x`]),
  )

/** The same plan under other ids. */
function renamed(plan: Plan, names: Names): Plan {
  const name = (id: string): string => names.get(id) ?? id
  return {
    ...plan,
    days: plan.days.map((day) => ({
      ...day,
      tasks: day.tasks.map((task) => ({ ...task, id: name(task.id), depends_on: task.depends_on.map(name) })),
    })),
    conflicts: plan.conflicts.map((conflict) => ({ ...conflict, tasks: conflict.tasks.map(name) })),
    summary: { ...plan.summary, launch: plan.summary.launch.map((step) => ({ ...step, id: name(step.id) })) },
  }
}

/** Ids, and the places to link to that are made of them, by their other names; longer ones first, as one may begin another. */
function underNames(text: string, names: Names): string {
  const written = [...names].flatMap(([id, other]) => [
    [id, other] as const,
    [id.replace(/[^\p{L}\p{N}.-]+/gu, '-'), other] as const,
  ])
  return written.sort(([a], [b]) => b.length - a.length).reduce((all, [id, other]) => all.replaceAll(id, other), text)
}

/** A calendar's long lines put together again, and without the numbers that are made of an id as a whole. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '').replaceAll(/^UID:.*$/gm, 'UID')

/** A workbook by its cells, anything else as it is. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return unfolded(content)
  if (content[0] !== 'P'.charCodeAt(0)) return unfolded(new TextDecoder().decode(content))
  const { SheetNames, Sheets } = read(content)
  return SheetNames.map((name) => `${name}\n${utils.sheet_to_csv(Sheets[name] ?? {})}`).join('\n')
}

async function everythingOf(spec: Spec, plan: Plan): Promise<string> {
  const { scripts } = await writeScripts(spec, plan)
  const { documents } = await writeDocuments(spec, plan, scripts)
  const runs = await Promise.all(Object.values(formats).map(({ load }) => load()))
  const files = await Promise.all(runs.map((run) => run({ spec, plan, scripts, documents })))
  return [
    ...files.flat().map(({ path, content }) => `${path}\n${textOf(content)}`),
    ...Object.values(views).flatMap(({ lines }) => lines(plan, 100)),
    ...runRules(checks, { ...viewOf(spec, plan), scripts }).found.map((found) => JSON.stringify(found)),
  ].join('\n')
}

describe.each(few(presets))('$id', (preset) => {
  test('reads no id', async () => {
    const spec = { version: 1, ...preset.spec } as Spec
    const plan = planSpec(spec, findArchetype(preset.id) as Archetype, { start: '2026-12-08', days: 30 })
    const names = namesOf(plan)
    expect(names.size).toBeGreaterThan(20)
    expect(await everythingOf(spec, renamed(plan, names))).toBe(underNames(await everythingOf(spec, plan), names))
  })
})
