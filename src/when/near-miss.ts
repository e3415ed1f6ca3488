import { toDay } from '../calendar/date.ts'
import { nearName } from '../near-name.ts'
import { canonicalFestival, festivalExamples, festivalNames } from './festival-names.ts'
import { UNDERSTOOD } from './reading.ts'
import { formatTime, parseDuration, parseTime, parseTimeSpan, splitWindow } from './time.ts'
import type { WhenError } from './types.ts'

/** Why a folded text that no reader understood is none, with the nearest thing that would be. */
export function explainUnknown(text: string): WhenError {
  if (text === '') return { message: '时间是空的。', cure: UNDERSTOOD }
  for (const [pattern, explain] of nearMisses) {
    const match = pattern.exec(text)
    if (match) return explain(match, text)
  }
  if (parseTimeSpan(text))
    return {
      message: `“${text}”只写了时间，没写哪一天。`,
      cure: `每天都要，写“每天 ${text}”；某一天，写“D+7 ${text}”或“2026-12-01 ${text}”。`,
    }
  const badTime = explainTime(text)
  if (badTime && /^\d{1,2}:\d/.test(text)) return badTime
  return explainWord(text)
}

/** Why folded text that stands where a time of day should is none; undefined when it does not look like a time at all. */
export function explainTime(text: string): WhenError | undefined {
  const cure = '时间写00:00到23:59，如“20:00”；一段时间写“20:00-21:30”。'
  const ends = splitWindow(text)
  if (!ends) return looksLikeTime(text) ? { message: `没有“${text}”这个时间。`, cure } : undefined
  const wrong = ends.find((end) => looksLikeTime(end) && parseTime(end) === undefined && end !== '24:00')
  if (wrong !== undefined) return { message: `没有“${wrong}”这个时间。`, cure }
  const [start, end] = ends.map((part) => (part === '24:00' ? 24 * 60 : parseTime(part)))
  if (start === undefined || end === undefined) return undefined
  if (end > start) return { message: `没有“${ends[0]}”这个时间。`, cure }
  const crossing = end < start && end <= 6 * 60
  return {
    message: `“${text}”的结束时间不晚于开始时间。`,
    cure: crossing
      ? `一段时间不能跨过零点：到当天为止写“${formatTime(start)}-24:00”。`
      : `先写开始、后写结束${end < start ? `，如“${formatTime(end)}-${formatTime(start)}”` : '；只有一个时刻就只写一个'}。`,
  }
}

type Explain = (match: RegExpExecArray, text: string) => WhenError

const nearMisses: readonly (readonly [RegExp, Explain])[] = [
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
            cure: '某一天写“D+7”或日期；时长只写在欢迎流程的 after（多久之后）里。',
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
    /^(?:每逢?|逢)?(?:周|星期|礼拜) ?([八九十]|[089]|[1-9]\d)(?![次:])/,
    (match) => ({ message: `没有周${match[1]}：一周只有周一到周日。`, cure: '如“每周三 20:00”“每周日”。' }),
  ],
  [
    /^每周 ?([\d一二两三四五六七]+) ?次/,
    (match) => ({ message: `“${match[0]}”没说是周几。`, cure: '把周几都写出来，如“每周一、三、五 20:00”。' }),
  ],
  [
    /^(?:每两周|每2周|每二周|双周|隔周|每隔一周)/,
    (match) => ({ message: `“${match[0]}”不在可用的写法里。`, cure: '每两周一次写“每14天 20:00”。' }),
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
    (_match, text) => ({ message: `“${text}”没说清是几号。`, cure: '写出几号，如“每月15日 20:00”“每月最后一天”。' }),
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
      cure: '入群之后多久发什么，写在 welcome（欢迎）的步骤里，如“+24h”。',
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

/** Unknown festivals and everything else. */
function explainWord(text: string): WhenError {
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

function looksLikeTime(text: string): boolean {
  return /^\D{0,2} ?\d{1,3}(?::\d{1,3}|[点时]\S{0,3})$/.test(text)
}
