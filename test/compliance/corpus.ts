/** The labelled sentences and how well the lists do on them. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { scan } from '../../src/compliance/scan.ts'

export interface Sentence {
  readonly text: string
  readonly channel: 'public' | 'group'
  readonly industry?: string
  /** Rules that should report it; none for a harmless one. */
  readonly expect: readonly string[]
}

export interface Score {
  readonly sentences: number
  readonly harmless: number
  /** Harmless sentences in which something was found. */
  readonly alarms: number
  readonly right: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  readonly precision: number
  readonly recall: number
}

/** Where each part comes from, and what it was used for, stands at its head. */
export const parts = ['tune', 'held', 'fresh', 'hard', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'tune-2', 'blind'] as const

export const corpus = (part: (typeof parts)[number]): readonly Sentence[] =>
  parse(readFileSync(`test/compliance/corpus/${part}.yaml`, 'utf8')) as readonly Sentence[]

/** A sentence and a rule are one decision: found and expected is right, found alone wrong, expected alone missed. */
export function score(sentences: readonly Sentence[]): Score {
  const missed: string[] = []
  const wrong: string[] = []
  let right = 0
  let alarms = 0
  for (const { text, industry, expect } of sentences) {
    const { hits } = scan(text, { industries: industry === undefined ? [] : [industry] })
    const found = new Set(hits.map((hit) => hit.rule))
    if (expect.length === 0 && found.size > 0) alarms += 1
    right += expect.filter((rule) => found.has(rule)).length
    missed.push(...expect.filter((rule) => !found.has(rule)).map((rule) => `${rule} ${text}`))
    wrong.push(...[...found].filter((rule) => !expect.includes(rule)).map((rule) => `${rule} ${text}（${hits.find((hit) => hit.rule === rule)?.word ?? ''}）`))
  }
  return {
    sentences: sentences.length, harmless: sentences.filter(({ expect }) => expect.length === 0).length, alarms,
    right, missed, wrong, precision: right / (right + wrong.length), recall: right / (right + missed.length),
  }
}
