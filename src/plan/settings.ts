/** The community's working limits: what the spec says, else what its archetype brings. */
import type { Spec } from '../model.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { Slot, WindowName } from './intent.ts'
import { formatTime, parseDuration, parseTime, parseWindow, splitWindow } from '../when/time.ts'

export interface Settings {
  readonly timezone: string
  /** Messages to members on one day, in all channels together. */
  readonly dailyCap: number
  /** Minutes between the starts of two messages. */
  readonly minGap: number
  /** May cross midnight: `end` before `start`. */
  readonly quiet: Slot
  readonly windows: Readonly<Record<WindowName, Slot>>
  readonly productRatio: number
  readonly holidayPolicy: 'keep' | 'soften' | 'shift' | 'pause'
  /** ISO weekdays the author keeps free of members' messages. */
  readonly restWeekdays: readonly number[]
  /** Nobody is on duty at weekends and on holidays: daily work and messages are for workdays. */
  readonly workdaysOnly: boolean
  /** ISO weekdays on which an archetype sends less. */
  readonly lightWeekdays: readonly number[]
}

const weekdays = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const

export function readSettings(spec: Spec, archetype: Archetype): Settings {
  const { content, calendar } = spec
  const rest = (calendar?.rest_weekdays ?? []).map((day) => weekdays[day])
  return {
    timezone: calendar?.timezone ?? 'Asia/Shanghai',
    dailyCap: content?.daily_cap ?? archetype.dailyCap,
    minGap: (content?.min_gap === undefined ? undefined : parseDuration(content.min_gap)) ?? archetype.minGap,
    quiet: readQuiet(calendar?.quiet_hours) ?? readQuiet(archetype.quiet) ?? { start: 1350, end: 450 },
    windows: readWindows(spec, archetype),
    productRatio: content?.product_ratio ?? archetype.productRatio,
    holidayPolicy: calendar?.holiday_policy ?? archetype.holidayPolicy,
    restWeekdays: rest,
    workdaysOnly: rest.length === 0 && archetype.attendance === 'workdays',
    lightWeekdays: rest.length > 0 ? rest : archetype.lightWeekdays,
  }
}

/** Is this moment (minutes after midnight) inside the quiet hours? The end itself is not. */
export function isQuiet(quiet: Slot, minute: number): boolean {
  return quiet.start <= quiet.end
    ? minute >= quiet.start && minute < quiet.end
    : minute >= quiet.start || minute < quiet.end
}

export const quietText = (quiet: Slot): string => `${formatTime(quiet.start)}-${formatTime(quiet.end)}`

/** Unlike other windows, quiet hours usually cross midnight. */
function readQuiet(text: string | undefined): Slot | undefined {
  const ends = text === undefined ? undefined : splitWindow(text)
  const start = ends && parseTime(ends[0])
  // The end of the day is the beginning of the next.
  const end = ends && (ends[1] === '24:00' ? 0 : parseTime(ends[1]))
  return start === undefined || end === undefined ? undefined : { start, end }
}

const slot = (text: string): Slot => parseWindow(text) ?? { start: 0, end: 0 }

/** The author's own windows win, then the hours in which the members are online, then the archetype's. */
function readWindows(spec: Spec, archetype: Archetype): Record<WindowName, Slot> {
  const written =
    spec.calendar?.windows ?? spec.audience?.segments?.flatMap((segment) => segment.active_hours ?? []) ?? []
  const windows: Record<WindowName, Slot> = {
    morning: slot(archetype.windows.morning),
    noon: slot(archetype.windows.noon),
    afternoon: slot(archetype.windows.afternoon),
    evening: slot(archetype.windows.evening),
  }
  const taken = new Set<WindowName>()
  for (const text of written) {
    const window = parseWindow(text)
    if (!window) continue
    const name = windowOf(window.start)
    if (!taken.has(name)) windows[name] = { start: window.start, end: window.end }
    taken.add(name)
  }
  return spec.calendar?.windows === undefined || taken.size === 0 ? windows : nearestOf(windows, taken)
}

/** Where the author says when the group is written to, nothing is said at other times: a window without hours is the nearest that has. */
function nearestOf(windows: Record<WindowName, Slot>, written: ReadonlySet<WindowName>): Record<WindowName, Slot> {
  const names = Object.keys(windows) as WindowName[]
  const nearest = (name: WindowName): WindowName =>
    [...written].sort(
      (a, b) =>
        Math.abs(names.indexOf(a) - names.indexOf(name)) - Math.abs(names.indexOf(b) - names.indexOf(name)) ||
        names.indexOf(b) - names.indexOf(a),
    )[0] ?? name
  return Object.fromEntries(names.map((name) => [name, windows[written.has(name) ? name : nearest(name)]])) as Record<
    WindowName,
    Slot
  >
}

export function windowOf(start: number): WindowName {
  if (start < 11 * 60) return 'morning'
  if (start < 14 * 60) return 'noon'
  return start < 17 * 60 ? 'afternoon' : 'evening'
}
