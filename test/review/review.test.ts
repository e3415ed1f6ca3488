import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/export/xlsx/book.ts'
import type { Fact } from '../../src/record/facts.ts'
import { reviewTables, type Reviewed } from '../../src/review/review.ts'
import { OTHER_SHEETS } from '../../src/sheet/base.ts'
import { headers, workbookOrder, type HeaderId } from '../../src/sheet/headers.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { dateSerial } from '../../src/sheet/serial.ts'
import { throughGbk } from '../../src/sheet/read/gbk.ts'
import { dailyColumns } from '../../src/export/xlsx/columns.ts'
import { exampleBundle } from '../support/example-bundle.ts'
import { bookFor, columnOf, DAILY, setCell, tablesOf, withDaily, type Grid } from '../support/filled-book.ts'

const whole = await exampleBundle('fruit-shop')
const rows = rowsOf(whole.plan, whole.scripts)
const book = bookFor(whole)

const input = { ...whole, today: '2026-09-01', from: '表.xlsx', before: [] as readonly Fact[], language: 'zh' as const }
function reviewed(one: Book, more: Partial<typeof input> = {}): Reviewed {
  const answer = reviewTables({ ...input, ...more, tables: tablesOf(one) })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}
const codes = ({ notes }: Reviewed): readonly string[] => [...new Set(notes.map(({ code }) => code))]
/** Sheet row (1-based after the header) of a task's first message. */
const rowAt = (find: (row: (typeof rows)[number]) => boolean): number => rows.findIndex(find) + 1
const several = rows.find((row) => row.first && rows.filter(({ task }) => task.id === row.task.id).length >= 3)!
const single = rows.find(
  (row) =>
    row.text !== '' && rows.filter(({ task }) => task.id === row.task.id).length === 1 && row.date > '2026-09-03',
)!

test('the columns stand where reader and formulas look for them', () => {
  expect(dailyColumns.map(({ head }) => head)).toEqual(workbookOrder.map((id) => headers[id].written))
  expect(
    book.sheets.map(({ name }) => name).filter((name) => (OTHER_SHEETS as readonly string[]).includes(name)),
  ).toEqual([...OTHER_SHEETS])
})

test('untouched, nothing is found', () => {
  const found = reviewed(book)
  expect(found.matched).toHaveLength(rows.length)
  expect({ ...found, matched: [] }).toMatchObject({
    changes: [],
    dropped: [],
    added: [],
    gone: [],
    facts: [],
    notes: [],
    items: [],
  })
})

