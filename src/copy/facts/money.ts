/** Yuan as members read it: two decimals at most, none that say nothing. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

export const yuan = (value: number): string => (value === 0 ? '免费' : `${short(value)} 元`)

/** 19.9 元, 19.9元, 19.9块, ¥19.9; free: 免费, 不收费, 0 元. */
export const yuanForms = (value: number): readonly string[] =>
  value === 0
    ? ['免费', '不收费', '不要钱', '0 元', '0元']
    : ['元', ' 元', '块', ' 块'].map((unit) => `${short(value)}${unit}`).concat(`¥${short(value)}`, `￥${short(value)}`)
