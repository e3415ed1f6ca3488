/** 日常维护表.csv (M28): one row a day, what is done in which part of it side by side. */
import type { Artifact, Day, Task } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { festivalWord, idleWord } from '../words.ts'
import { dayWord, weekdayWord, workWord } from '../../words.ts'
import { sheet, type Column } from './sheet.ts'

/** Up to which hour each part of the day reaches. */
const parts = [
  ['早上', '11:00'],
  ['中午', '14:00'],
  ['下午', '18:00'],
  ['晚上', '24:00'],
] as const

export function daysTable({ plan }: Bundle): Artifact {
  return sheet('日常维护表.csv', columns, plan.days)
}

const columns: readonly Column<Day>[] = [
  { title: '日期', kind: 'plain', value: ({ date }) => date },
  { title: '星期', kind: 'plain', value: weekdayWord },
  { title: '第N天', kind: 'plain', value: ({ offset }) => dayWord(offset) },
  {
    title: '日子',
    kind: 'text',
    value: (day) => [day.idle ? idleWord(day.idle) : workWord(day), festivalWord(day)].filter(Boolean).join('·'),
  },
  ...parts.map(
    ([title, until], index): Column<Day> => ({
      title,
      kind: 'text',
      value: ({ tasks }) =>
        linesOf(
          tasks.filter(
            (task) =>
              task.side === 'member-facing' &&
              task.start.slice(11) < until &&
              task.start.slice(11) >= (parts[index - 1]?.[1] ?? '00:00'),
          ),
        ),
    }),
  ),
  { title: '后台', kind: 'text', value: ({ tasks }) => linesOf(tasks.filter(({ side }) => side === 'backstage')) },
  { title: '完成', kind: 'plain', value: () => '' },
  { title: '数据', kind: 'plain', value: () => '' },
]

const linesOf = (tasks: readonly Task[]): string =>
  tasks.map(({ start, title, owner }) => `${start.slice(11)} ${title}（${owner.name}）`).join('\n')
