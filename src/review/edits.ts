/** Changes of rows as changes of the plan: what `overrides` of the spec can hold, one thing to do at a time. */
import { toDay } from '../calendar/date.ts'
import { plusMinutes } from '../calendar/moment.ts'
import type { Spec } from '../model.ts'
import { nearName } from '../near-name.ts'
import type { Row } from '../sheet/rows.ts'
import type { Change, Note } from './types.ts'

/** An item of `overrides`, and in words where it comes from. */
export interface Override {
  readonly action: 'pin' | 'patch' | 'drop' | 'add'
  readonly task?: string
  readonly id?: string
  readonly date?: string
  readonly time?: string
  readonly title?: string
  readonly owner?: string
  readonly channel?: string
  readonly text?: string
  readonly comment: string
}

export interface Edits {
  readonly overrides: readonly Override[]
  readonly notes: readonly Note[]
  /** Texts of single messages, which `overrides` cannot hold: they go to the record. */
  readonly texts: readonly Change[]
}

/** @param rows all rows of today's plan of the one task that the changes speak of, in order */
export function editsOf(changes: readonly Change[], rows: readonly Row[], team: Spec['team']): Edits {
  const [first] = rows
  if (!first || changes.length === 0) return { overrides: [], notes: [], texts: [] }
  const notes: Note[] = []
  const comment = `${changes[0]?.cell ?? ''} ${first.task.title}`
  const moved = movedTo(changes, rows, notes)
  const owner = ownerOf(changes, team, notes)
  const title = titleOf(changes, rows, notes)
  const { text, texts } = textOf(changes, rows, notes)
  const patch = {
    ...(title === undefined ? {} : { title }),
    ...(owner === undefined ? {} : { owner }),
    ...(text === undefined ? {} : { text }),
  }
  const task = first.task.id
  return {
    overrides: [
      ...(moved === undefined
        ? []
        : [{ action: 'pin', task, date: moved.slice(0, 10), time: moved.slice(11), comment } as const]),
      ...(Object.keys(patch).length === 0 ? [] : [{ action: 'patch', task, ...patch, comment } as const]),
    ],
    notes,
    texts,
  }
}

/** The new start: the whole task goes as far as its first message was moved. */
function movedTo(changes: readonly Change[], [first, ...others]: readonly Row[], notes: Note[]): string | undefined {
  if (!first) return undefined
  const target = (row: Row): string => {
    const to = (field: Change['field']): string | undefined =>
      changes.find((change) => change.row === row.id && change.field === field)?.to
    return `${to('date') ?? row.date}T${to('time') ?? row.time}`
  }
  const shift = minutesBetween(`${first.date}T${first.time}`, target(first))
  for (const row of others) {
    const own = minutesBetween(`${row.date}T${row.time}`, target(row))
    const cell = changes.find((change) => change.row === row.id && ['date', 'time'].includes(change.field))?.cell
    if (cell !== undefined && own !== shift)
      notes.push({
        code: 'review/one-of-several',
        cell,
        message: `“${row.title}”和同一件事的别的几条是一起排的，单独挪它收不进计划`,
        cure: `挪这件事的第一条（${first.date} ${first.time} ${first.title}），其余的跟着走`,
      })
  }
  return shift === 0 ? undefined : plusMinutes(first.task.start, shift)
}

function minutesBetween(from: string, to: string): number {
  const minutes = (moment: string): number =>
    (toDay(moment.slice(0, 10)) ?? 0) * 1440 + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
  return minutes(to) - minutes(from)
}

function ownerOf(changes: readonly Change[], team: Spec['team'], notes: Note[]): string | undefined {
  const own = changes.filter(({ field }) => field === 'owner')
  const wanted = [...new Set(own.map(({ to }) => to))]
  const [name] = wanted
  const cell = own[0]?.cell ?? ''
  if (name === undefined) return undefined
  if (wanted.length > 1) {
    notes.push({
      code: 'review/one-of-several',
      cell,
      message: `同一件事的几条写了不同的人：${wanted.join('、')}`,
      cure: '一件事归一个人，写成同一个',
    })
    return undefined
  }
  const found = personIn(team, name)
  if (found === undefined) {
    const near = nearName(
      name,
      (team ?? []).map((member) => member.name),
    )
    notes.push({
      code: 'review/unknown-owner',
      cell,
      message: `团队里没有“${name}”`,
      cure: `${near === undefined ? '' : `是不是“${near}”？`}新来的人先写进社群文件的“团队”，再收一次`,
    })
  }
  return found
}

/** By name or id; the id as `overrides` wants it. */
export function personIn(team: Spec['team'], name: string): string | undefined {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  const found = team?.find((member) =>
    [member.name, member.id].some((one) => one !== undefined && plain(one) === plain(name)),
  )
  return found?.id
}

/** A row of several adds the message's own name and its number to the task's title. */
function titleOf(changes: readonly Change[], rows: readonly Row[], notes: Note[]): string | undefined {
  const titles = changes.flatMap((change) => {
    const row = rows.find(({ id }) => id === change.row)
    if (change.field !== 'title' || !row) return []
    const tail = row.title.startsWith(row.task.title) ? row.title.slice(row.task.title.length) : ''
    return [
      {
        change,
        title:
          tail !== '' && change.to.endsWith(tail)
            ? change.to.slice(0, -tail.length)
            : tail === ''
              ? change.to
              : undefined,
      },
    ]
  })
  const wanted = [...new Set(titles.map(({ title }) => title))]
  if (titles.length === 0) return undefined
  if (wanted.length === 1 && wanted[0] !== undefined) return wanted[0].trim()
  notes.push({
    code: 'review/one-of-several',
    cell: titles[0]?.change.cell ?? '',
    message: '同一件事有几条，只改其中一条的叫法收不进计划',
    cure: `改冒号前面的部分，几条都改成一样；或者在社群文件里改“${rows[0]?.task.title ?? ''}”的标题`,
  })
  return undefined
}

/** A task with one script has one text, however many pieces; of several, a single one cannot be given by hand. */
function textOf(
  changes: readonly Change[],
  rows: readonly Row[],
  notes: Note[],
): { readonly text?: string; readonly texts: readonly Change[] } {
  const own = changes.filter(({ field }) => field === 'text')
  if (own.length === 0) return { texts: [] }
  if (new Set(rows.map(({ script }) => script?.id)).size === 1)
    return {
      text: rows.map((row) => own.find((change) => change.row === row.id)?.to ?? row.text).join('\n\n'),
      texts: [],
    }
  for (const { cell, title } of own)
    notes.push({
      code: 'review/one-of-several',
      cell,
      message: `“${title}”的话术改过；一件事有几条话术时，单改一条写不进计划，改过的话记进了记录`,
      cure: '以后都这样说，就改它的模板：社群 templates eject 模板名',
    })
  return { texts: own }
}
