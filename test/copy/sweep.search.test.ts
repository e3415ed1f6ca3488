/**
 * A whole month of every sample, in every voice and layout, begun on any day of a year: what it owes is said, no hour has passed and
 * none is another event's, nobody is spoken to as a crowd in private, nothing is promised, no message is empty, no fact is left out
 * where its name stands as a blank.
 */
import { expect, test } from 'vitest'
import { presets } from '../presets.ts'
import type { Spec } from '../../src/model.ts'
import { searching } from '../support/search.ts'
import { disagreeing, faultsIn, monthOf, textOf, unsaidIn } from './facts-of-a-file.ts'
import type { Month } from './facts-of-a-file.ts'

const voices = [
  { tone: 'warm', layout: 'lively' },
  { tone: 'expert', layout: 'plain' },
  { tone: 'fiery', layout: 'lively' },
] as const
/** The first of each month, and a few that lie before holidays. */
const starts = [
  '2026-01-05',
  '2026-02-09',
  '2026-03-02',
  '2026-04-01',
  '2026-04-27',
  '2026-06-15',
  '2026-07-01',
  '2026-08-31',
  '2026-09-21',
  '2026-10-08',
  '2026-11-02',
  '2026-12-14',
] as const

/** Says nothing beside a heading or a greeting. */
const emptyIn = ({ messages }: Month): readonly string[] =>
  messages
    .filter((message) => /^(?:你好[。，]?)?$/u.test(textOf(message).trim()) || textOf(message).trim() === '')
    .map(({ script }) => script.id)

/** A blank with the very name of a fact that is at hand. */
const answeredIn = ({ messages }: Month): readonly string[] =>
  messages.flatMap((message) =>
    [...textOf(message).matchAll(/〔待填[:：]([^〔〕]+)〕/gu)]
      // The reader's own name is filled in by hand, whoever he is.
      .filter(([, name = '']) => name !== '昵称' && message.facts.has(name as never))
      .map(([slot]) => `${message.script.id}: ${slot}`),
  )

const marksIn = ({ messages }: Month): readonly string[] =>
  messages
    .filter((message) => /[，。；、：]{2}|（）|“”|\bundefined\b|\[object/u.test(textOf(message).replace(/……/gu, '')))
    .map((message) => `${message.script.id}: ${textOf(message)}`)

const all = presets.flatMap(({ id, spec }, i) =>
  voices.flatMap((voice, v) =>
    starts.map((start, s) => ({ id, spec: spec as Spec, voice, start, quick: v === i % 3 && s === (i * 5) % 12 })),
  ),
)
const taken = searching ? all : all.filter(({ quick }) => quick)

test.each(taken.map((one) => [one.id, `${one.voice.tone} ${one.voice.layout}`, one.start, one] as const))(
  '%s, %s, from %s',
  async (_, __, start, { spec, voice }) => {
    const month = await monthOf({ ...spec, voice: { ...spec.voice, ...voice } }, start, 31)
    expect(faultsIn(month)).toEqual([])
    expect(unsaidIn(month)).toEqual([])
    expect(disagreeing(month)).toEqual([])
    expect(emptyIn(month)).toEqual([])
    expect(answeredIn(month)).toEqual([])
    expect(marksIn(month)).toEqual([])
  },
)
