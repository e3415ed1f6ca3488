/** 总览: how far the month is, who has how much, how to use the book; every figure counts along. */
import type { Bundle } from '../bundle.ts'
import { dateSerial } from '../../sheet/serial.ts'
import type { Cell, Sheet } from './book.ts'
import type { DailyRow } from './columns.ts'
import { DAILY } from './daily.ts'

const label = (value: string): Cell => ({ value, look: 'label' })
const head = (...values: readonly string[]): readonly Cell[] => values.map((value): Cell => ({ value, look: 'head' }))
const hint = (value: string): readonly Cell[] => [{ value, look: 'hint' }]

const OVERVIEW = '总览'
/** The launch date, which other sheets call by its name. */
export const LAUNCH_CELL = `${OVERVIEW}!$B$2`

const howTo = [
  '状态从下拉里选；日期、时间、负责人、事项、话术直接在格子里改，整行可以排序，列可以挪、可以删。',
  '发话术：双击进格子、全选、复制（直接复制整格会多出引号）；橙色的〔待填:…〕先填上。',
  '编号那一列藏着，别删；真删了也收得回来，只是慢一点。',
  '填好发回来的人收：社群 review 这个文件（先看看认出了什么，加 --apply 才写）。',
]

/** @param last last row of 每日SOP that is counted */
export function overviewSheet(
  { plan }: Bundle,
  rows: readonly DailyRow[],
  links: readonly string[],
  last: number,
): Sheet {
  const col = (letter: string): string => `${DAILY}!$${letter}$2:$${letter}$${last}`
  const [status, date, owner, week, minutes, id] = [col('B'), col('C'), col('H'), col('R'), col('N'), col('F')]
  const open = `${status},"<>完成",${status},"<>取消"`
  const count = rows.length
  const owners = [...new Set(rows.map((row) => row.task.owner.name))]
  const weeks = [...new Set(rows.map(weekOf))]
  const figure = (name: string, formula: string, value: number, look: Cell['look'] = 'number'): readonly Cell[] => [
    label(name),
    { formula, value, look },
  ]
  const lines: readonly (readonly Cell[])[] = [
    [{ value: plan.name, look: 'title' }],
    [label('开群日'), { value: dateSerial(plan.horizon.launch), look: 'date' }],
    [label('起止'), { value: `${plan.horizon.from} 到 ${plan.horizon.to}`, look: 'text' }],
    figure('条数', `COUNTA(${id})`, count),
    figure('完成', `COUNTIF(${status},"完成")`, 0),
    figure('完成率', `IF(B4=0,0,B5/B4)`, 0, 'percent'),
    figure('逾期', `COUNTIFS(${date},"<"&TODAY(),${date},">0",${open})`, 0),
    figure('今天', `COUNTIF(${date},TODAY())`, 0),
    [],
    head('谁', '条数', '完成', '逾期', '用时（分钟）'),
    ...owners.map((name, index): readonly Cell[] => {
      const own = rows.filter((row) => row.task.owner.name === name)
      const at = `A${11 + index}`
      return [
        label(name),
        { formula: `COUNTIF(${owner},${at})`, value: own.length, look: 'number' },
        { formula: `COUNTIFS(${owner},${at},${status},"完成")`, value: 0, look: 'number' },
        { formula: `COUNTIFS(${owner},${at},${date},"<"&TODAY(),${date},">0",${open})`, value: 0, look: 'number' },
        {
          formula: `SUMIF(${owner},${at},${minutes})`,
          value: own.reduce((sum, row) => sum + (row.first ? row.task.minutes : 0), 0),
          look: 'number',
        },
      ]
    }),
    [],
    head('周', '条数', '完成', '完成率'),
    ...weeks.map((name, index): readonly Cell[] => {
      const at = 13 + owners.length + index
      return [
        label(name),
        {
          formula: `COUNTIF(${week},A${at})`,
          value: rows.filter((row) => weekOf(row) === name).length,
          look: 'number',
        },
        { formula: `COUNTIFS(${week},A${at},${status},"完成")`, value: 0, look: 'number' },
        { formula: `IF(B${at}=0,0,C${at}/B${at})`, value: 0, look: 'percent' },
      ]
    }),
    [],
    [label('去哪张表')],
    ...links.map((name): readonly Cell[] => [{ value: name, look: 'link', to: name }]),
    [],
    [label('怎么用')],
    ...howTo.map(hint),
  ]
  const first = lines.length - howTo.length + 1
  return {
    name: OVERVIEW,
    columns: [22, 26, 10, 10, 14].map((width) => ({ width })),
    rows: lines,
    heights: new Map([[0, 30], ...howTo.map((_, index) => [first + index - 1, 34] as const)]),
    merged: howTo.map((_, index) => `A${first + index}:E${first + index}`),
    portrait: true,
  }
}

const weekOf = ({ day }: DailyRow): string => (day.offset < 0 ? '开群前' : `第${Math.floor(day.offset / 7) + 1}周`)
