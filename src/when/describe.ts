import { formatDuration, formatTimeSpan } from './time.ts'
import type { Anchor, DayRef, Exception, Recurrence, Run, When } from './types.ts'
import { weekdaySign } from './weekdays.ts'

/** The one Chinese way to write a `When` (`每周三 20:00`); `parseWhen` reads it back to the same value. */
export function describeWhen(when: When): string {
  const hours = when.times?.map(formatTimeSpan).join('、')
  const said = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ')
  if (when.kind === 'once') return said(describeDay(when), hours)
  if (when.kind === 'event') return said(describeMoment(when), hours)
  return said(
    when.run && describeRun(when.run),
    describeDays(when),
    hours,
    when.count === undefined ? undefined : `共 ${when.count} 次`,
    when.except && `除了 ${when.except.map(describeException).join('、')}`,
  )
}

/** `每周三`, `隔周周四`, `每月第1个周五`. */
function describeDays(days: Recurrence): string {
  switch (days.kind) {
    case 'weekly': {
      const names = days.weekdays.join() === '6,7' ? '周末' : `周${days.weekdays.map(weekdaySign).join('、')}`
      return `${days.interval === undefined ? '每' : days.interval === 2 ? '隔周' : `每${days.interval}周`}${names}`
    }
    case 'every':
      return days.days === 1 ? '每天' : `每${days.days}天`
    case 'monthly':
      return `每月${days.day}日`
    case 'monthly-nth': {
      const nth = days.nth === -1 ? '最后一个' : days.nth < 0 ? `倒数第${-days.nth}个` : `第${days.nth}个`
      return `每月${nth}${days.weekday === 'workday' ? '工作日' : `周${weekdaySign(days.weekday)}`}`
    }
    case 'workdays':
      return '每个工作日'
    case 'holidays':
      return '节假日'
    case 'dates':
      return days.days.map(describeDay).join('、')
  }
}

/** `从 D+3 起 21 天`, `从 2026-12-05 到 2026-12-25`, `到 D+20 为止`, `前 21 天`. */
function describeRun({ from, to, days }: Run): string {
  const length = days === undefined ? '' : `${days} 天`
  if (!from) return to ? `到 ${describeDay(to)} 为止` : `前 ${length}`
  return to ? `从 ${describeDay(from)} 到 ${describeDay(to)}` : `从 ${describeDay(from)} 起 ${length}`.trim()
}

function describeException(exception: Exception): string {
  if (exception.kind === 'once') return describeDay(exception)
  if (exception.kind === 'every' && exception.run) return describeRun(exception.run)
  // 每天 is the rhythm, 周日 what it leaves out.
  const days = describeDays(exception).replace(/^每(?:个(?=工作日)|(?=周))/, '')
  return exception.run ? `${describeRun(exception.run)} ${days}` : days
}

/** `周三分享开始前1小时`, `guest结束后1天`, `guest当天`. */
function describeMoment({ event, edge, shift, times }: Extract<When, { kind: 'event' }>): string {
  const at = edge === 'start' ? '开始' : '结束'
  if (shift === 0) return `${event}${at}${times ? '当天' : '时'}`
  return `${event}${at}${shift < 0 ? '前' : '后'}${formatDuration(Math.abs(shift))}`
}

/** `D-3`, `中秋+1工作日`, `2026-12-05`. */
function describeDay({ anchor, offset, unit }: DayRef): string {
  if (anchor.type === 'date' && offset === 0) return anchor.date
  const sign = offset < 0 ? '-' : '+'
  const shift = anchor.type === 'launch' || offset !== 0 || unit === 'workday' ? `${sign}${Math.abs(offset)}` : ''
  return anchorText(anchor) + shift + (unit === 'workday' ? '工作日' : '')
}

function anchorText(anchor: Anchor): string {
  switch (anchor.type) {
    case 'date':
      return anchor.date
    case 'launch':
      return 'D'
    case 'end':
      return '结营'
    case 'festival':
      return anchor.festival
  }
}
