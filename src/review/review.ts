/** A table that came back → what was done, what was changed, what a person has to look at. Nothing is written here. */
import type { Plan, Script, Spec } from '../model.ts'
import type { Language } from '../schema/names.ts'
import type { Fact, RowFact } from '../record/facts.ts'
import { newFacts } from '../record/state.ts'
import { OTHER_SHEETS } from '../sheet/base.ts'
import { fingerprint } from '../sheet/fingerprint.ts'
import { workbookOrder } from '../sheet/headers.ts'
import { textOf } from '../sheet/read/cells.ts'
import { throughGbk } from '../sheet/read/gbk.ts'
import type { Tables } from '../sheet/read/tables.ts'
import { workRows } from '../sheet/read/work-rows.ts'
import { rowsOf, type Row } from '../sheet/rows.ts'
import { addedOverrides } from './added.ts'
import { baseIn, standingOf, type Base } from './base-of.ts'
import { compareRow } from './compare.ts'
import { editsOf, type Override } from './edits.ts'
import { eventFacts } from './event-facts.ts'
import { withoutCopies } from './one-of-copies.ts'
import { withoutFloods } from './too-many.ts'
import { readFigures } from './figures.ts'
import { matchRows } from './match.ts'
import { overrideLines } from './override-lines.ts'
import { readFilled } from './read-filled.ts'
import type { Change, Match, Note, Review, Standing } from './types.ts'

export interface ReviewInput {
  readonly spec: Spec
  readonly plan: Plan
  readonly scripts: readonly Script[]
  /** The day on which it is brought in, `YYYY-MM-DD`. */
  readonly today: string
  /** Name of the file. */
  readonly from: string
  readonly tables: Tables
  /** Of the keys of the author's file. */
  readonly language: Language
  /** What is on record already. */
  readonly before: readonly Fact[]
}

export interface Reviewed extends Review {
  readonly overrides: readonly Override[]
  /** The same as lines for the file, in the language of its keys. */
  readonly items: readonly (readonly string[])[]
}

export interface Refused {
  readonly refused: string
  readonly cure: string
}

/** @returns why it cannot be read at all, or what it says */
export function reviewTables(input: ReviewInput): Reviewed | Refused {
  const { plan, scripts, tables, spec } = input
  const rows = rowsOf(plan, scripts)
  const base = baseIn(tables.tables)
  if (base && base.spec !== plan.spec)
    return {
      refused: `这份表是社群“${base.spec}”的，不是“${plan.spec}”的。`,
      cure: '换成这个社群自己的表，或者换一份社群文件。',
    }
  const bases = base?.rows ?? rows.map(standingOf)
  const known = new Set([...bases, ...rows].map(({ id }) => id))
  const work = workRows(tables.tables, OTHER_SHEETS, known, workbookOrder)
  const figures = readFigures(tables.tables, spec.metrics ?? [])
  if (work.length === 0 && figures.figures.length === 0)
    return {
      refused: '这份表里没有认出一行要做的事。',
      cure: '表头至少要有三样：事项（或编号）、日期、状态，例如 render --format xlsx 写出来的每日SOP。',
    }
  const spare = new Set([
    ...(base?.spare.keys() ?? []),
    ...scripts.flatMap(({ id, date }) => (date === undefined ? id : [])),
  ])
  const filled = readFilled(work, plan.horizon.launch)
  const read = withoutCopies(filled.rows.filter(({ id }) => !spare.has(id)))
  const alike = tables.lossy ? throughGbk : (text: string): string => text
  const { matches, added, gone } = matchRows(read.rows, bases, alike)
  const compared = compareAll(matches, rows, alike)
  const { changes, notes: floods } = withoutFloods(compared.changes, matches.length)
  const edits = editsByTask(changes, rows, spec)
  const extra = addedOverrides(added, plan, spec, bases)
  const facts = factsOf(input, matches, rows, edits.texts, figures.figures)
  const drops = droppedTasks(matches, rows, input.today)
  const missing = gone.filter(({ id }) => rows.some((row) => row.id === id))
  const overrides = [
    ...edits.overrides.filter(({ task }) => !drops.some(({ row }) => row.task.id === task)),
    ...drops.map(
      ({ match, row }): Override => ({
        action: 'drop',
        task: row.task.id,
        comment: `${match.filled.at('status')} ${row.task.title}：取消`,
      }),
    ),
    ...extra.overrides,
  ]
  return {
    version: 1,
    spec: plan.spec,
    matched: matches.map(({ filled, base: { id }, how }) => ({ row: id, how, cell: filled.at() })),
    changes,
    dropped: drops.map(({ match, row }) => ({
      task: row.task.id,
      title: row.task.title,
      cell: match.filled.at('status'),
    })),
    added: extra.added,
    gone: missing,
    facts: newFacts(facts, input.before),
    notes: [
      ...filled.notes,
      ...read.notes,
      ...floods,
      ...compared.notes,
      ...edits.notes,
      ...extra.notes,
      ...figures.notes,
      ...spareNotes(tables, base),
      ...goneNotes(missing),
    ],
    overrides,
    items: overrides.map((override) => overrideLines(override, input.from, input.language)),
  }
}

