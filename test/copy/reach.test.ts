/** Whatever an author writes in words stands somewhere in what is rendered: nothing is asked for and then left out. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { csv } from '../../src/export/csv/csv.ts'
import { md } from '../../src/export/md/md.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { community } from '../../src/schema/community.ts'
import type { Node } from '../../src/schema/node.ts'
import { loadSpec } from '../../src/load/load.ts'

/** A word of its own for every text of the schema, put into the first item of each list; the rest stays as the example has it. */
function marked(node: Node, value: unknown, path: readonly string[], marks: Map<string, string>): unknown {
  if (node.type === 'text') {
    if (node.format !== undefined || node.ref !== undefined) return value
    const mark = `标${String(marks.size + 1000)}记`
    marks.set(path.join('.'), mark)
    return mark
  }
  if (node.type === 'list') {
    const [first, ...rest] = Array.isArray(value) ? (value as readonly unknown[]) : []
    const item = marked(node.item, first, path, marks)
    return item === undefined || (typeof item === 'object' && Object.keys(item as object).length === 0)
      ? value
      : [item, ...rest]
  }
  if (node.type !== 'map') return value
  const given = (value ?? {}) as Readonly<Record<string, unknown>>
  const filled = Object.entries(node.fields).map(
    ([key, field]) =>
      [
        key,
        skipped.has([...path, key].join('.')) ? given[key] : marked(field.node, given[key], [...path, key], marks),
      ] as const,
  )
  return Object.fromEntries(filled.filter(([, one]) => one !== undefined))
}

/** Read by the planner, not by people: a name by which to find the offer, the hours of the clock, a day that may lie outside the plan. */
const elsewhere = [
  'rules.items.for',
  'welcome.faq.for',
  'content.pillars.offer',
  'content.pillars.topics.offer',
  'activities.topics.offer',
  'activities.offer',
  'calendar.timezone',
  'calendar.holidays_extra.name',
]

/** Written by hand over the plan, or to `check`: not words of the community. */
const skipped = new Set([
  'overrides',
  'check',
  'extends',
  'id',
  // Words that stand for all others: see own-text.test.ts.
  'content.pillars.text',
  'content.pillars.topics.text',
  'activities.topics.text',
  'activities.parts',
  'welcome.steps.text',
])

test('every text of the schema reaches a page, a table or a script', async () => {
  const { spec, archetype } = (await loadSpec({
    file: 'community.yaml',
    bytes: readFileSync('examples/fruit-shop/community.yaml'),
  })) as unknown as { spec: Spec; archetype: Archetype }
  const marks = new Map<string, string>()
  const cohorts = [{ id: 'second', name: '第二批', start: 'D+9' }]
  const one = marked(community, { ...spec, cohorts }, [], marks) as Spec
  const plan = planSpec(one, archetype)
  const { scripts } = await writeScripts(one, plan)
  const { documents } = await writeDocuments(one, plan, scripts)
  const all = [md, csv]
    .flatMap((exporter) => exporter({ spec: one, plan, scripts, documents }))
    .map(({ content }) => content)
    .join('\n')
  expect(marks.size).toBeGreaterThan(100)
  expect([...marks].filter(([, mark]) => !all.includes(mark)).map(([path]) => path)).toEqual(elsewhere)
})

/** What is chosen from a list or counted, where an operator looks for it. */
test('what the group does for the business, where the team talks and which days rest', async () => {
  const { spec: own, archetype } = (await loadSpec({
    file: 'community.yaml',
    bytes: readFileSync('examples/fruit-shop/community.yaml'),
  })) as unknown as { spec: Spec; archetype: Archetype }
  const spec = {
    ...own,
    positioning: { ...own.positioning, business_value: 'support' },
    structure: { ...own.structure, groups: { ...own.structure?.groups, work_group: '鲜果店里人' } },
    calendar: { ...own.calendar, rest_weekdays: ['sun'] },
  } as Spec
  const plan = planSpec(spec, archetype)
  const { documents } = await writeDocuments(spec, plan, [])
  const page = (id: string): string => documents.find((one) => one.id === id)?.text ?? ''
  for (const id of ['overview', 'handbook', 'profile']) expect(page(id), id).toContain('- 替业务做的：减轻客服')
  for (const id of ['overview', 'handbook', 'profile']) expect(page(id), id).toContain('- 工作群：鲜果店里人')
  expect(page('handbook')).toContain('- 休息日：周日')
  const sheets = documents.filter(({ id }) => id.startsWith('handover/'))
  expect(sheets.length).toBeGreaterThan(0)
  for (const { text } of sheets) expect(text).toContain('- 工作群：鲜果店里人')
  const maintenance = (one: Spec): string =>
    md({ spec: one, plan, scripts: [], documents })
      .find(({ path }) => path === '日常维护表.md')
      ?.content.toString() ?? ''
  expect(maintenance(spec)).toContain('\n做完在工作群「鲜果店里人」里说一声。\n')
  expect(maintenance({ ...spec, structure: { ...spec.structure, groups: {} } } as Spec)).not.toContain('工作群')
})
