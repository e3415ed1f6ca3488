import type { Artifact, Day, Script, Task } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { contentItems } from '../content-items.ts'
import type { ContentItem } from '../content-items.ts'
import { lookUp } from '../look-up.ts'
import type { LookUp } from '../look-up.ts'
import { materialItems } from '../material-items.ts'
import type { MaterialItem } from '../material-items.ts'
import {
  channelWord,
  dayWord,
  festivalWord,
  idleWord,
  offsetWord,
  scriptFile,
  stageWord,
  weekdayWord,
  workWord,
} from '../words.ts'
import { sheet } from './sheet.ts'
import type { Column } from './sheet.ts'

/** A day without a task is one row that says why. */
interface Row {
  readonly day: Day
  readonly task?: Task
}

/** Tables to work in and to import elsewhere. */
export function csv(bundle: Bundle): readonly Artifact[] {
  const look = lookUp(bundle)
  const rows = bundle.plan.days.flatMap((day): readonly Row[] =>
    day.tasks.length === 0 ? [{ day }] : day.tasks.map((task) => ({ day, task })),
  )
  const content = contentItems(bundle)
  const needed = materialItems(bundle)
  return [
    sheet('每日SOP.csv', dailyColumns(look), rows),
    sheet('日常维护表.csv', maintenanceColumns(look), rows),
    sheet('话术库.csv', scriptColumns(look), bundle.scripts),
    ...(content.length > 0 ? [sheet('内容日历.csv', contentColumns, content)] : []),
    ...(needed.length > 0 ? [sheet('物料清单.csv', materialColumns, needed)] : []),
  ]
}

const text = <R>(title: string, value: (row: R) => string): Column<R> => ({ title, kind: 'text', value })
const plain = <R>(title: string, value: (row: R) => string): Column<R> => ({ title, kind: 'plain', value })
const empty = <R>(title: string): Column<R> => plain(title, () => '')

const timeOf = ({ task }: Row): string => task?.start.slice(11) ?? ''
const workOf = ({ day, task }: Row): string => task?.title ?? (day.idle ? idleWord(day.idle) : '')
const wordsOf =
  (look: LookUp) =>
  ({ task }: Row): string =>
    task ? look.scriptsOf(task).map(fullText).join('\n\n') : ''
/** Messages sent one after the other stay apart by an empty line. */
const fullText = (script: Script): string => script.messages.join('\n\n')

const dailyColumns = (look: LookUp): readonly Column<Row>[] => [
  plain('第N天', ({ day }) => dayWord(day.offset)),
  plain('D±n', ({ day }) => offsetWord(day.offset)),
  plain('日期', ({ day }) => day.date),
  plain('星期', ({ day }) => weekdayWord(day)),
  text('日子', ({ day }) => workWord(day)),
  text('节日', ({ day }) => festivalWord(day)),
  plain('时间', timeOf),
  plain('阶段', ({ day }) => stageWord(day.stage)),
  text('事项', workOf),
  plain('渠道', ({ task }) => (task ? channelWord(task.channel) : '')),
  text('负责人', ({ task }) => task?.owner.name ?? ''),
  plain('用时（分钟）', ({ task }) => (task ? String(task.minutes) : '')),
  text('话术', wordsOf(look)),
  text('素材', ({ task }) => task?.materials.join('、') ?? ''),
  text('清单', ({ task }) => task?.checklist.join('；') ?? ''),
  text('目标指标', ({ task }) => task?.metric ?? ''),
  empty('状态'),
  empty('实际数据'),
  empty('备注'),
]

const maintenanceColumns = (look: LookUp): readonly Column<Row>[] => [
  plain('日期', ({ day }) => day.date),
  plain('星期', ({ day }) => weekdayWord(day)),
  plain('第N天', ({ day }) => dayWord(day.offset)),
  plain('时段', timeOf),
  text('动作', workOf),
  text('话术', wordsOf(look)),
  text('素材', ({ task }) => task?.materials.join('、') ?? ''),
  text('负责人', ({ task }) => task?.owner.name ?? ''),
  empty('完成'),
  empty('数据'),
]

/** What one looks for first stands first; what only a machine asks for stands last. */
const scriptColumns = (look: LookUp): readonly Column<Script>[] => [
  plain('日期', (script) => script.date ?? ''),
  plain('时间', (script) => script.time ?? ''),
  plain('渠道', (script) => channelWord(script.channel)),
  text('标题', (script) => script.title),
  text('话术', fullText),
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
