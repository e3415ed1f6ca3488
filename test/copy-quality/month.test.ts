/**
 * Whole months as they would be pasted: with names, dates, numbers and emoji taken out, no two messages of a template begin
 * with the same sentence, and none is four-fifths the same as another (Dice coefficient of character bigrams).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { findArchetype } from '../../src/knowledge/index.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Script, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { loadSpec } from '../../src/load/load.ts'
import { twins } from './likeness.ts'

const START = '2026-09-07'
const tones = ['warm', 'expert', 'fiery'] as const

const files = [
  'camellia-oil/community.yaml',
  'co-reading-camp/社群.yaml',
  'fruit-shop/community.yaml',
  'peer-circle/community.yaml',
]
const examples = await Promise.all(
  files.map(async (file) => {
    const { spec, archetype } = await loadSpec({ file, bytes: readFileSync(`examples/${file}`) })
    if (!spec || !archetype) throw new Error(`${file} does not load`)
    return { name: file, spec, archetype }
  }),
)
const samples = presets.map((preset) => ({
  name: preset.id,
  spec: { version: 1, ...preset.spec } as Spec,
  archetype: findArchetype(preset.id) as Archetype,
}))
const communities = [...examples, ...samples]

async function month({
  spec,
  archetype,
}: {
  readonly spec: Spec
  readonly archetype: Archetype
}): Promise<readonly Script[]> {
  const plan = planSpec(spec, archetype, spec.launch?.start ? {} : { start: START, days: 30 })
  return (await writeScripts(spec, plan)).scripts.filter((script) => script.date !== undefined)
}

test('all archetypes and examples are looked at', () => expect(communities.length).toBeGreaterThanOrEqual(20))

describe.each(communities)('thirty days of $name', (community) => {
  test('never say the same twice', async () => {
    const scripts = await month(community)
    expect(scripts.length).toBeGreaterThan(30)
    expect(twins(community.spec, scripts)).toEqual([])
  })

  test('sound different in three voices, and with emoji or without', async () => {
    const voiced = await Promise.all(
      tones.map((tone) =>
        month({ ...community, spec: { ...community.spec, voice: { ...community.spec.voice, tone } } }),
      ),
    )
    const said = voiced.map((scripts) => new Map(scripts.map((script) => [script.id, script.messages.join('\n')])))
    const [warm, expert, fiery] = said as [Map<string, string>, Map<string, string>, Map<string, string>]
    const differing = [...warm].filter(([id, text]) => new Set([text, expert.get(id), fiery.get(id)]).size === 3)
    expect(differing.length).toBeGreaterThan(warm.size / 5)
    const signs = (emoji: 'none' | 'free'): Promise<number> =>
      month({ ...community, spec: { ...community.spec, voice: { ...community.spec.voice, emoji } } }).then((scripts) =>
        scripts.join('').length === 0
          ? 0
          : (scripts
              .flatMap((s) => s.messages)
              .join('')
              .match(/\p{Emoji_Presentation}/gu)?.length ?? 0),
      )
    expect(await signs('none')).toBe(0)
    expect(await signs('free')).toBeGreaterThan(5)
  })
})
