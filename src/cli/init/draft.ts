/** A spec under construction: the preset's sample with the answers laid over it. All plain data. */
import { fromDay, toDay, weekday } from '../../calendar/date.ts'
import type { Preset } from '../presets/index.ts'
import { questions, type Question } from './questions.ts'

/** By question id, values as the spec holds them. */
export type Answers = Readonly<Record<string, unknown>>

/**
 * A Tuesday two to three weeks away: the first steps of a launch need a fortnight, the last hands-on work a Monday, and the
 * weekly review of the following Monday then falls into the first week. @param today `YYYY-MM-DD`
 */
export function defaultStart(today: string): string {
  const earliest = (toDay(today) ?? 0) + 14
  return fromDay(earliest + ((9 - weekday(earliest)) % 7))
}

/** @param start D+0, `YYYY-MM-DD` */
export function sampleSpec(preset: Preset, start: string): object {
  return { version: 1, ...preset.spec, launch: { start } }
}

export function withAnswers(spec: object, answers: Answers): object {
  return questions.reduce<object>((draft, question) => {
    const value = answers[question.id]
    if (value === undefined) return draft
    const held = question.single && !Array.isArray(value) ? [value] : value
    const repeated = (question.also ?? []).filter((path) => valueAt(draft, path) !== undefined)
    return [question.path, ...repeated].reduce<object>((next, path) => set(next, path, held) as object, draft)
  }, spec)
}

/** What the spec says where the question's answer goes. */
export const answerIn = (spec: object, question: Question): unknown => valueAt(spec, question.path)

function valueAt(spec: unknown, path: Question['path']): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined), spec)
}

function set(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? (data as unknown[]) : []
    return Object.assign([...list], { [key]: set(list[key], rest, value) })
  }
  const map = (data ?? {}) as Record<string, unknown>
  return { ...map, [key]: set(map[key], rest, value) }
}

/** The loader gives ids to items that have none; a person did not write them and need not read them. */
export function withoutMadeIds(spec: object, draft: unknown): object {
  const before = (key: string): unknown => (typeof draft === 'object' && draft !== null ? (draft as Record<string, unknown>)[key] : undefined)
  const kept = Object.entries(spec).filter(([key]) => key !== 'id' || typeof draft !== 'object' || before('id') !== undefined)
  const clean = kept.map(([key, value]: [string, unknown]) => [key, typeof value === 'object' && value !== null ? withoutMadeIds(value, before(key)) : value] as const)
  return Array.isArray(spec) ? clean.map(([, value]) => value) : Object.fromEntries(clean)
}
