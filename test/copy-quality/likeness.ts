/** When two messages are the same to a reader: Dice coefficient of character bigrams, with all that differs by itself taken out. */
import type { Script, Spec } from '../../src/model.ts'

const SAME = 0.8

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

/** Pairs of scripts of one template that begin alike or are four-fifths the same, by the later of the two. */
export function twins(spec: Spec, scripts: readonly Script[]): readonly string[] {
  const seen = new Map<string, { readonly id: string; readonly first: string; readonly pairs: ReadonlyMap<string, number> }[]>()
  return scripts.flatMap((script) => {
    const text = essence(spec, script.messages.join('\n')).trim()
    const one = { id: script.id, first: firstSentence(text), pairs: bigrams(text) }
    const others = seen.get(script.template) ?? []
    seen.set(script.template, [...others, one])
    return others
      .filter((other) => (one.first !== '' && other.first === one.first) || likeness(other.pairs, one.pairs) >= SAME)
      .map((other) => `${script.template}: ${other.id} ~ ${one.id}: ${script.messages.join(' ')}`)
  })
}