describe('what a person does to one cell', () => {
  test.each<[string, HeaderId, string | number, string]>([
    ['a date as text', 'date', '9月20日', '2026-09-20'],
    ['a real date', 'date', dateSerial('2026-09-20'), '2026-09-20'],
    ['a date with points', 'date', '2026.9.20', '2026-09-20'],
    ['a date with its weekday', 'date', '9/20（周日）', '2026-09-20'],
    ['a spoken time', 'time', '晚上8点半', '20:30'],
    ['a full-width colon', 'time', '20：30', '20:30'],
    ['a part of a day', 'time', (20 * 60 + 30) / 1440, '20:30'],
    ['an owner', 'owner', ' 罗姐 ', '罗姐'],
    ['an owner who is called', 'owner', '@罗姐', '罗姐'],
    ['a title', 'title', '换个说法', '换个说法'],
    ['a text', 'text', '换一段\r\n两行。', '换一段\n两行。'],
  ])('%s', (_, id, value, to) => {
    const at = rowAt(
      (row) =>
        row ===
        (id === 'owner' ? rows.find(({ task }) => task.owner.name === '小杜' && task.scripts.length <= 1) : single),
    )
    const found = reviewed(withDaily(book, setCell(at, id, value)))
    expect(found.changes.map(({ row, field, to: written }) => [row, field, written])).toEqual([
      [rows[at - 1]?.id, id, to],
    ])
    expect(found.overrides).toHaveLength(1)
    expect(found.overrides[0]?.action).toBe(['date', 'time'].includes(id) ? 'pin' : 'patch')
    expect(codes(found)).toEqual([])
  })

  test.each([
    ['完成', 'done'],
    ['已发', 'done'],
    ['√', 'done'],
    ['ＯＫ', 'done'],
    ['完成（晚了半小时）', 'done'],
    ['延期', 'postponed'],
    ['跳过', 'dropped'],
    ['进行中', 'doing'],
    ['延期到周五', 'postponed'],
    ['完成(补发)', 'done'],
  ])('the state %s', (word, status) => {
    const found = reviewed(withDaily(book, setCell(1, 'status', word)), { today: '2026-12-01' })
    expect(found.facts).toEqual([
      expect.objectContaining({
        kind: 'status',
        row: rows[0]?.id,
        value: status,
        planned: `${rows[0]?.date}T${rows[0]?.time}`,
      }),
    ])
    expect(found.changes).toEqual([])
  })

  test.each<[HeaderId, string, string]>([
    ['date', '哪天再说', 'review/unreadable-cell'],
    ['date', '2026-02-30', 'review/unreadable-cell'],
    ['time', '25:10', 'review/unreadable-cell'],
    ['status', '差不多', 'review/unknown-status'],
    ['owner', '小社', 'review/unknown-owner'],
  ])('%s “%s” is told with its cell, and nothing is changed by it', (id, value, code) => {
    const found = reviewed(withDaily(book, setCell(5, id, value)))
    expect(found.notes).toEqual([expect.objectContaining({ code, cell: `${DAILY}!${'ABCDEFGHIJ'[columnOf(id)]}6` })])
    expect(found.overrides).toEqual([])
    expect(found.facts).toEqual([])
  })

  test.each<[HeaderId]>([['date'], ['time'], ['owner'], ['title'], ['text'], ['status']])(
    '%s emptied says nothing',
    (id) => {
      const found = reviewed(withDaily(book, setCell(5, id, null)))
      expect({ changes: found.changes, facts: found.facts, notes: found.notes }).toEqual({
        changes: [],
        facts: [],
        notes: [],
      })
    },
  )
})

describe('rows', () => {
  const dropRow = (at: number) => (grid: Grid) => grid.filter((_, index) => index !== at)
  test('one that is gone is asked about, and stays in the plan', () => {
    const found = reviewed(withDaily(book, dropRow(3)))
    expect(found.gone.map(({ id }) => id)).toEqual([rows[2]?.id])
    expect(codes(found)).toEqual(['review/gone'])
    expect(found.overrides).toEqual([])
  })
  test('one of a hand is added, with what is known of it', () => {
    const blank = book.sheets.find(({ name }) => name === DAILY)!.rows[0]!.map(() => ({ value: null }))
    const own = withDaily(book, (grid) => {
      const values: Partial<Record<HeaderId, string>> = {
        date: '9月22日',
        time: '20：15',
        title: '门口发试吃券',
        owner: '小杜',
        channel: '群内',
        text: '来拿',
      }
      return [...grid, blank.map((cell, column) => ({ ...cell, value: values[workbookOrder[column]!] ?? null }))]
    })
    const found = reviewed(own)
    expect(found.overrides).toEqual([
      expect.objectContaining({
        action: 'add',
        title: '门口发试吃券',
        date: '2026-09-22',
        time: '20:15',
        owner: 'xiaodu',
        channel: 'group',
        text: '来拿',
      }),
    ])
    const known = {
      ...whole.spec,
      overrides: [{ action: 'add' as const, id: found.overrides[0]!.id!, title: 'x', date: '2026-09-22' }],
    }
    expect(reviewed(own, { spec: known }).overrides).toEqual([])
  })
  test('a copy is not done twice; a copy for another day is a new thing', () => {
    const copy = reviewed(withDaily(book, (grid) => [...grid, grid[8]!]))
    expect(codes(copy)).toEqual(['review/copied-row'])
    expect(copy.overrides).toEqual([])
    const other = reviewed(
      withDaily(book, (grid) => [
        ...grid,
        grid[8]!.map((cell, column) => (column === columnOf('date') ? { ...cell, value: '2026-09-20' } : cell)),
      ]),
    )
    expect(other.added.map(({ date, title }) => [date, title])).toEqual([['2026-09-20', rows[7]?.title]])
    expect(other.changes).toEqual([])
  })
  test('a remark and a sum are no work', () => {
    const remark = reviewed(
      withDaily(book, (grid) => [
        ...grid,
        [{ value: null }, { value: null }, { value: null }, { value: null }, { value: null }, { value: '合计 258 条' }],
      ]),
    )
    expect(remark.added).toEqual([])
    expect(codes(remark)).toEqual(['review/unreadable-cell'])
  })
  test('what is cancelled ahead leaves the plan; behind it is a fact', () => {
    const at = rowAt((row) => row === single)
    const ahead = reviewed(withDaily(book, setCell(at, 'status', '取消')))
    expect(ahead.overrides.map(({ action, task }) => [action, task])).toEqual([['drop', single.task.id]])
    const behind = reviewed(withDaily(book, setCell(at, 'status', '取消')), { today: '2026-12-01' })
    expect(behind.overrides).toEqual([])
    expect(behind.facts.map(({ kind, value }) => [kind, value])).toEqual([['status', 'dropped']])
  })
  test('of an evening with several messages one alone is not cancelled from the plan', () => {
    const at = rowAt((row) => row === several)
    expect(reviewed(withDaily(book, setCell(at, 'status', '取消'))).overrides).toEqual([])
  })
})

