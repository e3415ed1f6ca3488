import { toDay } from '../calendar/date.ts'
import { nearName } from '../near-name.ts'
import { field, key, say } from '../say.ts'
import { canonicalFestival, festivalExamples, festivalNames } from './festival-names.ts'
import { UNDERSTOOD } from './reading.ts'
import { explainTime } from './near-miss-time.ts'
import { readTimes } from './read-times.ts'
import { parseDuration } from './time.ts'
import type { WhenError } from './types.ts'

/** Whether a folded text is a slip that is known by its form, whatever word stands in it. */
export function isKnownSlip(text: string): boolean {
  return slips.some(([pattern]) => pattern.test(text))
}

/** Why a folded text that no reader understood is none, with the nearest thing that would be. */
export function explainUnknown(text: string): WhenError {
  if (text === '') return { message: '时间是空的。', cure: UNDERSTOOD }
  const times = readTimes(text)
  if (times && 'read' in times && times.rest === '')
    return {
      message: `“${text}”只写了时间，没写哪一天。`,
      cure: `每天都要，写“每天 ${text}”；某一天，写“D+7 ${text}”或“2026-12-01 ${text}”。`,
    }
  for (const [pattern, explain] of [...rhythms, ...slips]) {
    const match = pattern.exec(text)
    if (match) return explain(match, text)
  }
  const badTime = explainTime(text)
  if (badTime && /^\d{1,2}:\d/.test(text)) return badTime
  return explainWord(text)
}

type Explain = (match: RegExpExecArray, text: string) => WhenError

/** Rhythms that are half said. An event may be called so. */
const rhythms: readonly (readonly [RegExp, Explain])[] = [
  [
    /^(?:每逢?|逢)?(?:周|星期|礼拜) ?([八九十]|[089]|[1-9]\d)(?![次:])/,
    (match) => ({ message: `没有周${match[1]}：一周只有周一到周日。`, cure: '如“每周三 20:00”“每周日”。' }),
  ],
  [
    /^每周 ?([\d一二两三四五六七]+) ?次/,
    (match) => ({ message: `“${match[0]}”没说是周几。`, cure: '把周几都写出来，如“每周一、三、五 20:00”。' }),
  ],
  [
    /^(单|双) ?(?:周|星期)(?:的|逢)? ?(?:周|星期)?([一二三四五六日天1-7])?/,
    (match, text) => {
      const day = match[2] ?? '三'
      const time = / ?(\d{1,2}:\d{2}.*)$/.exec(text)?.[1] ?? '20:00'
      const rhythm = `隔周周${day} ${time}`
      const [first, second] = match[1] === '单' ? ['从开营那一周起', '从第二周起'] : ['两周一次', '逢第二、四、六周']
      return {
        message: `“${match[0]}”有两种读法（两周一次，还是逢${match[1]}数的周）。`,
        cure: `${first}写“${rhythm}”；${second}写“从 D+7 起 ${rhythm}”。`,
      }
    },
  ],
  [
    /^(?:biweekly|bi-weekly)/i,
    (match) => ({
      message: `“${match[0]}”有两种读法（一周两次还是两周一次）。`,
      cure: '写“every other thu 20:00”或“weekly mon,thu 20:00”。',
    }),
  ],
  [
    /^(?:每两个?周|每2个?周|每二周|隔周|每?隔一周|every other week|every 2 weeks|fortnightly)/i,
    (match) => ({
      message: `“${match[0]}”没说是周几。`,
      cure: '写出周几，如“隔周周四 20:00”；从开营日数起每两周一次，写“每14天 20:00”。',
    }),
  ],
  [
    /^每个?月 ?[\d一二两三四五六七八九十]+ ?[日号] ?[、,和及与]/,
    (_match, text) => ({
      message: `“${text}”写了一个月里的几天。`,
      cure: '一条只写一天，如“每月1日 20:00”；另一天再写一条（一个栏目或一场活动）。',
    }),
  ],
  [
    /^每年/,
    (_match, text) => ({
      message: `“${text}”：没有“每年”这种写法。`,
      cure: '节日直接写名字，每年都算，如“春节”“劳动节”；别的日子写全日期，如“2026-05-01”。',
    }),
  ],
  [
    /^每隔/,
    (_match, text) => ({ message: `“${text}”有两种读法（隔2天是每2天还是每3天）。`, cure: '写“每3天 20:00”。' }),
  ],
  [
    /^(?:weekly|每周|每星期|每礼拜)(?: ?(\d{1,2}:.*))?$/i,
    (_match, text) => ({ message: `“${text}”没说是周几。`, cure: '写出周几，如“每周三 20:00”或“weekly wed 20:00”。' }),
  ],
  [
    /^(?:monthly|每个?月)/i,
    (_match, text) => ({
      message: `“${text}”没说清是哪一天。`,
      cure: '写出哪一天，如“每月15日 20:00”“每月最后一天”“每月第一个周五 20:00”“每月最后一个工作日”。',
    }),
  ],
]

