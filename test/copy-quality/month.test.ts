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
import { loadSpec } from '../../src/spec/load.ts'

const SAME = 0.8
const START = '2026-09-07'
const tones = ['warm', 'expert', 'fiery'] as const

const files = ['camellia-oil/community.yaml', 'co-reading-camp/社群.yaml', 'fruit-shop/community.yaml', 'peer-circle/community.yaml']
const examples = await Promise.all(files.map(async (file) => {
  const { spec, archetype } = await loadSpec({ file, bytes: readFileSync(`examples/${file}`) })
  if (!spec || !archetype) throw new Error(`${file} does not load`)
  return { name: file, spec, archetype }
}))
const samples = presets.map((preset) => ({ name: preset.id, spec: { version: 1, ...preset.spec } as Spec, archetype: findArchetype(preset.id) as Archetype }))
const communities = [...examples, ...samples]

async function month({ spec, archetype }: { readonly spec: Spec; readonly archetype: Archetype }): Promise<readonly Script[]> {
  const plan = planSpec(spec, archetype, spec.launch?.start ? {} : { start: START, days: 30 })
  return (await writeScripts(spec, plan)).scripts.filter((script) => script.date !== undefined)
}

/** What is left of a message when all that differs by itself is taken out. */
function essence(spec: Spec, text: string): string {
  const names = [spec.name, spec.voice?.persona ?? '', ...(spec.team ?? []).map((member) => member.name), ...(spec.monetization?.offers ?? []).map((offer) => offer.name)]
    .filter((name) => name !== '').sort((a, b) => b.length - a.length)
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/〔待填:[^〕]*〕|%[A-Z]+%|（对方昵称）/g, '')
    .replace(/\d+月\d+日|周[一二三四五六日]|[今明昨][天晚早]|前天|后天/g, '')
    .replace(/[\d.:]+|\p{Extended_Pictographic}|\uFE0F/gu, '')
}

const firstSentence = (text: string): string => (text.split(/[。？！\n]/)[0] ?? '').replace(/[\s\p{P}\p{S}]/gu, '')

function bigrams(text: string): ReadonlyMap<string, number> {
  const signs = [...text.replace(/[\s\p{P}]/gu, '')]
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < signs.length; i++) counts.set(`${signs[i]}${signs[i + 1]}`, (counts.get(`${signs[i]}${signs[i + 1]}`) ?? 0) + 1)
  return counts
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0)
  return (2 * shared) / Math.max(1, total(a) + total(b))
}

function twins(spec: Spec, scripts: readonly Script[]): readonly string[] {
  const seen = new Map<string, { readonly id: string; readonly first: string; readonly pairs: ReadonlyMap<string, number> }[]>()
  return scripts.flatMap((script) => {
    const text = essence(spec, script.messages.join('\n')).trim()
    const one = { id: script.id, first: firstSentence(text), pairs: bigrams(text) }
    const others = seen.get(script.template) ?? []
    seen.set(script.template, [...others, one])
    return others
      .filter((other) => other.first === one.first || likeness(other.pairs, one.pairs) >= SAME)
      .map((other) => `${script.template}: ${other.id} ~ ${one.id}: ${script.messages.join(' ')}`)
  })
}

test('all archetypes and examples are looked at', () => expect(communities.length).toBeGreaterThanOrEqual(20))

describe.each(communities)('thirty days of $name', (community) => {
  test('never say the same twice', async () => {
    const scripts = await month(community)
    expect(scripts.length).toBeGreaterThan(30)
    expect(twins(community.spec, scripts)).toEqual([])
  })

  test('sound different in three voices, and with emoji or without', async () => {
    const voiced = await Promise.all(tones.map((tone) => month({ ...community, spec: { ...community.spec, voice: { ...community.spec.voice, tone } } })))
    const said = voiced.map((scripts) => new Map(scripts.map((script) => [script.id, script.messages.join('\n')])))
    const [warm, expert, fiery] = said as [Map<string, string>, Map<string, string>, Map<string, string>]
    const differing = [...warm].filter(([id, text]) => new Set([text, expert.get(id), fiery.get(id)]).size === 3)
    expect(differing.length).toBeGreaterThan(warm.size / 5)
    const signs = (emoji: 'none' | 'free'): Promise<number> =>
      month({ ...community, spec: { ...community.spec, voice: { ...community.spec.voice, emoji } } }).then((scripts) => scripts.join('').length === 0 ? 0 : scripts.flatMap((s) => s.messages).join('').match(/\p{Emoji_Presentation}/gu)?.length ?? 0)
    expect(await signs('none')).toBe(0)
    expect(await signs('free')).toBeGreaterThan(5)
  })
})