describe('an evening of several messages', () => {
  const at = rowAt((row) => row === several)
  test('goes as far as its first message', () => {
    const found = reviewed(withDaily(book, setCell(at, 'date', '2026-09-20')))
    expect(found.overrides).toEqual([
      expect.objectContaining({
        action: 'pin',
        task: several.task.id,
        date: '2026-09-20',
        time: several.task.start.slice(11),
      }),
    ])
  })
  test('a message moved by itself is asked about', () => {
    const found = reviewed(withDaily(book, setCell(at + 1, 'time', '22:45')))
    expect(codes(found)).toEqual(['review/one-of-several'])
    expect(found.overrides).toEqual([])
  })
  test('a text of one goes to the record: nothing is lost', () => {
    const found = reviewed(withDaily(book, setCell(at + 1, 'text', '改一句')))
    expect(found.facts).toEqual([expect.objectContaining({ kind: 'text', row: rows[at]?.id, value: '改一句' })])
    expect(codes(found)).toEqual(['review/one-of-several'])
  })
  test('a new name in front of the colon renames the whole', () => {
    const own = rows.filter(({ task }) => task.id === several.task.id)
    const renamed = own.reduce(
      (one, row) =>
        withDaily(
          one,
          setCell(
            rowAt((x) => x === row),
            'title',
            row.title.replace(row.task.title, '新的名字'),
          ),
        ),
      book,
    )
    expect(reviewed(renamed).overrides).toEqual([expect.objectContaining({ action: 'patch', title: '新的名字' })])
  })
})

