import { dateText, toDay, weekdayText } from '../../calendar/date.ts'
import { solarTermNames } from '../../knowledge/festivals/lunar-table.ts'
import type { Day } from '../../model.ts'

/** A calendar day in the words of a message. */
export interface DayWords {
  /** `2026-12-01` */
  readonly date: string
  /** `12月1日` */
  readonly text: string
  /** `周二` */
  readonly weekday: string
  /** D±n */
  readonly offset: number
  /** `第1天`; `开群前3天` before the launch. */
  readonly label: string
  /** n of 第n天, 1 on the launch date; 0 or less before. */
  readonly number: number
  /** Festivals and solar terms, most important first. */
  readonly festivals: readonly string[]
  /** The festival of the day that is no solar term; '' on most days. */
  readonly festival: string
  /** The festival, if it is one to wish people well on. */
  readonly feast: string
  /** `冬至`; '' on most days. */
  readonly solarTerm: string
  /** The official holiday the day belongs to, and the one that begins tomorrow. */
  readonly holiday: string
  readonly eve: string
}

/** `第1天` is the launch date; before it the days count down. */
export const dayLabel = (offset: number): string => (offset >= 0 ? `第${offset + 1}天` : `开群前${-offset}天`)

/** Words of a planned day; all blank for a script that has no date. */
export function dayWords(day: Day | undefined): DayWords {
  if (!day)
    return {
      date: '',
      text: '',
      weekday: '',
      offset: 0,
      label: '',
      number: 0,
      festivals: [],
      festival: '',
      feast: '',
      solarTerm: '',
      holiday: '',
      eve: '',
    }
  return {
    date: day.date,
    ...dateWords(day.date),
    offset: day.offset,
    label: dayLabel(day.offset),
    number: day.offset + 1,
    festivals: day.festivals,
    festival: day.festivals.find((name) => !isTerm(name)) ?? '',
    feast: day.festivals.find((name) => feasts.includes(name)) ?? '',
    solarTerm: day.festivals.find(isTerm) ?? '',
    holiday: day.holiday ?? '',
    eve: day.eve ?? '',
  }
}

/** Days on which one wishes others well. Nobody is wished a good 清明 or 高考, and a shopping day is no feast. */
const feasts: readonly string[] = [
  '春节',
  '除夕',
  '国庆',
  '中秋',
  '端午',
  '元旦',
  '劳动节',
  '元宵',
  '七夕',
  '重阳',
  '小年',
  '腊八',
  '三八节',
  '儿童节',
  '母亲节',
  '父亲节',
  '教师节',
  '青年节',
  '跨年',
]

const isTerm = (name: string): boolean => (solarTermNames as readonly string[]).includes(name)

/** `12月1日` and `周二` of `YYYY-MM-DD`. */
export function dateWords(date: string): { readonly text: string; readonly weekday: string } {
  const day = toDay(date)
  return day === undefined ? { text: date, weekday: '' } : { text: dateText(day), weekday: weekdayText(day) }
}
