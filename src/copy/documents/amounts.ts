/** Amounts in words, for pages; scripts have helpers of the same names. */

/** Two decimals at most, none that say nothing: 29.9, 30. */
export const short = (value: number): string => String(Math.round(value * 100) / 100)
export const yuan = (value: number | undefined): string =>
  value === undefined ? '' : value === 0 ? '免费' : `${short(value)} 元`
export const share = (value: number | undefined): string => (value === undefined ? '' : `${short(value * 100)}%`)
/** A number with its measure word: `3 个`; '' for nothing. */
export const counted = (value: number | undefined, unit: string): string =>
  value === undefined ? '' : `${short(value)} ${unit}`
/** Minutes of work: 45 分钟, 1.5 小时. */
export const duration = (minutes: number): string =>
  minutes >= 60 && minutes % 30 === 0 ? `${short(minutes / 60)} 小时` : `${short(minutes)} 分钟`
/** Minutes of a week or a day in hours: 7.5 小时. */
export const hours = (minutes: number): string => `${short(Math.round(minutes / 6) / 10)} 小时`
/** Minutes until something happens: 5 分钟, 1 天. */
export const delay = (minutes: number): string =>
  minutes >= 1440 && minutes % 1440 === 0 ? `${minutes / 1440} 天` : duration(minutes)