describe('when the plan has changed since', () => {
  const at = rowAt((row) => row === single)
  const planWith = (change: (task: (typeof rows)[number]['task']) => (typeof rows)[number]['task']) => ({
    ...whole.plan,
    days: whole.plan.days.map((day) => ({
      ...day,
      tasks: day.tasks.map((task) => (task.id === single.task.id ? change(task) : task)),
    })),
  })
  test('both changed: told, never one of them taken', () => {
    const plan = planWith((task) => ({ ...task, title: '计划里改的' }))
    const found = reviewed(withDaily(book, setCell(at, 'title', '表里改的')), { plan })
    expect(codes(found)).toEqual(['review/both-changed'])
    expect(found.overrides).toEqual([])
  })
  test('both to the same: nothing left to do', () =>
    expect(
      codes(
        reviewed(withDaily(book, setCell(at, 'title', '一样')), {
          plan: planWith((task) => ({ ...task, title: '一样' })),
        }),
      ),
    ).toEqual([]))
  test('changed in the plan alone: the old table takes nothing back', () => {
    const found = reviewed(book, {
      plan: planWith((task) => ({ ...task, title: '计划里改的', owner: { ...task.owner, name: '罗姐二号' } })),
    })
    expect({ changes: found.changes, notes: found.notes }).toEqual({ changes: [], notes: [] })
  })
  test('a thing the plan no longer has', () => {
    const plan = {
      ...whole.plan,
      days: whole.plan.days.map((day) => ({ ...day, tasks: day.tasks.filter(({ id }) => id !== single.task.id) })),
    }
    expect(codes(reviewed(withDaily(book, setCell(at, 'title', '表里改的')), { plan }))).toEqual([
      'review/no-such-task',
    ])
  })
  test('what is on record is not noted again', () => {
    const filled = withDaily(withDaily(book, setCell(1, 'status', '完成')), setCell(1, 'actual', '8 人'))
    const first = reviewed(filled, { today: '2026-12-01' })
    expect(first.facts).toHaveLength(2)
    expect(reviewed(filled, { today: '2026-12-02', before: first.facts }).facts).toEqual([])
    const undone = reviewed(withDaily(filled, setCell(1, 'status', '未开始')), { before: first.facts })
    expect(undone.facts.map(({ value }) => value)).toEqual(['todo'])
  })
})

test('what somebody else’s table says stays: our own 未开始 takes nothing back', () => {
  const done = reviewed(withDaily(book, setCell(1, 'status', '完成')), { from: '小杜.xlsx' })
  expect(reviewed(book, { from: '罗姐.xlsx', before: done.facts }).facts).toEqual([])
  expect(reviewed(book, { from: '小杜.xlsx', before: done.facts }).facts.map(({ value }) => value)).toEqual(['todo'])
})

test('a copy of the sheet kept beside it: the one that was worked in counts', () => {
  for (const first of [true, false]) {
    const worked = withDaily(book, setCell(1, 'status', '完成'))
    const [own, copy] = [worked, book].map((one) => one.sheets.find(({ name }) => name === DAILY)!)
    const both = [own!, { ...copy!, name: '每日SOP (2)' }]
    const sheets = book.sheets.flatMap((sheet) =>
      sheet.name === DAILY ? (first ? both : [...both].reverse()) : [sheet],
    )
    const found = reviewed({ ...book, sheets })
    expect(found.facts.map(({ value }) => value)).toEqual(['done'])
    expect(codes(found)).toEqual(['review/copied-sheet'])
    expect(found.added).toEqual([])
  }
})

test('a column that was sorted by itself is told once, and nothing of it is taken', () => {
  const sorted = withDaily(withDaily(book, setCell(1, 'status', '完成')), ([head, ...body]) => {
    const dates = body.map((row) => row[columnOf('date')]!).reverse()
    return [
      head!,
      ...body.map((row, index) => row.map((cell, column) => (column === columnOf('date') ? dates[index]! : cell))),
    ]
  })
  const found = reviewed(sorted)
  expect(codes(found)).toEqual(['review/too-many'])
  expect(found.overrides).toEqual([])
  expect(found.facts).toHaveLength(1)
})

test('a column of one’s own to tick in', () => {
  const ticked = withDaily(book, (grid) =>
    grid.map((row, index) => [...row, { value: index === 0 ? '完成情况' : index === 2 ? '已发' : null }]),
  )
  expect(reviewed(ticked).facts.map((fact) => ('row' in fact ? [fact.row, fact.value] : []))).toEqual([
    [rows[1]?.id, 'done'],
  ])
})

