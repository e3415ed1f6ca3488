/** What holds now, out of all facts. */
import type { Status } from '../sheet/status-words.ts'
import type { Fact, FigureFact, RowFact } from './facts.ts'

export interface RowState {
  readonly status: Status
  readonly actual: string
  readonly note: string
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; '' when nobody said. */
  readonly doneAt: string
  readonly text: string
  /** It was put off once, whatever became of it. */
  readonly wasPostponed: boolean
  /** As it was planned when the last of these was noted. */
  readonly planned: string
}

export interface RecordState {
  readonly rows: ReadonlyMap<string, RowState>
  /** By `<kind>/<figure>/<week>`. */
  readonly figures: ReadonlyMap<string, number>
}

const nothing: RowState = {
  status: 'todo',
  actual: '',
  note: '',
  doneAt: '',
  text: '',
  wasPostponed: false,
  planned: '',
}
const fields = { status: 'status', actual: 'actual', note: 'note', 'done-at': 'doneAt', text: 'text' } as const

export function stateOf(facts: readonly Fact[]): RecordState {
  const rows = new Map<string, RowState>()
  const figures = new Map<string, number>()
  for (const fact of facts)
    if (isFigure(fact)) figures.set(figureKey(fact), fact.value)
    else {
      const before = rows.get(fact.row) ?? nothing
      const wasPostponed = before.wasPostponed || (fact.kind === 'status' && fact.value === 'postponed')
      rows.set(fact.row, {
        ...before,
        [fields[fact.kind]]: fact.value,
        wasPostponed,
        planned: fact.planned,
      } as RowState)
    }
  return { rows, figures }
}

export const figureKey = ({ kind, figure, week }: Pick<FigureFact, 'kind' | 'figure' | 'week'>): string =>
  `${kind}/${figure}/${week}`

const isFigure = (fact: Fact): fact is FigureFact => fact.kind === 'metric' || fact.kind === 'funnel'

/** Facts that say something new: what holds already is not said again. */
export function newFacts(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  const state = stateOf(before)
  return facts.filter((fact) =>
    isFigure(fact) ? state.figures.get(figureKey(fact)) !== fact.value : isNew(fact, state.rows.get(fact.row)),
  )
}

const isNew = (fact: RowFact, state: RowState = nothing): boolean => state[fields[fact.kind]] !== fact.value
