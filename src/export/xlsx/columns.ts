/** The columns of 每日SOP, in the order in which they are used while working. */
import { headers, type HeaderId } from '../../sheet/headers.ts'
import type { Row } from '../../sheet/rows.ts'
import { dateSerial, timeSerial } from '../../sheet/serial.ts'
import { statusWords } from '../../sheet/status-words.ts'
import { thingsOf } from '../../sheet/things.ts'
import type { Day } from '../../model.ts'
import { channelWord, dayWord, stageWord, weekdayWord } from '../../words.ts'
import type { Cell, Look } from './book.ts'
import type { TableColumn } from './table.ts'

export interface DailyRow extends Row {
  readonly day: Day
}

type DailyColumn = TableColumn<DailyRow>
const column = (
  id: HeaderId,
  width: number,
  look: Look,
  cell: DailyColumn['cell'],
  more: Partial<DailyColumn> = {},
): DailyColumn => ({ head: headers[id].written, width, look, cell, ...more })
const formula = (formula: string, value: string): Cell => ({ formula, value })

/** Formulas only as Excel 2010, WPS and LibreOffice all know them; the date's column is C. */
export const dailyColumns: readonly DailyColumn[] = [
  column('id', 12, 'text', ({ id }) => id, { hidden: true }),
  column('status', 8, 'input', () => statusWords.todo.written, {
    choice: { kind: 'list', list: '状态表', hint: '做完了选“完成”' },
  }),
  column('date', 11, 'date', ({ date }) => dateSerial(date), { choice: { kind: 'date' } }),
  column('weekday', 6, 'plain', ({ day }, row) =>
    formula(`IF(ISNUMBER(C${row}),"周"&MID("日一二三四五六",WEEKDAY(C${row}),1),"")`, weekdayWord(day)),
  ),
  column('time', 7, 'time', ({ time }) => timeSerial(time)),
  column('title', 26, 'text', ({ title }) => title),
  column('channel', 9, 'text', ({ channel }) => channelWord(channel)),
  column('owner', 9, 'text', ({ task }) => task.owner.name, { choice: { kind: 'list', list: '负责人表' } }),
  column('text', 60, 'text', ({ text }) => text),
  column('slots', 14, 'text', ({ slots }) => slots.join('、')),
  column('actual', 14, 'input', () => null),
  column('doneAt', 11, 'input-date', () => null, {
    choice: { kind: 'date', hint: '不写就当是按计划的那天做的' },
  }),
  column('note', 16, 'input', () => null),
  column('minutes', 7, 'number', ({ task, first }) => (first ? task.minutes : null)),
  column('materials', 16, 'text', ({ task, first }) => (first ? thingsOf(task).join('、') : null)),
  column('checklist', 30, 'text', ({ task, first }) =>
    first ? task.checklist.map((item) => `□ ${item}`).join('\n') : null,
  ),
  column('metric', 14, 'text', ({ task, first }) => (first ? (task.metric ?? null) : null)),
  column('week', 8, 'plain', ({ day }, row) =>
    formula(
      `IF(ISNUMBER(C${row}),IF(C${row}<开群日,"开群前","第"&(INT((C${row}-开群日)/7)+1)&"周"),"")`,
      day.offset < 0 ? '开群前' : `第${Math.floor(day.offset / 7) + 1}周`,
    ),
  ),
  column('day', 9, 'plain', ({ day }, row) =>
    formula(
      `IF(ISNUMBER(C${row}),IF(C${row}<开群日,"开群前"&(开群日-C${row})&"天","第"&(C${row}-开群日+1)&"天"),"")`,
      dayWord(day.offset),
    ),
  ),
  column('stage', 7, 'text', ({ task }) => stageWord(task.stage)),
  column('reason', 40, 'text', ({ task }) => task.because.moves.join('；'), { folded: true }),
]
