import { formatTimeSpan } from '../../src/when/time.ts'
import type { Anchor, When } from '../../src/when/types.ts'

const weekdayNames = '一二三四五六日'

/** The inverse of `parseWhen`, for tests that read back what was written: the one Chinese way to write a `When`. */
export function describeWhen(when: When): string {
  const day = describeDay(when)
  return when.time ? `${day} ${formatTimeSpan(when.time)}` : day
}

function describeDay(when: When): string {
  switch (when.kind) {
    case 'once':
      return describeOnce(when.anchor, when.offset, when.unit)
    case 'weekly':
      if (when.weekdays.join() === '6,7') return '每周末'
      return `每周${when.weekdays.map((weekday) => weekdayNames[weekday - 1]).join('、')}`
    case 'every':
      return when.days === 1 ? '每天' : `每${when.days}天`
    case 'monthly':
      return `每月${when.day}日`
    case 'workdays':
      return '每个工作日'
  }
}

function describeOnce(anchor: Anchor, offset: number, unit: 'day' | 'workday'): string {
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
