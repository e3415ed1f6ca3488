/** Rows that people wrote themselves: new things to do. */
import type { Plan, Spec } from '../model.ts'
import { nearName } from '../near-name.ts'
import { channel as channels } from '../schema/words.ts'
import { fingerprint, plainText } from '../sheet/fingerprint.ts'
import { personIn, type Override } from './edits.ts'
import type { Added, Filled, Note, Standing } from './types.ts'

export interface AddedRows {
  readonly added: readonly Added[]
  readonly overrides: readonly Override[]
  readonly notes: readonly Note[]
}

/** A row without a title or a day is a remark, a sum, a heading: it is told, not added. */
export function addedOverrides(
  rows: readonly Filled[],
  { horizon }: Plan,
  spec: Spec,
  bases: readonly Standing[],
): AddedRows {
  const notes: Note[] = []
  const known = new Set((spec.overrides ?? []).flatMap(({ id }) => id ?? []))
  const made = rows.flatMap((row) => {
    const { title = '' } = row
    // Somebody who says when or who means the day it stands under; a title alone may be a remark or a sum.
    const date = row.date ?? (row.time !== undefined || row.owner ? row.above : undefined)
    if (title === '') return []
    if (row.status === 'dropped') return []
    if (
      bases.some((base) => base.id === row.id && base.date === date && base.time === row.time && base.title === title)
    ) {
      notes.push({
        code: 'review/copied-row',
        cell: row.at(),
        message: `“${title.slice(0, 20)}”这一行有两份，只收了一份`,
        cure: '是复制出来的新的一件事，就改它的日期、时间或事项',
      })
      return []
    }
    if (date === undefined) {
      notes.push({
        code: 'review/unreadable-cell',
        cell: row.at(),
        message: `“${title.slice(0, 20)}”这一行在计划里找不到，又没有日期，没有收`,
        cure: '是新加的事，就写上日期（和时间、负责人）；不是就不用管',
      })
      return []
    }
    if (date < horizon.from || date > horizon.to) {
      notes.push({
        code: 'review/outside-plan',
        cell: row.at('date'),
        message: `“${title}”的日期 ${date} 不在计划里（${horizon.from} 到 ${horizon.to}）`,
        cure: '改成计划里的日子，或者收的时候加 --days 排得更长',
      })
      return []
    }
    const id = `table-${fingerprint(`${date} ${row.time ?? ''} ${title}`)}`
    if (known.has(id)) return []
    known.add(id)
    const owner = row.owner === undefined || row.owner === '' ? undefined : personIn(spec.team, row.owner)
    if (owner === undefined && row.owner) notes.push(unknownOwner(row, spec.team))
    return [{ row, id, title, date, owner }]
  })
  return {
    notes,
    added: made.map(({ row, title, date }) => ({
      cell: row.at(),
      date,
      time: row.time ?? '',
      title,
      owner: row.owner ?? '',
      text: row.text ?? '',
      channel: row.channel ?? '',
    })),
    overrides: made.map(({ row, id, title, date, owner }): Override => {
      const channel = channelIn(row.channel)
      const text = plainText(row.text ?? '')
      return {
        action: 'add',
        id,
        title,
        date,
        ...(row.time === undefined ? {} : { time: row.time }),
        ...(owner === undefined ? {} : { owner }),
        ...(channel === undefined ? {} : { channel }),
        ...(text === '' ? {} : { text }),
        comment: `${row.at()} 表里新加的`,
      }
    }),
  }
}

const channelIn = (word: string | undefined): string | undefined =>
  Object.entries(channels.values).find(([id, words]) => id === word || words.some((one) => one === word))?.[0]

function unknownOwner(row: Filled, team: Spec['team']): Note {
  const near = nearName(
    row.owner ?? '',
    (team ?? []).map(({ name }) => name),
  )
  return {
    code: 'review/unknown-owner',
    cell: row.at('owner'),
    message: `团队里没有“${row.owner ?? ''}”，这件事先不写谁来做`,
    cure: `${near === undefined ? '' : `是不是“${near}”？`}新来的人先写进社群文件的“团队”`,
  }
}