test('the day in its first line only, lines between the days, no ids: every row is found at its own day', () => {
  const at = rowAt((row) => row === single)
  const cut = withDaily(withDaily(book, setCell(at, 'title', `${single.title}（改）`)), ([head, ...body]) => {
    let day: unknown
    return [
      head!,
      ...body.flatMap((row) => {
        const own = row[columnOf('date')]!.value
        const first = own !== day
        day = own
        const blank = row.map((cell, column) =>
          column === columnOf('id') || (column === columnOf('date') && !first) ? { ...cell, value: null } : cell,
        )
        return first
          ? [
              row.map((cell, column) => ({ ...cell, value: column === columnOf('date') ? '— 新的一天 —' : null })),
              blank,
            ]
          : [blank]
      }),
    ]
  })
  const found = reviewed(cut)
  expect(found.matched).toHaveLength(rows.length)
  expect(found.changes.map(({ row, field, to }) => [row, field, to])).toEqual([
    [single.id, 'title', `${single.title}（改）`],
  ])
  expect({ added: found.added, gone: found.gone, notes: found.notes }).toEqual({ added: [], gone: [], notes: [] })
})

test('spare texts under another name of their sheet are no work', () => {
  const renamed = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === '备用话术' ? { ...sheet, name: '话术' } : sheet)),
  }
  expect(reviewed(renamed)).toMatchObject({ added: [], notes: [], changes: [] })
})

test('a week a sheet, as people cut it', () => {
  const daily = book.sheets.find(({ name }) => name === DAILY)!
  const [head, ...body] = daily.rows
  const weeks = [0, 1, 2, 3].map((week) => ({
    ...daily,
    name: `第${week + 1}周`,
    rows: [head!, ...body.slice(week * 65, (week + 1) * 65)],
  }))
  const found = reviewed({ ...book, sheets: book.sheets.flatMap((sheet) => (sheet === daily ? weeks : [sheet])) })
  expect(found.matched).toHaveLength(rows.length)
  expect({ changes: found.changes, gone: found.gone, notes: found.notes }).toEqual({ changes: [], gone: [], notes: [] })
})

test('a table of another community is refused', () => {
  const answer = reviewTables({ ...input, tables: tablesOf(book), plan: { ...whole.plan, spec: 'other' } })
  expect(answer).toMatchObject({ refused: expect.stringContaining('guiyuan-fruit') as string })
})

test('figures of the week and of the funnel', () => {
  const board = book.sheets.find(({ name }) => name === '指标看板')!
  const filled: Book = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet !== board
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              row.map((cell, column) =>
                index === 1 && column === 5
                  ? { ...cell, value: '97%' }
                  : index === 4 && column === 6
                    ? { ...cell, value: 0.08 }
                    : row[0]?.value === 'funnel/1' && column === 6
                      ? { ...cell, value: '31 单' }
                      : index === 2 && column === 5
                        ? { ...cell, value: '还行' }
                        : cell,
              ),
            ),
          },
    ),
  }
  const found = reviewed(filled)
  expect(
    found.facts.map((fact) => ('figure' in fact ? [fact.kind, fact.figure, fact.week, fact.value] : fact)),
  ).toEqual([
    ['metric', 'refund-same-day', 1, 0.97],
    ['metric', 'waste', 2, 0.08],
    ['funnel', 'orders', 1, 31],
  ])
  expect(found.notes).toEqual([expect.objectContaining({ cell: '指标看板!F3', code: 'review/unreadable-cell' })])
})

/** Ways in which people rearrange a sheet without meaning anything by it. */
interface Mangling {
  readonly order: readonly number[]
  readonly columns: readonly number[]
  readonly title: boolean
  readonly aliased: boolean
  readonly dates: 'serial' | 'iso' | 'chinese' | 'points'
  readonly lost: readonly ('id' | 'base' | 'weekday' | 'slots' | 'reason' | 'channel' | 'minutes' | 'text')[]
  readonly weeks: boolean
  readonly headless: boolean
}

const mangling: fc.Arbitrary<Mangling> = fc.record({
  order: fc.shuffledSubarray(
    rows.map((_, index) => index + 1),
    { minLength: rows.length },
  ),
  columns: fc.shuffledSubarray(
    workbookOrder.map((_, index) => index),
    { minLength: workbookOrder.length },
  ),
  title: fc.boolean(),
  aliased: fc.boolean(),
  dates: fc.constantFrom('serial', 'iso', 'chinese', 'points'),
  lost: fc.subarray(['id', 'base', 'weekday', 'slots', 'reason', 'channel', 'minutes', 'text']),
  weeks: fc.boolean(),
  headless: fc.boolean(),
})

