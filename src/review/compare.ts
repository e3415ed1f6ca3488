/** What a person changed: the table against the base it was written from, and against the plan of today. */
import { fingerprint, plainText } from '../sheet/fingerprint.ts'
import type { Change, Field, Filled, Match, Note, Standing } from './types.ts'

const fields = ['date', 'time', 'owner', 'title', 'text'] as const
const fieldWords: Readonly<Record<Field, string>> = {
  date: '日期',
  time: '时间',
  owner: '负责人',
  title: '事项',
  text: '话术',
}

export interface Compared {
  readonly changes: readonly Change[]
  readonly notes: readonly Note[]
}

/**
 * @param now rows of today's plan by id
 * @param textsNow texts of today's plan by row id, for what lost signs on its way
 * @param alike what is left of a text after the table's encoding; the text itself where nothing is lost
 */
export function compareRow(
  { filled, base }: Match,
  now: Standing | undefined,
  textNow: string,
  alike: (text: string) => string,
): Compared {
  const changes: Change[] = []
  const notes: Note[] = []
  for (const field of fields) {
    const to = filled[field]
    // A cell that was emptied says nothing about when or who.
    if (to === undefined || to.trim() === '') continue
    if (same(field, to, base[field], textNow, alike)) continue
    const change = {
      row: base.id,
      task: base.task,
      cell: filled.at(field),
      title: base.title,
      field,
      from: field === 'text' ? textNow : base[field],
      to: field === 'text' ? plainText(to) : to,
    }
    if (!now)
      notes.push({
        code: 'review/no-such-task',
        cell: change.cell,
        message: `“${base.title}”的${fieldWords[field]}改过，可是现在的计划里已经没有这件事`,
        cure: '要留着它，就在社群文件里加回来，再收一次',
      })
    else if (same(field, to, now[field], textNow, alike)) continue
    else if (now[field] !== base[field]) notes.push(bothChanged(field, filled, base, now, to))
    else changes.push(change)
  }
  return { changes, notes }
}

function bothChanged(field: Field, filled: Filled, base: Standing, now: Standing, to: string): Note {
  const seen = field === 'text' ? '' : `：写出去时是“${base[field]}”，表里改成“${to}”，现在的计划是“${now[field]}”`
  return {
    code: 'review/both-changed',
    cell: filled.at(field),
    message: `“${base.title}”的${fieldWords[field]}两边都改过${seen}`,
    cure: '定下用哪一个，改到社群文件的“调整”里',
  }
}

function same(field: Field, to: string, standing: string, textNow: string, alike: (text: string) => string): boolean {
  if (field !== 'text') return alike(to.trim()) === alike(standing.trim())
  return (
    fingerprint(to) === standing ||
    (fingerprint(textNow) === standing && plainText(alike(to)) === plainText(alike(textNow)))
  )
}
