/** A day: its name in every way that people call it, what could not be made right, its entries. */
import type { Conflict, Day } from '../../model.ts'
import type { DayEntries } from '../entries.ts'
import { markup, type Markup } from '../markup.ts'
import { dateWord, idleWord, kindWord } from '../words.ts'
import { dayWord, stageWord, weekdayWord } from '../../words.ts'
import { entryOf } from './entry.ts'

export const dayId = (date: string): string => `d-${date}`

export function dayOf({ date, day, stage, entries }: DayEntries, conflicts: readonly Conflict[]): Markup {
  const word = stageWord(stage)
  return markup`<section class="day" id="${dayId(date)}" data-date="${date}" aria-labelledby="h-${date}">
<h2 id="h-${date}" tabindex="-1"><span class="date">${dateWord(date)}${day && ` ${weekdayWord(day)}`}</span> ${day && named(day)}
<span class="done scripted" data-done></span></h2>
${conflicts
  .filter((conflict) => conflict.date === date)
  .map(
    ({ message, cure }) =>
      markup`<p class="conflict"><strong>没排顺：</strong>${message}<br><strong>应该：</strong>${cure}</p>`,
  )}
${entries.length > 0 ? markup`<ol class="entries">${entries.map((entry) => entryOf(entry, word))}</ol>` : markup`<p class="idle">${idle(day)}</p>`}
</section>`
}

function named(day: Day): readonly Markup[] {
  const special = kindWord(day).replace(/^(?:工作日|周末)·?/, '')
  const rest = day.kind === 'holiday' || day.kind === 'makeup-workday'
  return [
    markup`<span class="nth">${dayWord(day.offset)}</span>`,
    ...(special === '' ? [] : [markup` <span class="kind${rest && ' rest'}">${special}</span>`]),
  ]
}

const idle = (day: Day | undefined): string => (day?.idle ? idleWord(day.idle) : '这一天没有事')
