/** 「第 n 次」 is read by people who count along: what was never sent is no time. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import { ordinalOf, ordinalsOf } from '../../src/copy/facts/ordinals.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { findArchetype } from '../../src/knowledge/index.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Plan, Spec, Task } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { task } from './sample.ts'

const seriesOf = (id: string): string => id.split('/')[0] ?? ''
const occurrenceOf = (id: string): string => id.split('/').slice(0, 2).join('/')

test('places that fell out are not counted; several messages of one occurrence are one', () => {
  const at = (
    id: string,
    index: number,
    scripts: Task['scripts'] = [{ template: 'content/showcase', title: '晒' }],
  ): Task =>
    task({
      id,
      start: '2026-12-01T12:00',
      title: '晒',
      scripts,
      subject: { type: 'pillar', id: 'a', title: '晒', index },
    })
  const tasks = [
    at('content.a/w01/publish', 1),
    at('content.a/w01/remind', 1),
    at('content.a/w02/prepare', 2, []),
    at('content.a/w03/publish', 3),
    at('content.b/w03/publish', 3),
  ]
  const ordinals = ordinalsOf({ days: tasks.map((one) => ({ tasks: [one] })) } as unknown as Plan)
  expect(tasks.map((one) => ordinalOf(ordinals, one))).toEqual([1, 1, 3, 2, 1])
  expect(ordinalOf(ordinals, undefined)).toBe(1)
})

let shown = 0

describe.each(presets)('$id', (preset) => {
  test('the number shown is the count so far', async () => {
    const spec = { version: 1, ...preset.spec } as Spec
    const plan = planSpec(spec, findArchetype(preset.id) as Archetype, { start: '2026-12-08', days: 30 })
    const { scripts } = await writeScripts(spec, plan)
    const speaking = plan.days.flatMap(({ tasks }) => tasks.filter((one) => one.scripts.length > 0))
    const wrong = scripts
      .filter(({ task: id }) => id !== undefined)
      .flatMap((script) => {
        const id = script.task ?? ''
        const count = new Set(
          speaking.filter((one) => seriesOf(one.id) === seriesOf(id)).map((one) => occurrenceOf(one.id)),
        )
        const so = [...count].indexOf(occurrenceOf(id)) + 1
        const said = script.messages.flatMap((text) => [...text.matchAll(/第\s?(\d+)\s?[次期则份张](?!课)/gu)])
        shown += said.length
        return said.filter(([, n]) => Number(n) !== so).map(([words]) => `${id}: ${words}`)
      })
    expect(wrong).toEqual([])
  })
})

test('numbers were shown at all', () => expect(shown).toBeGreaterThan(20))
