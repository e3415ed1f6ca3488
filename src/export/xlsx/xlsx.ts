/** <名称>-SOP.xlsx: the month as a workbook, for Excel, WPS and LibreOffice. */
import { fileName } from '../../file-name.ts'
import type { Artifact } from '../../model.ts'
import { rowsOf } from '../../sheet/rows.ts'
import type { Bundle } from '../bundle.ts'
import { baseSheet, listSheet } from './base.ts'
import type { Book } from './book.ts'
import { calendarSheet } from './calendar.ts'
import type { DailyRow } from './columns.ts'
import { DAILY, dailySheet } from './daily.ts'
import { metricSheet } from './metrics.ts'
import { eventSheet, spareSheet, thingSheet } from './others.ts'
import { LAUNCH_CELL, overviewSheet } from './overview.ts'
import { toBytes } from './to-bytes.ts'

export async function xlsx(bundle: Bundle): Promise<readonly Artifact[]> {
  return [{ path: `${fileName(bundle.plan.name)}-SOP.xlsx`, content: await toBytes(bookOf(bundle)) }]
}

export function bookOf(bundle: Bundle): Book {
  const { plan, scripts } = bundle
  const days = new Map(plan.days.map((day) => [day.date, day]))
  const rows = rowsOf(plan, scripts).flatMap((row): readonly DailyRow[] => {
    const day = days.get(row.date)
    return day ? [{ ...row, day }] : []
  })
  // Rows that are added below are counted as well.
  const last = rows.length + 200
  const lists = listSheet(bundle, rows)
  const work = [
    calendarSheet(plan.days, rows, last),
    dailySheet(rows),
    spareSheet(bundle),
    ...[eventSheet(bundle), thingSheet(bundle), metricSheet(bundle)].filter((sheet) => sheet !== undefined),
  ]
  return {
    title: plan.name,
    created: plan.horizon.from,
    active: DAILY,
    sheets: [
      overviewSheet(
        bundle,
        rows,
        work.map(({ name }) => name),
        last,
      ),
      ...work,
      lists.sheet,
      baseSheet(bundle, rows),
    ],
    names: [{ name: '开群日', range: LAUNCH_CELL }, ...lists.names],
  }
}
