/** What changed between two plans, for a terminal. */
import type { PlanDiff, Task } from '../model.ts'
import { dayName, hours } from './words.ts'

const fieldNames: Readonly<Record<string, string>> = {
  title: '标题',
  channel: '渠道',
  minutes: '用时',
  side: '对内对外',
  kind: '种类',
  stage: '阶段',
  owner: '负责人',
  text: '话术',
  end: '结束',
  sending: '发送',
  metric: '指标',
  promotes: '推销',
  checklist: '清单',
  materials: '物料',
  scripts: '话术',
  depends_on: '要等',
}
const SHOWN = 40

export function diffView(diff: PlanDiff): readonly string[] {
  const { added, gone, moved, changed, load, conflicts } = diff
  if (added.length + gone.length + moved.length + changed.length === 0) return ['两份计划一样。']
  return [
    `新增 ${added.length}，去掉 ${gone.length}，改期 ${moved.length}，改动 ${changed.length}；没排顺的 ${conflicts.before} → ${conflicts.after}`,
    ...section('新增', added.map(taskLine)),
    ...section('去掉', gone.map(taskLine)),
    ...section(
      '改期',
      moved.map((move) => `${move.title}：${moment(move.before)} → ${moment(move.after)}  ${move.id}`),
    ),
    ...section(
      '改动',
      changed.map(
        (change) =>
          `${change.title}：${fieldNames[change.field ?? ''] ?? change.field ?? ''} ${change.before} → ${change.after}  ${change.id}`,
      ),
    ),
    ...section(
      '每个人的工时',
      load.map(({ name, before, after }) => `${name}：${hours(before)} → ${hours(after)}${difference(before, after)}`),
    ),
  ]
}

const difference = (before: number, after: number): string =>
  after === before ? '' : `（${after > before ? '+' : '−'}${hours(Math.abs(after - before))}）`
const moment = (start: string): string => `${dayName(start.slice(0, 10))} ${start.slice(11)}`
const taskLine = (task: Task): string => `${moment(task.start)}  ${task.title}  ${task.owner.name}  ${task.id}`

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [
    '',
    title,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(lines.length > SHOWN ? [`  …… 还有 ${lines.length - SHOWN} 项，用 --json 看全`] : []),
  ]
}
