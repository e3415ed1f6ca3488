/** The steps of the launch along the days: from the first to the last work of each, and the day of its gate. */
import type { Plan, Task } from '../../model.ts'
import { toDay, weekday } from '../../calendar/date.ts'
import type { Markup } from '../markup.ts'
import { dateWord } from '../words.ts'
import { diamond, line, picture, rectangle, WIDTH, words } from './frame.ts'

const LABEL = 310
const ROW = 38
const TOP = 48

interface Step {
  readonly number: number
  readonly title: string
  /** Day numbers. */
  readonly from: number
  readonly to: number
  readonly gate?: number
}

/** Undefined for a community that runs already: there is nothing to launch. */
export function launchPicture(plan: Plan): Markup | undefined {
  const steps = stepsOf(plan.days.flatMap((day) => day.tasks))
  if (steps.length === 0) return undefined
  const first = Math.min(...steps.map(({ from }) => from))
  const last = Math.max(...steps.map(({ to }) => to))
  const scale = (WIDTH - LABEL - 40) / Math.max(1, last - first + 1)
  const x = (day: number): number => Math.round(LABEL + (day - first) * scale)
  const height = TOP + steps.length * ROW + 12
  const dates = new Map(plan.days.map(({ date }) => [toDay(date) ?? 0, date]))
  const launch = toDay(plan.horizon.launch) ?? 0
  const weeks = [...dates].filter(
    ([day]) => day >= first && day <= last && weekday(day) === 1 && Math.abs(day - launch) > 2,
  )
  return picture('launch', `${plan.name}的启动时间线`, told(steps, dates), height, [
    ...weeks.flatMap(([day, date]) => [
      line(x(day), TOP - 12, x(day), height - 8, 'line'),
      words(dateWord(date), { x: x(day), y: TOP - 20, size: 12, ink: 'soft', anchor: 'middle' }),
    ]),
    line(x(launch), TOP - 12, x(launch), height - 8, 'red'),
    words(`${dateWord(plan.horizon.launch)}开群`, {
      x: x(launch),
      y: TOP - 20,
      ink: 'red',
      bold: true,
      anchor: 'middle',
    }),
    ...steps.flatMap((step, index) => row(step, TOP + index * ROW, x)),
  ])
}

function row({ number, title, from, to, gate }: Step, y: number, x: (day: number) => number): readonly Markup[] {
  return [
    words(`第 ${number} 步 ${title}`, { x: 12, y: y + 22, room: LABEL - 24 }),
    rectangle({ x: x(from), y: y + 8, width: Math.max(8, x(to + 1) - x(from)), height: 20 }, 'shade', 6),
    ...(gate === undefined ? [] : [diamond(Math.round((x(gate) + x(gate + 1)) / 2), y + 18, 'main')]),
  ]
}

function stepsOf(tasks: readonly Task[]): readonly Step[] {
  const numbers = [...new Set(tasks.flatMap(({ step, kind }) => (step !== undefined && isLaunch(kind) ? [step] : [])))]
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const own = tasks.filter(({ step, kind }) => step === number && isLaunch(kind))
      const days = own.map(({ start }) => toDay(start.slice(0, 10)) ?? 0)
      const gate = own.find(({ kind }) => kind === 'gate')
      return {
        number,
        title: own.find(({ subject }) => subject.type === 'launch')?.subject.title ?? '',
        from: Math.min(...days),
        to: Math.max(...days),
        ...(gate ? { gate: toDay(gate.start.slice(0, 10)) ?? 0 } : {}),
      }
    })
}

const isLaunch = (kind: Task['kind']): boolean => kind === 'launch' || kind === 'gate'

const told = (steps: readonly Step[], dates: ReadonlyMap<number, string>): string =>
  steps
    .map(({ number, title, from, to, gate }) => {
      const day = (value: number): string => dateWord(dates.get(value) ?? '')
      return `第 ${number} 步${title}，${day(from)}到${day(to)}${gate === undefined ? '' : `，${day(gate)}过关检查`}。`
    })
    .join('')
