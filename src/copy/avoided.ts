import { scriptWord, type Diagnostic, type Said } from '../diagnostic.ts'
import type { Script, Spec } from '../model.ts'
import { originOf } from './origin.ts'
import type { Origin, Origins } from './origin.ts'
import { field, say } from '../say.ts'
import type { Language } from '../schema/names.ts'
import { spoken } from '../schema/spoken.ts'
import { atOrigin, builtinName } from './own-folder.ts'

type Spoken = Parameters<typeof atOrigin>[3] & { readonly language: Language }

/** A word the community does not want to use, and the scripts in which it was found. */
export interface Avoided {
  readonly word: string
  readonly hits: readonly AvoidedHit[]
}
export interface AvoidedHit {
  readonly title: string
  readonly template: string
  readonly said: Said
}

/** Found in finished scripts; words of which none is found are left out. */
export function findAvoided(words: readonly string[], scripts: readonly Script[]): readonly Avoided[] {
  return words
    .filter((word) => word.trim() !== '')
    .flatMap((word) => {
      const hits = scripts.flatMap(({ title, template, messages }): readonly AvoidedHit[] => {
        const message = messages.find((text) => holds(text, word))
        return message === undefined ? [] : [{ title, template, said: { template, word, message } }]
      })
      return hits.length === 0 ? [] : [{ word, hits }]
    })
}

/** One warning for a word, whatever the number of scripts. @param name how a script is called in the list */
export function avoidedDiagnostic(
  { word, hits }: Avoided,
  language: Language,
  name = (hit: AvoidedHit): string => `${hit.title}（${hit.template}）`,
): Diagnostic {
  const titles = [...new Set(hits.map(name))]
  return {
    code: 'copy/avoided-word',
    severity: 'warning',
    message: `说好不用的“${word}”出现在 ${hits.length} 条话术里：${titles.slice(0, 5).join('、')}${titles.length > 5 ? '……' : ''}`,
    cure: spoken(say`改写这几处，或从${field('voice.avoid')}里去掉“${word}”`, language),
    path: '/voice/avoid',
  }
}

/** A word of one sign counts only by itself: 亲 is not in 母亲, nor 卷 in 问卷. */
function holds(text: string, word: string): boolean {
  return [...word].length > 1 ? text.includes(word) : text.split(/[\s\p{P}\p{S}]+/u).includes(word)
}

/** The same, each where the word can be taken out: in the author's texts and templates at its place, in ours in one warning. */
function avoidedPlaces(avoided: Avoided, originOf: (said: Said) => Origin, source: Spoken): readonly Diagnostic[] {
  const traced = avoided.hits.map((hit) => ({ hit, origin: originOf(hit.said) }))
  const ours = traced.filter(({ origin }) => origin.from === 'builtin')
  const lines = new Map(ours.map(({ hit, origin }) => [hit, origin.from === 'builtin' ? origin.line : undefined]))
  const rest =
    ours.length === 0
      ? []
      : [
          avoidedDiagnostic(
            { word: avoided.word, hits: ours.map(({ hit }) => hit) },
            source.language,
            (hit) => `${hit.title}（${builtinName(hit.template, lines.get(hit))}）`,
          ),
        ]
  const own = traced
    .filter(({ origin }) => origin.from !== 'builtin')
    .map(({ hit, origin }) =>
      atOrigin(
        {
          code: 'copy/avoided-word',
          severity: 'warning',
          message: `说好不用的“${avoided.word}”出现在${scriptWord(hit.title)}里。`,
          cure: spoken(
            say`换一个说法；真的要用，就从${field('voice.avoid')}里去掉“${avoided.word}”。`,
            source.language,
          ),
        },
        hit.said,
        origin,
        source,
      ),
    )
  // A text that thirty scripts read aloud is one place.
  const places = new Map(
    own.map((one) => [JSON.stringify([one.place?.file, one.place?.start.offset, one.path]), one] as const).reverse(),
  )
  return [...places.values()].reverse().concat(
    rest.map((one) => ({
      ...one,
      cure: `${one.cure}；内置的话术用 社群 templates eject 拿出来改，再加 --templates。`,
    })),
  )
}

/** What `writeScripts` tells of avoided words by the names of templates, told where each comes from. */
export function traceAvoided(
  written: readonly Diagnostic[],
  { voice }: Spec,
  scripts: readonly Script[],
  origins: Origins,
  source: Spoken,
): readonly Diagnostic[] {
  return [
    ...written.filter(({ code }) => code !== 'copy/avoided-word'),
    ...findAvoided(voice?.avoid ?? [], scripts).flatMap((word) =>
      avoidedPlaces(word, (said) => originOf(said, origins), source),
    ),
  ]
}
