import type { Artifact, Day, Script } from '../../model.ts'
import { headers, type HeaderId } from '../../sheet/headers.ts'
import { rowsOf, type Row } from '../../sheet/rows.ts'
import { thingsOf } from '../../sheet/things.ts'
import type { Bundle } from '../bundle.ts'
import { contentItems } from '../content-items.ts'
import type { ContentItem } from '../content-items.ts'
import { lookUp } from '../look-up.ts'
import type { LookUp } from '../look-up.ts'
import { materialItems } from '../material-items.ts'
import type { MaterialItem } from '../material-items.ts'
import { festivalWord, scriptFile } from '../words.ts'
import { channelWord, dayWord, offsetWord, stageWord, weekdayWord, workWord } from '../../words.ts'
import { daysTable } from './days.ts'
import { sheet } from './sheet.ts'
import type { Column } from './sheet.ts'

/** Tables to work in and to import elsewhere: long, a row a message; wide, a row a day. */
export function csv(bundle: Bundle): readonly Artifact[] {
  const look = lookUp(bundle)
  const content = contentItems(bundle)
  const needed = materialItems(bundle)
  return [
    sheet('每日SOP.csv', dailyColumns(look), rowsOf(bundle.plan, bundle.scripts)),
    daysTable(bundle),
    sheet('话术库.csv', scriptColumns(look), bundle.scripts),
    ...(content.length > 0 ? [sheet('内容日历.csv', contentColumns, content)] : []),
    ...(needed.length > 0 ? [sheet('物料清单.csv', materialColumns, needed)] : []),
  ]
}

const text = <R>(title: string, value: (row: R) => string): Column<R> => ({ title, kind: 'text', value })
const plain = <R>(title: string, value: (row: R) => string): Column<R> => ({ title, kind: 'plain', value })
const empty = <R>(title: string): Column<R> => plain(title, () => '')
const called = (id: HeaderId): string => headers[id].written

/** In the order in which they are used; what is true of the whole task stands in its first row. */
const dailyColumns = ({ dayOf }: LookUp): readonly Column<Row>[] => {
  const ofDay = (value: (day: Day) => string) => (row: Row) => {
    const day = dayOf(row.date)
    return day ? value(day) : ''
  }
  const once = (value: (row: Row) => string) => (row: Row) => (row.first ? value(row) : '')
  return [
    empty(called('status')),
    plain(called('date'), ({ date }) => date),
    plain(called('weekday'), ofDay(weekdayWord)),
    plain(called('time'), ({ time }) => time),
    text(called('title'), ({ title }) => title),
    plain(called('channel'), ({ channel }) => channelWord(channel)),
    text(called('owner'), ({ task }) => task.owner.name),
    text(called('text'), (row) => row.text),
    text(called('slots'), ({ slots }) => slots.join('、')),
    empty(called('actual')),
    empty(called('doneAt')),
    empty(called('note')),
    plain(
      called('minutes'),
      once(({ task }) => String(task.minutes)),
    ),
    text(
      called('materials'),
      once(({ task }) => thingsOf(task).join('、')),
    ),
    text(
      called('checklist'),
      once(({ task }) => task.checklist.join('；')),
    ),
    text(
      called('metric'),
      once(({ task }) => task.metric ?? ''),
    ),
    plain(
      called('day'),
      ofDay((day) => dayWord(day.offset)),
    ),
    plain(
      'D±n',
      ofDay((day) => offsetWord(day.offset)),
    ),
    plain(called('stage'), ({ task }) => stageWord(task.stage)),
    text('工作日', ofDay(workWord)),
    text('节日', ofDay(festivalWord)),
    text(called('id'), ({ id }) => id),
  ]
}

/** What one looks for first stands first; what only a machine asks for stands last. */
const scriptColumns = (look: LookUp): readonly Column<Script>[] => [
  plain('日期', (script) => script.date ?? ''),
  plain('时间', (script) => script.time ?? ''),
  plain('渠道', (script) => channelWord(script.channel)),
  text('标题', (script) => script.title),
  text('话术', ({ messages }) => messages.join('\n\n')),
  text('待填', (script) => script.slots.join('、')),
  text('负责人', look.ownerOf),
  plain('分在', (script) => scriptFile(script, look.offsetOf).replace(/^.*\/|\.md$/g, '')),
  text('模板', (script) => script.template),
  text('编号', (script) => script.id),
]

const contentColumns: readonly Column<ContentItem>[] = [
  plain('发布日期', ({ task }) => task.start.slice(0, 10)),
  plain('时间', ({ task }) => task.start.slice(11)),
  text('栏目', ({ column }) => column),
  text('选题', ({ topic }) => topic),
  plain('类别', ({ category }) => category),
  plain('谁产出', ({ source }) => source),
  text('形式', ({ formats }) => formats),
  plain('渠道', ({ task }) => channelWord(task.channel)),
  text('负责人', ({ task }) => task.owner.name),
  plain('备稿日期', ({ draft }) => draft),
  plain('最晚审完', ({ review }) => review),
  text('谁审', ({ reviewer }) => reviewer),
  empty('状态'),
  empty('数据'),
]

const materialColumns: readonly Column<MaterialItem>[] = [
  text('物料', ({ name }) => name),
  plain('最晚日期', ({ needed }) => needed),
  plain('时间', ({ time }) => time),
  text('谁', ({ owner }) => owner),
  text('用在', ({ firstUse }) => firstUse),
  plain('次数', ({ uses }) => String(uses)),
  empty('备好'),
]
