/** How the day of a festival is found. Lunar days and solar terms come from lunar-table.ts. */
export type FestivalRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  /** The nth ISO weekday of a month, `plus` days later. */
  | {
      readonly by: 'weekday'
      readonly month: number
      readonly nth: number
      readonly weekday: number
      readonly plus?: number
    }
  /** Named in lunar-table.ts; 除夕 is one day before 春节. */
  | { readonly by: 'lunar' }
  | { readonly by: 'term' }
  /** First day of a shopping season, see seasons.ts. Not printed in a calendar: the season itself is. */
  | { readonly by: 'season' }

export interface Festival {
  /** Canonical short Chinese name. */
  readonly name: string
  readonly rule: FestivalRule
  readonly aliases?: readonly string[]
}

/**
 * Festivals, shopping days and season openings an operator plans by, most important first: the order in which several on
 * one day are printed. The 24 solar terms follow after these (see `solarTermNames`); 清明 is here because it is both.
 * Dates without a note are the festival's own; 母亲节 (2nd Sunday of May) and 父亲节 (3rd Sunday of June) follow the
 * custom in mainland China, 感恩节 the US rule (4th Thursday of November), 黑五 the day after it.
 */
export const festivalList: readonly Festival[] = [
  { name: '春节', rule: { by: 'lunar' }, aliases: ['正月初一', '大年初一', '年初一', '过年', '农历新年'] },
  { name: '除夕', rule: { by: 'lunar' }, aliases: ['年三十', '大年三十', '除夕夜', '年夜'] },
  { name: '国庆', rule: { by: 'date', month: 10, day: 1 }, aliases: ['国庆节', '十一', '十一国庆'] },
  { name: '中秋', rule: { by: 'lunar' }, aliases: ['中秋节', '八月十五'] },
  { name: '端午', rule: { by: 'lunar' }, aliases: ['端午节', '五月初五'] },
  { name: '元旦', rule: { by: 'date', month: 1, day: 1 }, aliases: ['元旦节', '新年'] },
  { name: '劳动节', rule: { by: 'date', month: 5, day: 1 }, aliases: ['五一', '五一劳动节', '五一节'] },
  { name: '清明', rule: { by: 'term' }, aliases: ['清明节'] },
  { name: '元宵', rule: { by: 'lunar' }, aliases: ['元宵节', '正月十五', '上元节'] },
  { name: '七夕', rule: { by: 'lunar' }, aliases: ['七夕节', '七月初七'] },
  { name: '重阳', rule: { by: 'lunar' }, aliases: ['重阳节', '九月初九'] },
  { name: '小年', rule: { by: 'lunar' }, aliases: ['腊月廿三', '腊月二十三'] },
  { name: '腊八', rule: { by: 'lunar' }, aliases: ['腊八节', '腊月初八'] },
  { name: '中元', rule: { by: 'lunar' }, aliases: ['中元节', '七月十五'] },
  { name: '情人节', rule: { by: 'date', month: 2, day: 14 } },
  {
    name: '三八节',
    rule: { by: 'date', month: 3, day: 8 },
    aliases: ['三八', '38节', '妇女节', '女神节', '女王节', '三八妇女节'],
  },
  { name: '五二〇', rule: { by: 'date', month: 5, day: 20 }, aliases: ['520', '五二零'] },
  { name: '儿童节', rule: { by: 'date', month: 6, day: 1 }, aliases: ['六一', '六一儿童节', '六一节'] },
  { name: '母亲节', rule: { by: 'weekday', month: 5, nth: 2, weekday: 7 } },
  { name: '父亲节', rule: { by: 'weekday', month: 6, nth: 3, weekday: 7 } },
  { name: '教师节', rule: { by: 'date', month: 9, day: 10 } },
  { name: '618', rule: { by: 'date', month: 6, day: 18 }, aliases: ['六一八', '618大促'] },
  { name: '双11', rule: { by: 'date', month: 11, day: 11 }, aliases: ['双十一', '双11大促'] },
  { name: '双12', rule: { by: 'date', month: 12, day: 12 }, aliases: ['双十二'] },
  { name: '平安夜', rule: { by: 'date', month: 12, day: 24 } },
  { name: '圣诞', rule: { by: 'date', month: 12, day: 25 }, aliases: ['圣诞节'] },
  { name: '跨年', rule: { by: 'date', month: 12, day: 31 }, aliases: ['跨年夜'] },
  { name: '315', rule: { by: 'date', month: 3, day: 15 }, aliases: ['三一五', '消费者权益日'] },
  { name: '植树节', rule: { by: 'date', month: 3, day: 12 } },
  { name: '愚人节', rule: { by: 'date', month: 4, day: 1 } },
  { name: '读书日', rule: { by: 'date', month: 4, day: 23 }, aliases: ['世界读书日'] },
  { name: '青年节', rule: { by: 'date', month: 5, day: 4 }, aliases: ['五四', '五四青年节'] },
  { name: '高考', rule: { by: 'date', month: 6, day: 7 } },
  { name: '建党节', rule: { by: 'date', month: 7, day: 1 }, aliases: ['七一'] },
  { name: '建军节', rule: { by: 'date', month: 8, day: 1 }, aliases: ['八一'] },
  { name: '程序员节', rule: { by: 'date', month: 10, day: 24 }, aliases: ['1024'] },
  { name: '万圣夜', rule: { by: 'date', month: 10, day: 31 }, aliases: ['万圣节', '万圣节前夜'] },
  { name: '感恩节', rule: { by: 'weekday', month: 11, nth: 4, weekday: 4 }, aliases: ['感恩'] },
  { name: '黑五', rule: { by: 'weekday', month: 11, nth: 4, weekday: 4, plus: 1 }, aliases: ['黑色星期五'] },
  { name: '年货节', rule: { by: 'season' } },
  { name: '开学季', rule: { by: 'season' }, aliases: ['开学'] },
]