function mangled(one: Book, how: Mangling): Book {
  const lostColumns = how.lost.filter((name) => name !== 'base').map((name) => columnOf(name))
  const headless = how.headless && !how.lost.includes('id')
  // Without a header nobody can tell a column that was moved.
  const columns = headless
    ? workbookOrder.map((_, index) => index)
    : how.columns.filter((column) => !lostColumns.includes(column))
  const retyped = (value: Grid[number][number]['value']): typeof value => {
    if (typeof value !== 'number' || how.dates === 'serial') return value
    const row = rows.find(({ date }) => dateSerial(date) === value)
    const [year = '', month = '', day = ''] = row?.date.split('-') ?? []
    return {
      iso: `${year}-${month}-${day}`,
      chinese: `${Number(month)}月${Number(day)}日`,
      points: `${Number(month)}.${Number(day)}`,
    }[how.dates]
  }
  const grid = (cells: Grid): Grid => {
    const [head, ...body] = [
      cells[0]!.map((cell, column) => ({
        ...cell,
        value: how.aliased ? (headers[workbookOrder[column]!].also[0] ?? cell.value) : `${String(cell.value)} `,
      })),
      ...how.order.map((index) =>
        cells[index]!.map((cell, column) =>
          column === columnOf('date') ? { ...cell, value: retyped(cell.value) } : cell,
        ),
      ),
    ].map((row) => columns.map((column) => row[column]!))
    return [...(how.title ? [[{ value: '九月的表' }], []] : []), ...(headless ? [] : [head!]), ...body]
  }
  const whole = withDaily(one, grid, how.weeks ? '九月' : DAILY)
  return { ...whole, sheets: whole.sheets.filter(({ name }) => !(name === '_底稿' && how.lost.includes('base'))) }
}

test('however it is rearranged, nothing changes by itself and no row is lost', () => {
  fc.assert(
    fc.property(mangling, (how) => {
      const found = reviewed(mangled(book, how))
      expect(found.changes).toEqual([])
      expect(found.facts).toEqual([])
      expect(found.added).toEqual([])
      expect(found.gone).toEqual([])
      expect(new Set(found.matched.map(({ row }) => row)).size).toBe(rows.length)
    }),
    { numRuns: 25 },
  )
})

test('and what was filled in is found all the same', () => {
  const at = rowAt((row) => row === single)
  const fill = [setCell(at, 'status', '完成'), setCell(at, 'actual', '38 人'), setCell(at, 'time', '20:15')]
  const edit = (one: Book): Book => fill.reduce((filled, change) => withDaily(filled, change), one)
  fc.assert(
    fc.property(mangling, (how) => {
      const found = reviewed(mangled(edit(book), how))
      expect(found.facts.map(({ kind, value }) => [kind, value])).toEqual([
        ['status', 'done'],
        ['actual', '38 人'],
      ])
      expect(found.changes.map(({ row, to }) => [row, to])).toEqual([[single.id, '20:15']])
    }),
    { numRuns: 25 },
  )
})

test('through GBK, where emoji become question marks, no text was edited', () => {
  const tables = tablesOf(
    withDaily(book, (grid) =>
      grid.map((row) =>
        row.map((cell) => (typeof cell.value === 'string' ? { ...cell, value: throughGbk(cell.value) } : cell)),
      ),
    ),
  )
  const lossy = {
    lossy: true,
    tables: tables.tables.filter(({ name }) => name === DAILY).map((table) => ({ ...table, name: '' })),
  }
  const answer = reviewTables({ ...input, tables: lossy }) as Reviewed
  expect(rows.filter(({ text }) => throughGbk(text) !== text).length).toBeGreaterThan(20)
  expect(answer.changes).toEqual([])
  expect(answer.matched).toHaveLength(rows.length)
})
