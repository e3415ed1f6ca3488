/** 先看这里.md: short enough to be read: the first days, what has to be filled in for them, where everything else is. */
import type { Artifact, Day } from '../../model.ts'
import { lineText, table } from '../../markdown.ts'
import { rowsOf, type Row } from '../../sheet/rows.ts'
import type { Bundle } from '../bundle.ts'
import type { LookUp } from '../look-up.ts'
import { dayWord, weekdayWord } from '../../words.ts'
import { dateWord, scriptFile } from '../words.ts'

const FIRST_PAGE = '先看这里.md'
/** Where the whole overview stands. */
export const OVERVIEW_PAGE = '总览.md'
/** No clock is asked: the days with which the plan begins. */
const DAYS = 7

/** @param files list of the other files, in Markdown */
export function firstPage({ spec, plan, scripts }: Bundle, look: LookUp, files: string): Artifact {
  const days = plan.days.slice(0, DAYS)
  const rows = rowsOf(plan, scripts)
  const own = rows.filter((row) => days.some(({ date }) => date === row.date))
  const parts = [
    `# ${lineText(plan.name)}`,
    ...(spec.slogan === undefined ? [] : [lineText(spec.slogan)]),
    `${dateWord(plan.horizon.launch)}开群，排到 ${dateWord(plan.horizon.to)}，共 ${rows.length} 条。目标、分工、阶段、预算、挪动过的事，都在 [总览](<${OVERVIEW_PAGE}>)。`,
    `## 头 ${days.length} 天做什么`,
    table(
      ['日子', '给成员的', '后台'],
      days.map((day) => dayLine(day, own)),
    ),
    ...blanks(own, rows, look),
    files,
  ]
  return { path: FIRST_PAGE, content: `${parts.join('\n\n')}\n` }
}

function dayLine(day: Day, rows: readonly Row[]): readonly string[] {
  const listed = (side: Row['task']['side']): string =>
    rows
      .filter((row) => row.date === day.date && row.task.side === side)
      .map((row) => `${row.time} ${row.title}（${row.task.owner.name}）`)
      .join('\n')
  return [
    `${dateWord(day.date)} ${weekdayWord(day)}\n${dayWord(day.offset)}`,
    listed('member-facing'),
    listed('backstage'),
  ]
}

/** Those of the first days; of the rest how many there are, and where. */
function blanks(own: readonly Row[], all: readonly Row[], look: LookUp): readonly string[] {
  const near = own.filter(({ slots }) => slots.length > 0)
  const later = new Map<string, number>()
  for (const { script, slots, id } of all)
    if (script && slots.length > 0 && !near.some((row) => row.id === id)) {
      const file = scriptFile(script, look.offsetOf)
      later.set(file, (later.get(file) ?? 0) + 1)
    }
  if (near.length + later.size === 0) return []
  const links = [...later].map(([file, count]) => `[${file.replace(/^话术\/|\.md$/g, '')}](<${file}>) ${count} 条`)
  return [
    '## 头几天发之前要填的',
    ...(near.length === 0
      ? ['没有。']
      : [
          table(
            ['时间', '话术', '要填'],
            near.map((row) => [`${dateWord(row.date)} ${row.time}`, row.title, row.slots.join('；')]),
          ),
        ]),
    ...(links.length === 0 ? [] : [`后面要填的：${links.join('，')}。`]),
  ]
}
