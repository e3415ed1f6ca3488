import type { HolidayYear } from './holiday-year.ts'

// 元旦 and 端午 are joined to a weekend that the notice does not list: those days stay plain weekends.
export const holidays2024: HolidayYear = {
  year: 2024,
  source: { title: '国务院办公厅关于2024年部分节假日安排的通知', number: '国办发明电〔2023〕7号', date: '2023-10-25' },
  holidays: [
    { name: '元旦', off: ['2024-01-01', '2024-01-01'] },
    { name: '春节', off: ['2024-02-10', '2024-02-17'], work: ['2024-02-04', '2024-02-18'] },
    { name: '清明', off: ['2024-04-04', '2024-04-06'], work: ['2024-04-07'] },
    { name: '劳动节', off: ['2024-05-01', '2024-05-05'], work: ['2024-04-28', '2024-05-11'] },
    { name: '端午', off: ['2024-06-10', '2024-06-10'] },
    { name: '中秋', off: ['2024-09-15', '2024-09-17'], work: ['2024-09-14'] },
    { name: '国庆', off: ['2024-10-01', '2024-10-07'], work: ['2024-09-29', '2024-10-12'] },
  ],
}
