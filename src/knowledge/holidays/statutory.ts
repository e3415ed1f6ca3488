/**
 * Statutory days off for everyone, 《全国年节及纪念日放假办法》 as revised in November 2024, in force from 2025-01-01:
 * 13 days. What is 调休 or joined to a weekend is decided anew each year by the State Council and is not in here.
 */
export const statutoryHolidays = [
  { name: '元旦', from: '元旦', days: 1 },
  { name: '春节', from: '除夕', days: 4 },
  { name: '清明', from: '清明', days: 1 },
  { name: '劳动节', from: '劳动节', days: 2 },
  { name: '端午', from: '端午', days: 1 },
  { name: '中秋', from: '中秋', days: 1 },
  { name: '国庆', from: '国庆', days: 3 },
] as const
