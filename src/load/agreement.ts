/** What is right by itself and cannot be right together: dates out of order, two changes of one task, a whole day of silence. */
import type { Diagnostic, Edit, Place } from '../diagnostic.ts'
import { fromDay, toDay } from '../calendar/date.ts'
import { parseWhen } from '../when/parse.ts'
import { splitWindow } from '../when/time.ts'
import { keyLabel, type Language } from '../schema/names.ts'
import { childOf, entryOf, textAt, type MapTree, type Tree } from './tree.ts'
import { community } from '../schema/community.ts'

/** Looks at values that have their form already; a value that is broken is told elsewhere. @param isZone whether there is a time zone of this name */
export function disagreements(
  tree: MapTree,
  language: Language,
  isZone: (name: string) => boolean,
): readonly Diagnostic[] {
  return [
    ...endBeforeStart(tree),
    ...cohortsTurned(tree),
    ...blackoutsTurned(tree),
    ...wholeDayQuiet(tree),
    ...unknownZone(tree, isZone),
    ...changedTwice(tree, language),
    ...ownBackup(tree),
  ]
}

const placeOf = (tree: Tree, key: string): Place =>
  (tree.type === 'map' ? entryOf(tree, key)?.tree.place : undefined) ?? tree.place
const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.type === 'list' ? tree.items : [])
const below = (tree: MapTree, ...steps: readonly string[]): Tree | undefined =>
  steps.reduce<Tree | undefined>((at, step) => at && childOf(at, step), tree)

function endBeforeStart(tree: MapTree): readonly Diagnostic[] {
  const [launch, end] = [below(tree, 'launch'), below(tree, 'structure', 'end')]
  const [start, last] = [launch && textAt(launch, 'start'), end && textAt(end, 'date')]
  if (!launch || !end || start === undefined || last === undefined || last >= start) return []
  return [
    {
      code: 'schema/date-order',
      severity: 'error',
      message: `结束的日子 ${last} 在开群的日子 ${start} 之前，整份计划都没有了。`,
      cure: `核对年份：多半是“${nextYearOf(last, start)}”，或者开群那天写错了。`,
      place: placeOf(end, 'date'),
      path: '/structure/end/date',
      related: [{ message: '开群写在这里', place: placeOf(launch, 'start') }],
    },
  ]
}

/** A cohort that is gone before it comes, or comes when the community is gone. Days that are counted are dates once the opening has one. */
function cohortsTurned(tree: MapTree): readonly Diagnostic[] {
  const launch = below(tree, 'launch')
  const opens = launch && textAt(launch, 'start')
  const closing = below(tree, 'structure', 'end')
  const closes = closing && textAt(closing, 'date')
  return itemsOf(below(tree, 'cohorts')).flatMap((item, index): readonly Diagnostic[] => {
    const start = dateOf(textAt(item, 'start'), opens)
    const ends = textAt(item, 'ends')
    if (start === undefined) return []
    const name = textAt(item, 'name') ?? textAt(item, 'id') ?? ''
    const found = { code: 'schema/date-order', severity: 'error' as const }
    if (ends !== undefined && ends < start)
      return [
        {
          ...found,
          message: `“${name}”的最后一天 ${ends} 在它进来的日子 ${start} 之前。`,
          cure: `核对年份：多半是“${nextYearOf(ends, start)}”，或者进来那天写错了。`,
          place: placeOf(item, 'ends'),
          path: `/cohorts/${index}/ends`,
        },
      ]
    if (!closing || closes === undefined || start <= closes) return []
    return [
      {
        ...found,
        message: `“${name}” ${start} 才进来，社群 ${closes} 就结束了。`,
        cure: `把结束的日子写到这一批之后；每一批各有各的期限，就把日期换成天数。`,
        place: placeOf(item, 'start'),
        path: `/cohorts/${index}/start`,
        related: [{ message: '结束写在这里', place: placeOf(closing, 'date') }],
      },
    ]
  })
}

/** `YYYY-MM-DD` of a day that is written as one, or counted from the opening; undefined where that needs a calendar. */
function dateOf(text: string | undefined, opens: string | undefined): string | undefined {
  const parsed = text === undefined ? undefined : parseWhen(text)
  if (!parsed?.ok || parsed.when.kind !== 'once' || parsed.when.unit === 'workday') return undefined
  const { anchor, offset } = parsed.when
  const from = anchor.type === 'date' ? anchor.date : anchor.type === 'launch' ? opens : undefined
  const day = from === undefined ? undefined : toDay(from)
  return day === undefined ? undefined : fromDay(day + offset)
}

/** The same day of the first year in which it comes after the start. */
function nextYearOf(date: string, start: string): string {
  const year = Number(start.slice(0, 4))
  return [year, year + 1].map((one) => `${one}${date.slice(4)}`).find((one) => one >= start) ?? start
}

