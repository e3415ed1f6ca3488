/** The hidden sheet by which a workbook is read back: how its rows stood when it was written. */
export const BASE_SHEET = '_底稿'
export const BASE_FORMAT = 'shequn-xlsx/1'
export const baseHeads = ['编号', '日期', '时间', '负责人', '事项', '话术指纹', '任务'] as const
