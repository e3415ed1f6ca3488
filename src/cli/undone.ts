/** `plan --now` with a record beside the spec: what of the days before is not done, before anything is planned on top of it. */
import { stateOf } from '../record/state.ts'
import type { Seen } from './inputs.ts'
import type { Io } from './io.ts'
import { readRecordFile } from './record-file.ts'
import type { SoundPlan } from './sound-plan.ts'
import { typed } from './typed.ts'
import { visible } from './visible.ts'

const SHOWN = 5

/** @param now first day that is planned anew, `YYYY-MM-DD` */
export async function tellUndone({ plan, judged }: SoundPlan, now: string, io: Io, seen: Seen): Promise<void> {
  const record = await readRecordFile(judged.file.path, seen)
  if (!record || record.facts.length === 0) return
  const { rows } = stateOf(record.facts)
  const rowsOfTask = new Map<string, string[]>()
  for (const fact of record.facts)
    if ('row' in fact) rowsOfTask.set(fact.task, [...(rowsOfTask.get(fact.task) ?? []), fact.row])
  const isOver = (row: string): boolean => ['done', 'dropped'].includes(rows.get(row)?.status ?? 'todo')
  const undone = plan.days
    .filter(({ date }) => date < now)
    .flatMap((day) => day.tasks)
    .filter(({ id }) => !(rowsOfTask.get(id) ?? ['']).every(isOver))
  if (undone.length === 0) return
  const latest = undone
    .slice(-SHOWN)
    .map(({ start, title }) => `  ${start.slice(5).replace('T', ' ')}  ${visible(title)}`)
  io.stderr.write(
    `按记录，${now} 以前还有 ${undone.length} 件没做完${undone.length > SHOWN ? `，最近的 ${SHOWN} 件` : ''}：\n${latest.join('\n')}\n补不补、改到哪天、到时怎么说：社群 review ${typed(visible(judged.file.name))}\n`,
  )
}
