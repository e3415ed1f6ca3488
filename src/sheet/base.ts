/** The hidden sheet by which a workbook is read back: how its rows stood when it was written. */
export const BASE_SHEET = '_底稿'
export const BASE_FORMAT = 'shequn-xlsx/1'
export const baseHeads = ['编号', '日期', '时间', '负责人', '事项', '话术指纹', '任务'] as const

/** The edition of a base; undefined for what is none. A later one is read as far as it goes. */
export const baseFormatOf = (text: string): string | undefined => /^shequn-xlsx\/(\d+)$/.exec(text.trim())?.[1]

/** Sheets of the workbook that hold no rows of work. */
export const OTHER_SHEETS = ['总览', '日历', '备用话术', '活动', '物料', '指标看板'] as const
