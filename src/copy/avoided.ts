import { scriptWord, type Diagnostic, type Said } from '../diagnostic.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Script, Spec } from '../model.ts'
import { originOf } from './origin.ts'
import type { Origin, Origins } from './origin.ts'
import { field, say } from '../say.ts'
import type { Language } from '../schema/names.ts'
import { spoken } from '../schema/spoken.ts'
import { atOrigin, builtinName } from './own-folder.ts'

type Spoken = Parameters<typeof atOrigin>[3] & { readonly language: Language }

/** A word that is not to be said: by the community's own file, or by its project, which says why. */
export interface WordToAvoid {
  readonly word: string
  readonly reason?: string
  readonly instead?: string
}

/** What the file avoids, then what its project does. */
export function wordsToAvoid({ voice }: Spec, { avoid }: Pick<Knowledge, 'avoid'>): readonly WordToAvoid[] {
  const own = (voice?.avoid ?? []).map((word) => ({ word }))
  const ours = avoid.flatMap(({ words, reason, instead }) =>
    words.map((word) => ({ word, reason, ...(instead === undefined ? {} : { instead }) })),
  )
  return [...own.filter(({ word }) => !ours.some((one) => one.word === word)), ...ours]
}

/** A word that is not to be said, and the scripts in which it was found. */
export interface Avoided extends WordToAvoid {
  readonly hits: readonly AvoidedHit[]
}
export interface AvoidedHit {
  readonly title: string
  readonly template: string
  readonly said: Said
}

/** Found in finished scripts; words of which none is found are left out. */
export function findAvoided(words: readonly WordToAvoid[], scripts: readonly Script[]): readonly Avoided[] {
  return words
    .filter(({ word }) => word.trim() !== '')
    .flatMap((one) => {
      const { word } = one
      const hits = scripts.flatMap(({ title, template, messages }): readonly AvoidedHit[] => {
        const message = messages.find((text) => holds(text, word))
        return message === undefined ? [] : [{ title, template, said: { template, word, message } }]
      })
      return hits.length === 0 ? [] : [{ ...one, hits }]
    })
}

/** One warning for a word, whatever the number of scripts. @param name how a script is called in the list */
export function avoidedDiagnostic(
  { hits, ...one }: Avoided,
  language: Language,
  name = (hit: AvoidedHit): string => `${hit.title}（${hit.template}）`,
): Diagnostic {
  const titles = [...new Set(hits.map(name))]
  return {
    code: 'copy/avoided-word',
    severity: 'warning',
    message: `${toldOf(one)}出现在 ${hits.length} 条话术里：${titles.slice(0, 5).join('、')}${titles.length > 5 ? '……' : ''}`,
    cure:
      one.reason === undefined
        ? spoken(say`改写这几处，或从${field('voice.avoid')}里去掉“${one.word}”`, language)
        : `改写这几处${insteadOf(one)}`,
    ...(one.reason === undefined ? { path: '/voice/avoid' } : {}),
  }
}

const toldOf = ({ word, reason }: WordToAvoid): string =>
  reason === undefined ? `说好不用的“${word}”` : `“${word}”说好不用（${reason.replace(/[。.]$/, '')}），却`

const insteadOf = ({ word, instead }: WordToAvoid): string =>
  `${instead === undefined ? '' : `（${instead.replace(/[。.]$/, '')}）`}；真的要用，就从知识文件夹的“避免”里去掉“${word}”`

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
            { ...avoided, hits: ours.map(({ hit }) => hit) },
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
          message: `${toldOf(avoided)}出现在${scriptWord(hit.title)}里。`,
          cure:
            avoided.reason === undefined
              ? spoken(say`换一个说法；真的要用，就从${field('voice.avoid')}里去掉“${avoided.word}”。`, source.language)
              : `换一个说法${insteadOf(avoided)}。`,
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
  words: readonly WordToAvoid[],
  scripts: readonly Script[],
  origins: Origins,
  source: Spoken,
): readonly Diagnostic[] {
  return [
    ...written.filter(({ code }) => code !== 'copy/avoided-word'),
    ...findAvoided(words, scripts).flatMap((word) => avoidedPlaces(word, (said) => originOf(said, origins), source)),
  ]
}