/** Days that are wrong by their form. */
const slips: readonly (readonly [RegExp, Explain])[] = [
  [
    /^T ?([+-]) ?(\d+)/i,
    (match) => ({
      message: `“${match[0]}”只用在活动库和战役库里（T是活动当天）。`,
      cure: `相对开营日写“D${match[1]}${match[2]}”，相对节日写“中秋${match[1]}${match[2]}”。`,
    }),
  ],
  [
    /^\+/,
    (_match, text) =>
      parseDuration(text) === undefined
        ? { message: `“${text}”少了起点。`, cure: `从开营日算起写“D${text}”。` }
        : {
            message: `“${text}”是一段时长（入群之后多久），不是哪一天。`,
            cure: say`某一天写“D+7”或日期；时长只写在${field('welcome.steps')}的${key('welcome.steps.after')}里。`,
          },
  ],
  [
    /^-\d/,
    (_match, text) => ({
      message: `“${text}”少了起点。`,
      cure: `从开营日算起写“D${text}”，从结营日算起写“结营${text}”。`,
    }),
  ],
  [
    /^(?:今天|今日|今晚|明天|明日|明晚|后天|大后天|昨天|下个?周|下星期|上个?周|本周|这周|下个?月|today|tomorrow)/i,
    (match) => ({
      message: `“${match[0]}”是相对今天的说法，换一天读就变了。`,
      cure: '写日期“2026-12-01 20:00”，或相对开营日“D+1 20:00”。',
    }),
  ],
  [
    /^\d{8}(?!\d)/,
    (match) => ({
      message: `“${match[0]}”没有分隔。`,
      cure: `日期写“${match[0].slice(0, 4)}-${match[0].slice(4, 6)}-${match[0].slice(6)}”。`,
    }),
  ],
  [
    /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?(?![\d-])/,
    (match) => ({
      message: `“${match[0]}”没写年份。`,
      cure: `写全日期，如“${fullDate(match[1], match[2])}”。`,
    }),
  ],
  [
    /^\d{4} ?(?:年|[-/.]) ?\d{1,2} ?月?$/,
    (match) => ({ message: `“${match[0]}”没写是几号。`, cure: '写全日期，如“2026-12-01”；每个月都有的写“每月1日”。' }),
  ],
  [
    /^T ?0?$/i,
    (match) => ({
      message: `“${match[0]}”只用在活动库和战役库里（T是活动当天）。`,
      cure: '开营日写“D0”，节日当天写节日名，如“中秋”。',
    }),
  ],
  [/^\D{2,4}[前后]$/, (match) => ({ message: `“${match[0]}”没说几天。`, cure: `写出天数，如“${match[0]}3天”。` })],
  [
    /^(\d{1,2}:\d{2}(?:[-~]\d{1,2}:\d{2})?) ?([^\d\s~至到-].*)$/,
    (match, text) => ({ message: `“${text}”的顺序反了。`, cure: `先写哪天、再写时间，如“${match[2]} ${match[1]}”。` }),
  ],
  [
    /^(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/,
    (match) => ({
      message: `“${match[0]}”的年份不全。`,
      cure: `年份写四位，如“20${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}”。`,
    }),
  ],
  [
    /^(?:入群|进群|加入)/,
    (_match, text) => ({
      message: `“${text}”因人而异，排不到日历上。`,
      cure: say`入群之后多久发什么，写在${field('welcome.steps')}里，如“+24h”。`,
    }),
  ],
  [
    /^(\d+) ?(?:天|日)(?:后|之后)?$/,
    (match) => ({
      message: `“${match[0]}”少了起点。`,
      cure: `开营${match[1]}天后写“D+${match[1]}”，每隔几天写“每${match[1]}天”。`,
    }),
  ],
]

/** A day of a month is meant, not a festival of a like name. */
const LUNAR = /(?:闰|正|[一二三四五六七八九十冬腊])月|初[一二三四五六七八九十]|廿/

/** Unknown festivals and everything else. */
function explainWord(text: string): WhenError {
  if (LUNAR.test(text))
    return {
      message: `读不懂“${text}”是哪一天。`,
      cure: `农历的日子换成公历写全，如“2026-12-01”；认识的节日有${festivalExamples.join('、')}等。`,
    }
  const word = /^(?:每年 ?)?([^\s+\d前后-]{2,8}(?:1[0-9])?|双\d+)/.exec(text)?.[1]
  const near = word === undefined ? undefined : nearName(word, festivalNames)
  const name = near === undefined ? undefined : canonicalFestival(near)
  if (name !== undefined)
    return {
      message: `读不懂“${text}”。`,
      cure: `是不是“${name}”？节日直接写名字，如“${name}”“${name}-3”“${name} 20:00”。`,
    }
  if (word !== undefined && /[节日夜季]$/.test(word))
    return {
      message: `不认识“${word}”这个节日。`,
      cure: `认识的节日有${festivalExamples.join('、')}等；别的日子写日期，如“2026-12-01”。`,
    }
  return { message: `读不懂“${text}”是什么时候。`, cure: UNDERSTOOD }
}

/** An example with the month and day written, or another where there is no such day. */
function fullDate(month = '', day = ''): string {
  const date = `2026-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return toDay(date) === undefined ? '2026-12-01' : date
}