function blackoutsTurned(tree: MapTree): readonly Diagnostic[] {
  return itemsOf(below(tree, 'calendar', 'blackout')).flatMap((item, index): readonly Diagnostic[] => {
    const [from, to] = [textAt(item, 'from'), textAt(item, 'to')]
    if (from === undefined || to === undefined || to >= from) return []
    const fix = exchanged(item)
    return [
      {
        code: 'schema/date-order',
        severity: 'error',
        message: `停发的最后一天 ${to} 在第一天 ${from} 之前，一天也停不了。`,
        cure: `把两个日子换过来：从 ${to} 到 ${from}；也许是年份写错了。`,
        place: placeOf(item, 'to'),
        path: `/calendar/blackout/${index}`,
        ...(fix ? { fix } : {}),
      },
    ]
  })
}

/** Both dates as they are written, each in the other's place. */
function exchanged(item: Tree): readonly Edit[] | undefined {
  const [from, to] = ['from', 'to'].map((key) => (item.type === 'map' ? entryOf(item, key)?.tree : undefined))
  if (from?.type !== 'scalar' || to?.type !== 'scalar' || from.anchor || to.anchor) return undefined
  const edit = (at: typeof from, text: string): Edit => ({
    file: at.place.file,
    start: at.place.start.offset,
    end: at.place.end.offset,
    was: at.source,
    text,
  })
  return from.style === 'plain' && to.style === 'plain' ? [edit(from, to.source), edit(to, from.source)] : undefined
}

/** Minutes of a day that must be left for speaking. */
const LEAST = 60

function wholeDayQuiet(tree: MapTree): readonly Diagnostic[] {
  const calendar = below(tree, 'calendar')
  const text = calendar && textAt(calendar, 'quiet_hours')
  const ends = text === undefined ? undefined : splitWindow(text)
  if (!calendar || !ends) return []
  const [start = 0, end = 0] = ends.map((part) => Number(part.slice(0, 2)) * 60 + Number(part.slice(3)))
  const silent = end > start ? end - start : end + 24 * 60 - start
  return 24 * 60 - silent >= LEAST
    ? []
    : [
        {
          code: 'schema/window',
          severity: 'error',
          message: `免打扰“${text}”几乎是一整天，一条消息也发不出去。`,
          cure: '写夜里的一段，如“22:30-07:30”；有几天不发，写在“停发”里。',
          place: placeOf(calendar, 'quiet_hours'),
          path: '/calendar/quiet_hours',
        },
      ]
}

/** An offset is no name: which of them are read changes with the system. */
const ZONE = /^[A-Za-z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+)*$/

function unknownZone(tree: MapTree, isZone: (name: string) => boolean): readonly Diagnostic[] {
  const calendar = below(tree, 'calendar')
  const zone = calendar && textAt(calendar, 'timezone')
  if (!calendar || zone === undefined || (ZONE.test(zone) && isZone(zone))) return []
  return [
    {
      code: 'schema/timezone',
      severity: 'error',
      message: `没有“${zone.slice(0, 40)}”这个时区。`,
      cure: '写“洲/城市”，如“Asia/Shanghai”；国内不写也可以。',
      place: placeOf(calendar, 'timezone'),
      path: '/calendar/timezone',
    },
  ]
}

/** Two tasks of one name: the later would take the place of the first. Two changes of one task: the later would hide the first. */
function changedTwice(tree: MapTree, language: Language): readonly Diagnostic[] {
  const first = new Map<string, Tree>()
  const label = keyLabel(community.fields, 'overrides', language)
  return itemsOf(below(tree, 'overrides')).flatMap((item, index): readonly Diagnostic[] => {
    const added = textAt(item, 'action') === 'add'
    const key = added ? 'id' : 'task'
    const name = textAt(item, key)?.normalize('NFKC').trim()
    if (name === undefined) return []
    const before = first.get(`${key} ${name}`)
    if (!before) {
      first.set(`${key} ${name}`, item)
      return []
    }
    const { line } = placeOf(before, key).start
    return [
      {
        code: added ? 'schema/duplicate-id' : 'schema/changed-twice',
        severity: added ? 'error' : 'warning',
        message: added
          ? `新增的任务“${name}”写了两次，第一次在第 ${line} 行：只会剩下一件。`
          : `“${label}”里同一件任务“${name}”改了两次，第一次在第 ${line} 行：两处都写的，后一处算数。`,
        cure: added ? `这一件换一个标识，如“${name}-2”。` : '合成一条，或者删掉一条。',
        place: placeOf(item, key),
        path: `/overrides/${index}`,
        related: [{ message: '第一次写在这里', place: placeOf(before, key) }],
      },
    ]
  })
}

function ownBackup(tree: MapTree): readonly Diagnostic[] {
  return itemsOf(below(tree, 'team')).flatMap((item, index): readonly Diagnostic[] => {
    const [id, backup] = [textAt(item, 'id'), textAt(item, 'backup')]
    return id === undefined || backup !== id
      ? []
      : [
          {
            code: 'ref/own-backup',
            severity: 'warning',
            message: `“${textAt(item, 'name') ?? id}”的替补写的是自己：他不在的时候没有人顶。`,
            cure: '写另一个人的标识；没有替补就删掉这一行。',
            place: placeOf(item, 'backup'),
            path: `/team/${index}/backup`,
          },
        ]
  })
}
