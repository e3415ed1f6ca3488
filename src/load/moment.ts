/** When in the day a part of an event happens: `event-60`, `end+30`, `20:00`, `noon`, `office`, in either language. */
import { moments } from '../schema/knowledge/words.ts'
import { formatTime, parseTime } from '../when/time.ts'
import { short } from './slip.ts'

const named = (word: string): string | undefined =>
  Object.entries(moments).find(([id, also]) => id === word || also.includes(word))?.[0]

/** `开始前60分钟`, `结束后30`, `event-60`, `end+30`. */
function beside(word: string): string | undefined {
  const [, edge = '', sign = '', minutes = ''] =
    /^(开始|结束|event|end)([-+前后])(\d{1,4})(?:分钟?)?$/.exec(word.replaceAll(' ', '')) ?? []
  if (minutes === '') return undefined
  const from = edge === '结束' || edge === 'end' ? 'end' : 'event'
  return `${from}${sign === '前' || sign === '-' ? '-' : '+'}${Number(minutes)}`
}

export function readMoment(
  written: string,
  label: string,
): { readonly text: string } | { readonly message: string; readonly cure: string } {
  const word = written.normalize('NFKC').trim()
  const minutes = parseTime(word)
  const text = named(word) ?? beside(word) ?? (minutes === undefined ? undefined : formatTime(minutes))
  return text === undefined
    ? {
        message: `${label}要写什么时刻，“${short(written)}”读不懂。`,
        cure: '写“开始”“开始-60”（前 60 分钟）“结束+30”“20:00”“早上”“中午”“下午”“晚上”或“办公”。',
      }
    : { text }
}