function compareAll(matches: readonly Match[], rows: readonly Row[], alike: (text: string) => string) {
  const now = new Map(rows.map((row) => [row.id, row]))
  const compared = matches.map((match) => {
    const row = now.get(match.base.id)
    return compareRow(match, row && standingOf(row), row?.text ?? '', alike)
  })
  return { changes: compared.flatMap(({ changes }) => changes), notes: compared.flatMap(({ notes }) => notes) }
}

function editsByTask(changes: readonly Change[], rows: readonly Row[], spec: Spec) {
  const tasks = [...new Set(changes.map(({ task }) => task))]
  const edits = tasks.map((task) =>
    editsOf(
      changes.filter((change) => change.task === task),
      rows.filter((row) => row.task.id === task),
      spec.team,
    ),
  )
  return {
    overrides: edits.flatMap(({ overrides }) => overrides),
    notes: edits.flatMap(({ notes }) => notes),
    texts: edits.flatMap(({ texts }) => texts),
  }
}

/** Taken out of the plan is what was cancelled as a whole and still lies ahead; the rest is a fact. */
function droppedTasks(matches: readonly Match[], rows: readonly Row[], today: string) {
  const states = new Map(matches.map((match) => [match.base.id, match]))
  return rows
    .filter((row) => row.first)
    .flatMap((row) => {
      const own = rows.filter(({ task }) => task.id === row.task.id)
      const match = states.get(row.id)
      const cancelled = own.every(({ id }) => states.get(id)?.filled.status === 'dropped')
      return match && cancelled && own.some(({ date }) => date >= today) ? [{ match, row }] : []
    })
}

function factsOf(
  { today: on, from, tables, before }: ReviewInput,
  matches: readonly Match[],
  rows: readonly Row[],
  texts: readonly Change[],
  figures: ReturnType<typeof readFigures>['figures'],
): readonly Fact[] {
  const about = (base: Standing) => ({
    version: 1 as const,
    on,
    from,
    row: base.id,
    task: base.task,
    planned: `${base.date}T${base.time}`,
    title: base.title,
    owner: base.owner,
  })
  // 未开始 is what we wrote there: it takes back what this table said before, and nothing that another one said.
  const lastFrom = new Map(before.flatMap((fact) => (fact.kind === 'status' ? [[fact.row, fact.from] as const] : [])))
  const saysStatus = (status: string | undefined, row: string): boolean =>
    status !== 'todo' || lastFrom.get(row) === from
  const ofRow = ({ filled, base }: Match): readonly RowFact[] =>
    (
      [
        ['status', saysStatus(filled.status, base.id) ? filled.status : undefined],
        ['actual', filled.actual],
        ['note', filled.note],
        ['done-at', filled.doneAt],
        ['text', texts.find(({ row }) => row === base.id)?.to],
      ] as const
    ).flatMap(([kind, value]) => (value === undefined || value === '' ? [] : [{ ...about(base), kind, value }]))
  return [
    ...matches.flatMap(ofRow),
    ...eventFacts(tables.tables, rows).map(
      ({ row, kind, value }): RowFact => ({ ...about(standingOf(row)), row: row.task.id, kind, value }),
    ),
    ...figures.map((figure) => ({ version: 1 as const, on, from, ...figure })),
  ]
}

/** What has no date is nobody's override: it is said with the template that would have to be changed. */
function spareNotes({ tables }: Tables, base: Base | undefined): readonly Note[] {
  const table = tables.find(({ name }) => name === '备用话术')
  if (!table || !base) return []
  const head = (table.rows[0] ?? []).map(textOf)
  const [id, text] = [head.indexOf('编号'), head.indexOf('话术')]
  return table.rows.slice(1).flatMap((row, index): readonly Note[] => {
    const known = base.spare.get(textOf(row[id] ?? null))
    const said = textOf(row[text] ?? null)
    if (!known || said === '' || fingerprint(said) === known.text) return []
    return [
      {
        code: 'review/spare-text',
        cell: `备用话术!第${index + 2}行`,
        message: `“${known.title}”改过；没有日期的话术写不进计划`,
        cure: '以后都这样说，就改它的模板：社群 templates eject 模板名',
      },
    ]
  })
}

/** Asked about, never dropped: a row is also gone when somebody cleared the view. */
const goneNotes = (gone: readonly Standing[]): readonly Note[] =>
  gone.length === 0
    ? []
    : [
        {
          code: 'review/gone',
          cell: '',
          message: `表里少了 ${gone.length} 行：${gone
            .slice(0, 3)
            .map(({ date, title }) => `${date.slice(5)} ${title}`)
            .join('、')}${gone.length > 3 ? ' 等' : ''}`,
          cure: '真的不做，就把状态选成“取消”再收；只是删掉了，计划里照旧',
        },
      ]
