/** `today`: the day of the community's own clock, with what to paste. */
import { dayOf, hasErrors, write, type DayView, type Due, type Plan, type Today } from '../../index.ts'
import { stateOf } from '../../record/state.ts'
import { filterBundle } from '../bundle-filters.ts'
import type { Action } from '../command.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readOneSpec } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { projectsOf, tellFindings, templateTexts } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { dateOption } from '../options.ts'
import { readHolidays } from '../read-holidays.ts'
import { builtinTemplate, templatesOf } from '../read-templates.ts'
import { readRecordFile } from '../record-file.ts'
import { soundPlan } from '../sound-plan.ts'
import { visible } from '../visible.ts'
import { jsonText } from '../../harmless.ts'
import { horizonOf, type Horizon } from '../horizon.ts'

export interface TodayFlags extends Horizon {
  readonly date?: string
  readonly owner?: string
  readonly next?: boolean
  readonly copy?: string
  readonly json?: boolean
  readonly templates?: string
  readonly set?: readonly string[]
}

export const showToday: Action<TodayFlags> = async (io, words, options) => {
  const asked = options.date === undefined ? undefined : dateOption('--date', options.date)
  const nth = options.copy === undefined ? undefined : numberOf(options.copy)
  const horizon = { ...horizonOf(options), ...(await readHolidays(options.holidays, io)) }
  const own = templatesOf(options.templates, io)
  const file = await readOneSpec(words, io)
  const templates = (await own(await projectsOf(io)(folderOf(file, io)))) ?? {}
  const sound = await soundPlan(file, options.set, horizon, io)
  if (!sound) return exitCodes.wrong
  const { spec, plan } = sound
  const written = await write(spec, plan, {
    ...templates,
    texts: sound.judged.edited,
    builtinTemplate,
    loaded: sound.judged.loaded,
  })
  if (hasErrors(written.diagnostics)) {
    const judged = { ...sound.judged, texts: new Map([...sound.judged.texts, ...templateTexts(templates)]) }
    await tellFindings(written.diagnostics, [judged], io)
    return exitCodes.wrong
  }
  const moment = io.now(plan.timezone)
  const date = asked ?? moment.slice(0, 10)
  if (date < plan.horizon.from || date > plan.horizon.to) return outside(plan, date, io)
  const record = await readRecordFile(file.path)
  const part = filterBundle({ spec, plan, scripts: written.scripts, documents: [] }, options)
  const day = await dayOf({
    plan: part.plan,
    scripts: part.scripts,
    date,
    ...(date === moment.slice(0, 10) ? { time: moment.slice(11) } : {}),
    ...(record ? { record: stateOf(record.facts) } : {}),
  })
  if (nth !== undefined) return copy(day.today, nth, io)
  io.stdout.write(options.json ? jsonText(day.today) : page(day, plan, options.next === true))
  return exitCodes.sound
}

function page({ today, lines, nextLines }: DayView, plan: Plan, nextOnly: boolean): string {
  const told = !nextOnly
    ? [visible(plan.name), ...lines]
    : (nextLines ?? [today.due.length === 0 ? '今天没有要做的事。' : '今天的都过了。'])
  return `${told.map(visible).join('\n')}\n`
}

function numberOf(text: string): number {
  const number = Number(text.normalize('NFKC').replace(/[第条\s]/g, ''))
  if (Number.isInteger(number) && number > 0) return number
  throw new UserError(`--copy“${text}”不行。`, '写话术前面的号码，例如：--copy 2')
}

async function copy({ due }: Today, nth: number, io: Io): Promise<ExitCode> {
  const texts = due.filter((one): one is Due & { readonly n: number } => one.n !== undefined)
  const found = texts.find(({ n }) => n === nth)
  if (!found)
    throw new UserError(
      texts.length === 0 ? '这一天没有话术可以复制。' : `这一天没有第 ${nth} 条话术，一共 ${texts.length} 条。`,
      '先不写 --copy 看看有哪些。',
    )
  const way = await io.copy(found.text)
  if (way === undefined) {
    io.stdout.write(`${visible(found.text)}\n`)
    throw new UserError(
      '这台机器上找不到剪贴板。',
      '话术已经打印在上面，选中复制；Linux 上可以装 xclip 或 wl-clipboard。',
    )
  }
  const left = found.slots.length > 0 ? `；还有 ${found.slots.length} 处要填：${found.slots.join('、')}` : ''
  const done = way === 'clipboard' ? '已复制' : '已发给终端（有的终端不收，贴出来看一眼）'
  io.stderr.write(`${done}：${found.time} ${visible(found.title)}${visible(left)}\n`)
  return exitCodes.sound
}

/** No mistake: the month simply has not begun, or is over. */
function outside({ name, horizon }: Plan, date: string, io: Io): ExitCode {
  io.stdout.write(
    `${visible(name)}的计划从 ${horizon.from} 到 ${horizon.to}，${date} ${date < horizon.from ? '还没到' : '已经过了'}。\n${date < horizon.from ? '看那一天：加上 --date。' : '往后排：加上 --days，或者换一个开群日。'}\n`,
  )
  return exitCodes.sound
}
