/** 每日SOP: one row a message, where the month is lived. */
import type { Sheet } from './book.ts'
import { dailyColumns, type DailyRow } from './columns.ts'
import { tableSheet } from './table.ts'

export const DAILY = '每日SOP'

/** Printed as far as what one works with; the rest would make it too small to read. */
export const dailySheet = (rows: readonly DailyRow[]): Sheet => ({
  printed: 'A:M',
  ...tableSheet(DAILY, dailyColumns, rows, {
    frozenColumns: 6,
    rules: (at, last) => {
      const [status, date, text] = [at('状态'), at('日期'), at('话术')]
      const whole = `A2:${at('为什么')}${last}`
      const open = `AND(ISNUMBER($${date}2),$${status}2<>"完成",$${status}2<>"取消")`
      return [
        { range: whole, mark: 'done', formula: `OR($${status}2="完成",$${status}2="取消")` },
        { range: `${status}2:${date}${last}`, mark: 'late', formula: `AND(${open},$${date}2<TODAY())` },
        { range: whole, mark: 'today', formula: `AND(${open},$${date}2=TODAY())` },
        { range: `${text}2:${text}${last}`, mark: 'blank', formula: `ISNUMBER(SEARCH("〔待填",$${text}2))` },
      ]
    },
  }),
})
