/** What people call an event or a column when they speak of it: its title is made for a calendar, not for the middle of a sentence. */
import { toDay, weekdayText } from '../../calendar/date.ts'

/** Longest name that is read without a stop; a longer one stands in quotation marks. 「第一次见面会」 has six signs. */
const FLUENT = 10

/**
 * 「第一次见面会：周总结与答疑」→「第一次见面会」, 「预告：挑瓜课」→「挑瓜课」, 「周三夜话」 on a Thursday →「夜话」. What is long, or has marks
 * of its own, comes back in “”.
 *
 * @param date `YYYY-MM-DD` of what it names; absent: a weekday in the title is believed
 */
export function shortName(title: string, date?: string): string {
  const name = telling(onItsDay(title, date).trim())
  return [...name].length > FLUENT || marks.test(name) ? quoted(name) : name
}

/** The whole title, without a weekday that is not the day of the event: it was moved, or is held twice a week. */
export function onItsDay(title: string, date: string | undefined): string {
  const day = date === undefined ? undefined : toDay(date)
  if (day === undefined || range.test(title)) return title
  const today = weekdayText(day).slice(1)
  const [, first = '', more = ''] = weekday.exec(title) ?? []
  const named = [...`${first}${more.replaceAll('、', '')}`]
  if (named.length === 0 || named.some((one) => says(one, today))) return title
  const rest = title.replace(weekday, '').replace(/^[的之·・\-—｜|：:、，\s]+/u, '')
  return [...rest].length < 2 || dependent.test(rest) ? title : rest
}

const says = (named: string, today: string): boolean =>
  named === today || (named === '天' && today === '日') || (named === '末' && ['五', '六', '日'].includes(today))

/** What says something of the day cannot stand without it: 「周五就知道去哪」, 「周三前报名」. */
const dependent =
  /^(?:就|才|也|都|还|再|要|不|没|能|可以|见(?!面)|来|去|到(?!货)|前|后|之|起|开[始放门业]|晚(?![会餐饭读安])|早(?![餐读安市])|夜里|这)/u

const before = '^(?:每逢|每个?|逢)?(?:周|星期|礼拜)'
const hour = '(?:晚上|早上|上午|下午|中午)?'
/** At the head of a title: 每周三晚上, 周一、三, 周一三五, 周末. Not 一周一次, 每周一课, 每周三次, 本周日常; of 周三三明治课 only 周三. */
const weekday = new RegExp(
  `${before}(一(?![次回个题物问课节本条篇期讲图歌书句字诗页])|[二三四五六](?![次回个])|[日天](?![常程报历记气])|末)((?:、[一二三四五六日天])+|(?<=一)三五|(?<=二)四六|(?<=六)[日天](?![式本常程报历记气语用])|)${hour}`,
  'u',
)
/** From one day to another: on any day between them it is true. */
const range = /(?:周|星期|礼拜)[一二三四五六日天](?:至|到|[-–—~～])(?:周|星期|礼拜|[一二三四五六日天])/u

/** The half before the colon, unless it only says when or that there is something. */
function telling(title: string): string {
  const [, head = '', tail = ''] =
    /^(.+?)\s*(?:(?<!\d)[：:](?!\/\/)|[：:](?!\d|\/\/)|[｜|]|——)\s*(.+)$/u.exec(title) ?? []
  if (tail === '' || openBracket.test(head)) return title
  return saysNothing.test(head) ? tail : head
}

/** A colon within brackets parts nothing: 「夜话（线上：腾讯会议）」. */
const openBracket = /[（(《“「【][^）)》”」】]*$/u

const saysNothing =
  /^(?:\d{1,2}[：:]\d{2}|活动|专场|主题|主题活动|预告|通知|公告|福利|特别活动|(?:本周|本月|今日|今天|今晚)(?:活动)?|(?:周|星期|礼拜)[一二三四五六日天末]|第[\d一二三四五六七八九十]+[期场次回天周]|\d+月(?:\d+日)?|\d+[./]\d+)$/u

/** Marks that would end the sentence, or break it, in its middle; a question needs none to do so, nor does what speaks to somebody: 「报一报你的技术栈」. */
const marks = /[，。；：！？、…,;:!?]|什么|怎么|怎样|哪[里个些样天]|多少|吗$|你(?!们)|(?<!自)我(?!们)/u
const wrapped = /^(?:“.*”|「.*」|《.*》|".*")$/u
const quoted = (name: string): string => (wrapped.test(name) ? name : `“${name}”`)
