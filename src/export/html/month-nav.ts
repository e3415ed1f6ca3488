/** The days of the plan as a table, Monday first: the way to every day. */
import type { Day } from '../../model.ts'
import type { DayEntries } from '../entries.ts'
import { markup, type Markup } from '../markup.ts'
import { weeksOf } from '../weeks.ts'
import { dateWord } from '../words.ts'
import { dayWord, weekdayWord, weekdayWords } from '../../words.ts'
import { dayId } from './day.ts'

export function monthNav(days: readonly DayEntries[]): Markup {
  const known = new Map(days.map((day) => [day.date, day]))
  return markup`<nav class="month" aria-label="日历"><table>
<thead><tr>${weekdayWords.map((word) => markup`<th scope="col" abbr="${word}">${word.slice(1)}</th>`)}</tr></thead>
<tbody>${weeksOf(days[0]?.date ?? '', days.at(-1)?.date ?? '').map((week) => markup`<tr>${week.map((date) => cellOf(date, known.get(date), date.endsWith('-01') || date === days[0]?.date))}</tr>`)}</tbody>
</table></nav>`
}

function cellOf(date: string, known: DayEntries | undefined, opensMonth: boolean): Markup {
  if (!known) return markup`<td></td>`
  const { day, entries } = known
  const mark = day && markOf(day)
  const number = opensMonth ? `${Number(date.slice(5, 7))}/${Number(date.slice(8))}` : String(Number(date.slice(8)))
  const said = [dateWord(date), ...(day ? [weekdayWord(day), dayWord(day.offset)] : [])].join(' ')
  return markup`<td${day?.kind === 'holiday' && markup` class="rest"`}><a href="#${dayId(date)}" data-day="${date}"><span class="number">${number}</span><span class="count" data-count>${entries.length > 0 ? `${entries.length} 件` : ''}</span><span class="mark">${mark}</span><span class="unseen">${said}</span></a></td>`
}

/** The one thing about a day that fits into a cell. */
function markOf(day: Day): string {
  if (day.offset === 0) return '开群'
  return { holiday: '休', 'makeup-workday': '班', workday: '', weekend: '' }[day.kind] || (day.festivals[0] ?? '')
}
