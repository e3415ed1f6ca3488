/** A spec under construction: the preset's sample with the answers laid over it. All plain data. */
import { fromDay, toDay, weekday } from '../../calendar/date.ts'
import type { Preset } from '../presets/index.ts'
import { questions, type Question } from './questions.ts'

/** By question id, values as the spec holds them. */
export type Answers = Readonly<Record<string, unknown>>

/**
 * The first Tuesday that leaves the whole preparation ahead, at least a fortnight: the last hands-on work of a launch needs
 * a Monday, and the weekly review of the following Monday then falls into the first week.
 * @param today `YYYY-MM-DD` @param lead days of preparation; the first of them is not before tomorrow
 */
export function defaultStart(today: string, lead: number): string {
  const earliest = (toDay(today) ?? 0) + Math.max(14, lead + 1)
  return fromDay(earliest + ((9 - weekday(earliest)) % 7))
}

/**
 * What to tell somebody whose preparation would have begun already; nothing when it is still ahead.
 * @param start D+0, @param today both `YYYY-MM-DD` @param lead days of preparation
 */
export function lateStart(start: string, today: string, lead: number): string | undefined {
  const ahead = (toDay(start) ?? 0) - (toDay(today) ?? 0)
  if (ahead > lead) return undefined
  const missed = ahead < 0 ? '已经过去了' : ahead === 0 ? '就是今天' : `离今天只有 ${ahead} 天`
  return `开群日 ${start} ${missed}，这种群开群前要筹备 ${lead} 天，计划开头的几天会落在今天以前。\n来得及的最早一天：${fromDay((toDay(today) ?? 0) + lead + 1)}，改文件里的开群日就行。`
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
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    spec,
  )
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
  const before = (key: string): unknown =>
    typeof draft === 'object' && draft !== null ? (draft as Record<string, unknown>)[key] : undefined
  const kept = Object.entries(spec).filter(
    ([key]) => key !== 'id' || typeof draft !== 'object' || before('id') !== undefined,
  )
  const clean = kept.map(
    ([key, value]: [string, unknown]) =>
      [key, typeof value === 'object' && value !== null ? withoutMadeIds(value, before(key)) : value] as const,
  )
  return Array.isArray(spec) ? clean.map(([, value]) => value) : Object.fromEntries(clean)
}
