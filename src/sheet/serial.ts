/** Dates and times as spreadsheets count them: days since 1899-12-30, a time as a part of a day. */
import { fromDay, toDay } from '../calendar/date.ts'

const UNIX_EPOCH = 25569
const DAY = 24 * 60

/** @throws RangeError for what is no calendar date */
export function dateSerial(date: string): number {
  const day = toDay(date)
  if (day === undefined) throw new RangeError(`no date: ${date}`)
  return day + UNIX_EPOCH
}

export const serialDate = (serial: number): string => fromDay(Math.floor(serial + 1 / (2 * 86_400)) - UNIX_EPOCH)

/** Of `HH:MM`. */
export const timeSerial = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / DAY

/** `HH:MM` of a serial, to the nearest minute; its day is left aside. */
export function serialTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * DAY) % DAY
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
