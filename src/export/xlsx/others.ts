/** The smaller tables: what has no date to be said on, events, things to have ready. */
import type { Script, Task } from '../../model.ts'
import { headers } from '../../sheet/headers.ts'
import { dateSerial, timeSerial } from '../../sheet/serial.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp } from '../look-up.ts'
import { materialItems, type MaterialItem } from '../material-items.ts'
import { occasionWord } from '../words.ts'
import { channelWord } from '../../words.ts'
import type { Sheet } from './book.ts'
import { tableSheet, type TableColumn } from './table.ts'

/** 备用话术: for newcomers, for the rules, for when something happens. What has a date stands in 每日SOP alone. */
export function spareSheet(bundle: Bundle): Sheet {
  const { ownerOf } = lookUp(bundle)
  const columns: readonly TableColumn<Script>[] = [
    { head: headers.id.written, width: 12, hidden: true, look: 'text', cell: ({ id }) => id },
    { head: '什么时候用', width: 16, look: 'text', cell: (script) => occasionWord(script) || '新人与公告' },
    { head: '标题', width: 22, look: 'text', cell: ({ title }) => title },
    { head: headers.channel.written, width: 9, look: 'text', cell: ({ channel }) => channelWord(channel) },
    { head: headers.owner.written, width: 9, look: 'text', cell: ownerOf },
    { head: headers.text.written, width: 70, look: 'text', cell: ({ messages }) => messages.join('\n\n') },
    { head: headers.slots.written, width: 16, look: 'text', cell: ({ slots }) => slots.join('、') },
    {
      head: '字数',
      width: 7,
      look: 'number',
      cell: ({ messages }, row) => ({ formula: `LEN(F${row})`, value: messages.join('\n\n').length }),
    },
    { head: '用过几次', width: 9, look: 'input-number', cell: () => null },
    { head: '效果', width: 16, look: 'input', cell: () => null },
  ]
  return tableSheet(
    '备用话术',
    columns,
    bundle.scripts.filter(({ date }) => date === undefined),
    { frozenColumns: 3 },
  )
}

interface Event {
  readonly task: Task
  readonly around: readonly Task[]
}

/** 活动: one row each time something is held, with what leads to it and what closes it. */
export function eventSheet({ plan }: Bundle): Sheet | undefined {
  const tasks = plan.days.flatMap((day) => day.tasks)
  const events = tasks
    .filter(({ part, subject }) => part === 'event' && ['activity', 'campaign', 'lifecycle'].includes(subject.type))
    .map(
      (task): Event => ({
        task,
        around: tasks.filter((one) => one !== task && one.series === task.series && one.occurrence === task.occurrence),
      }),
    )
  const listed = (own: readonly Task[]): string =>
    own
      .map(({ start, title, owner }) => `${start.slice(5, 10)} ${start.slice(11)} ${title}（${owner.name}）`)
      .join('\n')
  const columns: readonly TableColumn<Event>[] = [
    { head: headers.id.written, width: 12, hidden: true, look: 'text', cell: ({ task }) => task.id },
    { head: '活动', width: 24, look: 'text', cell: ({ task }) => task.title },
    { head: headers.date.written, width: 11, look: 'date', cell: ({ task }) => dateSerial(task.start.slice(0, 10)) },
    { head: headers.time.written, width: 7, look: 'time', cell: ({ task }) => timeSerial(task.start.slice(11)) },
    { head: headers.channel.written, width: 9, look: 'text', cell: ({ task }) => channelWord(task.channel) },
    { head: headers.owner.written, width: 9, look: 'text', cell: ({ task }) => task.owner.name },
    {
      head: '之前',
      width: 44,
      look: 'text',
      cell: ({ task, around }) => listed(around.filter(({ start }) => start < task.start)),
    },
    { head: '当场', width: 34, look: 'text', cell: ({ task }) => task.checklist.map((item) => `□ ${item}`).join('\n') },
    {
      head: '之后',
      width: 44,
      look: 'text',
      cell: ({ task, around }) => listed(around.filter(({ start }) => start >= task.start)),
    },
    { head: headers.metric.written, width: 16, look: 'text', cell: ({ task }) => task.metric ?? null },
    { head: '实际', width: 14, look: 'input', cell: () => null },
    { head: '复盘', width: 24, look: 'input', cell: () => null },
  ]
  return events.length === 0 ? undefined : tableSheet('活动', columns, events, { frozenColumns: 2 })
}

/** 物料: what has to be there, by which day. */
export function thingSheet(bundle: Bundle): Sheet | undefined {
  const columns: readonly TableColumn<MaterialItem>[] = [
    { head: '物料', width: 28, look: 'text', cell: ({ name }) => name },
    { head: '最晚', width: 11, look: 'date', cell: ({ needed }) => dateSerial(needed) },
    { head: headers.time.written, width: 7, look: 'time', cell: ({ time }) => timeSerial(time) },
    { head: '谁', width: 9, look: 'text', cell: ({ owner }) => owner },
    { head: '用在', width: 34, look: 'text', cell: ({ firstUse }) => firstUse },
    { head: '次数', width: 6, look: 'number', cell: ({ uses }) => uses },
    { head: '备好', width: 7, look: 'input', cell: () => null, choice: { kind: 'list', list: '是否表' } },
    { head: '放在哪里', width: 30, look: 'input', cell: () => null },
  ]
  const items = materialItems(bundle)
  if (items.length === 0) return undefined
  return tableSheet('物料', columns, items, {
    rules: (at, last) => [
      {
        range: `A2:${at('放在哪里')}${last}`,
        mark: 'late',
        formula: `AND(ISNUMBER($${at('最晚')}2),$${at('最晚')}2<=TODAY(),$${at('备好')}2<>"是")`,
      },
    ],
  })
}
