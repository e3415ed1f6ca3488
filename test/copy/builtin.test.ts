import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildContext, communityFacts } from '../../src/copy/build-context.ts'
import { builtinIds, openLibrary } from '../../src/copy/library.ts'
import { undatedScripts } from '../../src/copy/welcome-steps.ts'
import { activities, archetypes, kits, launch, operations } from '../../src/knowledge/index.ts'
import { days, plan, spec } from './sample.ts'

const library = await openLibrary()

describe('built-in templates', () => {
  test('are there', () => {
    expect(builtinIds.length).toBeGreaterThan(30)
  })

  test.each(builtinIds.map((id) => [id]))('%s declares its slots and no others', (id) => {
    const text = readFileSync(`templates/${id}.hbs`, 'utf8')
    const used = new Set([...text.matchAll(/\{\{~?slot "([^"]+)"/g)].map((match) => match[1]))
    expect([...(library.find(id)?.meta.slots ?? [])].sort()).toEqual([...used].sort())
  })

  test('every template that the knowledge or the welcome asks for exists', () => {
    const parts = [...activities, ...kits, ...launch].flatMap((item) => item.parts)
    const asked = [
      ...parts.flatMap((part) => part.scripts ?? []).map((use) => use.template),
      ...operations.flatMap((operation) => operation.scripts ?? []).map((use) => use.template),
      ...archetypes.flatMap((archetype) => archetype.pillars).map((pillar) => pillar.template),
      ...undatedScripts({ version: 1, name: '', archetype: '' }).map((script) => script.template),
    ]
    expect(asked.length).toBeGreaterThan(10)
    expect([...new Set(asked)].filter((id) => !library.find(id)).sort()).toEqual([])
  })

  test('render for a spec that says next to nothing, or name what is missing', () => {
    const poor = { version: 1, name: '空群', archetype: 'product-fans' }
    const contexts = [
      buildContext(communityFacts(spec, plan), { day: days[0]!, task: days[0]!.tasks[2]! }),
      buildContext(communityFacts(spec, plan), { day: days[0]!, task: days[0]!.tasks[1]! }),
      buildContext(communityFacts(poor, plan), {}),
    ]
    for (const id of builtinIds.filter((name) => !name.startsWith('document/')))
      for (const context of contexts) {
        const rendered = library.find(id)?.render(context)
        if (rendered?.ok) expect(rendered.text, id).not.toMatch(/undefined|\[object|NaN/)
        else expect(rendered?.error.kind, id).toBe('missing')
      }
  })
})
