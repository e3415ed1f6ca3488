/** Messages by what people call them: the id of a task or script, a date, a column or event by id or title, a week. */
import { messages, nearId, write, type Message } from '../index.ts'
import { UserError } from './failures.ts'
import { readOneSpec } from './find-specs.ts'
import type { Io } from './io.ts'
import { projectsOf } from './judge-files.ts'
import { folderOf } from './spec-place.ts'
import { readHolidays } from './read-holidays.ts'
import { builtinTemplate, templatesOf } from './read-templates.ts'
import { soundPlan, type SoundPlan } from './sound-plan.ts'
import { horizonOf, type Horizon } from './horizon.ts'

export interface MessageFlags extends Horizon {
  readonly templates?: string
  readonly set?: readonly string[]
}

export interface Spoken {
  readonly sound: SoundPlan
  readonly messages: readonly Message[]
}

/** Undefined when the spec has errors; they have been told. */
export async function spokenPlan(words: readonly string[], flags: MessageFlags, io: Io): Promise<Spoken | undefined> {
  const horizon = { ...horizonOf(flags), ...(await readHolidays(flags.holidays, io)) }
  const file = await readOneSpec(words, io)
  const templates = (await templatesOf(flags.templates, io)(await projectsOf(io)(folderOf(file, io)))) ?? {}
  const sound = await soundPlan(file, flags.set, horizon, io)
  if (!sound) return undefined
  const { scripts } = await write(sound.spec, sound.plan, {
    ...templates,
    texts: sound.judged.edited,
    builtinTemplate,
    loaded: sound.judged.loaded,
  })
  return { sound, messages: await messages(sound.spec, sound.plan, scripts, sound.judged.loaded.knowledge) }
}

const WEEK = /^第?(\d{1,2})周$/u

/** @throws UserError with the near name when nothing is called so */
export function chosen({ sound, messages: all }: Spoken, word: string): readonly Message[] {
  const asked = word.trim()
  const offsets = new Map(sound.plan.days.map(({ date, offset }) => [date, offset]))
  const number = WEEK.exec(asked)?.[1]
  const week = number === undefined ? undefined : Number(number)
  const found = all.filter(({ script, task }) =>
    week !== undefined
      ? Math.floor((offsets.get(task.start.slice(0, 10)) ?? -7) / 7) + 1 === week
      : [script.id, script.title, task.id, script.date, task.subject.id, task.subject.title, task.series].includes(
          asked,
        ) || task.subject.title.startsWith(`${asked}：`),
  )
  if (found.length > 0) return found
  const near = nearId(asked, [...new Set(all.flatMap(({ task }) => [task.id, task.subject.id, task.subject.title]))])
  throw new UserError(
    `没有叫“${asked}”的任务、栏目或日期。`,
    near === undefined
      ? '写任务标识、栏目名、日期（2026-12-01）或“第2周”；全部任务看 社群 plan。'
      : `是不是“${near}”？`,
  )
}
