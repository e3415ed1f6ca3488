/** 内容日历.md: draft, review and publication of every content item, a table a week; the mix beside what was wanted. */
import type { Artifact } from '../../model.ts'
import { lineText, table } from '../../markdown.ts'
import type { Bundle } from '../bundle.ts'
import { contentItems, mixOf } from '../content-items.ts'
import type { ContentItem } from '../content-items.ts'
import type { LookUp } from '../look-up.ts'
import { dateWord } from '../words.ts'
import { channelWord, weekdayWord } from '../../words.ts'

export function contentCalendar(bundle: Bundle, look: LookUp): readonly Artifact[] {
  const items = contentItems(bundle)
  if (items.length === 0) return []
  const weeks = new Map<string, ContentItem[]>()
  for (const item of items) {
    const offset = look.offsetOf(item.task.start.slice(0, 10))
    const week = offset < 0 ? '开群前' : `第${Math.floor(offset / 7) + 1}周`
    weeks.set(week, [...(weeks.get(week) ?? []), item])
  }
  const parts = [
    `# ${lineText(bundle.plan.name)} · 内容日历`,
    '备稿、审核、发布三道：写的人当天写完，审的人最晚在那天看完，发的人照时间发。当天写的栏目没有备稿日。',
    ...columns(items),
    ...mix(bundle),
    ...[...weeks].map(
      ([week, own]) =>
        `## ${week}\n\n${table(
          ['发布', '栏目', '选题', '类别', '渠道', '负责人', '备稿', '最晚审完', '谁审'],
          own.map((item) => row(item, look)),
        )}`,
    ),
  ]
  return [{ path: '内容日历.md', content: `${parts.join('\n\n')}\n` }]
}

function row(item: ContentItem, look: LookUp): readonly string[] {
  const date = item.task.start.slice(0, 10)
  const day = look.dayOf(date)
  return [
    `${dateWord(date)} ${day ? weekdayWord(day) : ''} ${item.task.start.slice(11)}`,
    item.column,
    item.topic,
    item.category,
    channelWord(item.task.channel),
    item.task.owner.name,
    item.draft === '' ? '' : dateWord(item.draft),
    item.review === '' ? '' : dateWord(item.review),
    item.reviewer,
  ]
}

/** What a column is made of stands once, not in every row. */
function columns(items: readonly ContentItem[]): readonly string[] {
  const first = new Map<string, { readonly item: ContentItem; count: number }>()
  for (const item of items) {
    const known = first.get(item.task.subject.id)
    if (known) known.count++
    else first.set(item.task.subject.id, { item, count: 1 })
  }
  const rows = [...first.values()].map(({ item, count }) => [
    item.column,
    item.category,
    item.source,
    item.formats,
    item.ritual,
    `${count} 期`,
  ])
  return [`## 栏目\n\n${table(['栏目', '类别', '谁产出', '形式', '固定动作', '这段日程'], rows)}`]
}

function mix(bundle: Bundle): readonly string[] {
  const rows = mixOf(bundle)
  const percent = (value: number | undefined): string => (value === undefined ? '' : `${Math.round(value * 100)}%`)
  if (rows.length === 0) return []
  return [
    `## 配比\n\n按给成员的消息算：栏目看类别，卖东西的都算产品，不卖东西的活动算互动；服务、仪式和整理不算在里面。推销占全部消息另有上限 ${percent(bundle.plan.limits.product_ratio)}。\n\n${table(
      ['类别', '想要', '排出来', '条数'],
      rows.map((one) => [one.category, percent(one.target), percent(one.actual), String(one.count)]),
    )}`,
  ]
}
