import { statusIds, type Status } from '../sheet/status-words.ts'

/**
 * What was really done, beside the plan: a file of lines that only grows, one fact a line. Its shape is
 * `schemas/record.schema.json`. The last fact about a thing is the one that holds.
 */
interface Noted {
  readonly version: 1
  /** The day on which it was noted, `YYYY-MM-DD`. */
  readonly on: string
  /** Where it was read: the name of a table. */
  readonly from: string
}

/** About one row of work; what the plan said of it then stands beside it, for the plan may change. */
export interface RowFact extends Noted {
  readonly kind: 'status' | 'actual' | 'note' | 'done-at' | 'text'
  /** See `Row.id` of sheet/rows. */
  readonly row: string
  readonly task: string
  /** Wall time, `YYYY-MM-DDTHH:MM`. */
  readonly planned: string
  readonly title: string
  readonly owner: string
  /** A status, a result, a note, the moment it was done, the text that was sent. */
  readonly value: string
}

/** A figure of a week: a metric by its id, or `traffic`, `orders`, `revenue` of the funnel. */
export interface FigureFact extends Noted {
  readonly kind: 'metric' | 'funnel'
  readonly figure: string
  /** 1 is D+0…D+6. */
  readonly week: number
  readonly value: number
}

export type Fact = RowFact | FigureFact

export interface Recorded {
  readonly facts: readonly Fact[]
  /** 1-based numbers of lines that are no fact: kept in the file, told to the user. */
  readonly unread: readonly number[]
}

export function readRecord(text: string): Recorded {
  const facts: Fact[] = []
  const unread: number[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const fact = factOf(line)
    if (fact) facts.push(fact)
    else unread.push(index + 1)
  }
  return { facts, unread }
}

export const recordLines = (facts: readonly Fact[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join('')

function factOf(line: string): Fact | undefined {
  try {
    const value = JSON.parse(line) as Readonly<Record<string, unknown>> | null
    return value !== null && typeof value === 'object' && (isFigureFact(value) || isRowFact(value))
      ? (value as unknown as Fact)
      : undefined
  } catch {
    return undefined
  }
}

type Values = Readonly<Record<string, unknown>>
const areTexts = (value: Values, keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string')

const isFigureFact = (value: Values): boolean =>
  value['version'] === 1 &&
  ['metric', 'funnel'].includes(String(value['kind'])) &&
  areTexts(value, ['on', 'from', 'figure']) &&
  typeof value['week'] === 'number' &&
  typeof value['value'] === 'number'

const isRowFact = (value: Values): boolean =>
  value['version'] === 1 &&
  ['status', 'actual', 'note', 'done-at', 'text'].includes(String(value['kind'])) &&
  areTexts(value, ['on', 'from', 'row', 'task', 'planned', 'title', 'owner', 'value']) &&
  (value['kind'] !== 'status' || statusIds.includes(value['value'] as Status))
