/**
 * What the author wants of a step of the welcome, in words to a newcomer: 「问他不吃哪样」 is an instruction to whoever
 * sends the message, the newcomer is asked 「不吃哪样？」. What only the sender can know becomes something to fill in.
 */
import type { Spec } from '../../model.ts'
import type { WelcomeWords } from '../context.ts'

const nothing: WelcomeWords = { goal: '', tell: '', rules: false, todo: '', act: '' }

const verbs = '认出|叫出|告诉|请|问|发|说|介绍|看|回|按|把|推荐|确认|提醒'
/** A comma parts clauses; 、 only where the next word begins another piece of work, for it parts the items of a list as well. */
const clauseEnd = new RegExp(`[，,；;。]|、(?=(?:${verbs}))`, 'u')
/** 他 that is nobody in the group: 「他乡」 is a word, 「他乡下」 is his village. */
const othersWord = '他(?:乡(?![下里])|日(?![子常用])|人(?![在呢到来是品住怎还])|国(?![内外])|山之石|汀)'
const him = `(?:(?!${othersWord})他|她|对方|新人|你)`
const asks = new RegExp(`^(?:再|并|先|顺便)*(?:问(?:清楚|清|问|一声|一下)?|确认)(?:${him}们?)?(?:的)?[，：:]?`, 'u')
const invites = new RegExp(`^(?:再|并|先|顺便)*(?:邀请|邀|请)${him}(?:们)?`, 'u')
const aboutRules = /(?:群规|规矩|公约)(?:[一二三四五六七八九十\d]+条)?/u
const aboutTimes = /(?:告诉|说清|说明|说).*(?:栏目|几点|时间|日程)/u

/** `goal` of one step; nothing where it has none. */
export function welcomeWords(spec: Spec, goal: string | undefined): WelcomeWords {
  if (!goal) return nothing
  const acts: string[] = []
  const todo: string[] = []
  let rules = false
  let tell = ''
  let opening = ''
  let asking = false
  for (const clause of goal
    .split(clauseEnd)
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (asks.test(clause)) {
      acts.push(`想问你：${toYou(clause.replace(asks, ''))}`)
      asking = true
    } else if (invites.test(clause)) {
      acts.push(`请你${toYou(clause.replace(invites, ''))}`)
      asking = true
    } else if (asking && !startsWork.test(clause)) acts.push(`${acts.pop() ?? ''}，${toYou(clause)}`)
    else if (aboutRules.test(clause)) {
      rules = true
      const rest = clause
        .replace(aboutRules, '')
        .replace(/^(?:发|说|把|讲)(?:给他|他)?|发给他$|^[和与及]|[和与及]$/gu, '')
        .replace(/^[和与及]|[和与及]$/gu, '')
      if (rest !== '' && !saidElsewhere(spec, rest)) todo.push(rest)
    } else if (aboutTimes.test(clause) && columns(spec) !== '') tell = columns(spec)
    else if (!startsWork.test(clause) && todo.length === 0 && opening === '') opening = `${clause}，`
    else todo.push(clause)
  }
  // One message asks one thing: the last wish is what the author comes to.
  const act = acts.at(-1) ?? ''
  return {
    goal,
    tell,
    rules,
    todo: act === '' ? `${opening}${todo.join('，')}`.replace(/，$/u, '') : todo.join('，'),
    act: act === '' ? '' : `${opening}${act}${act.startsWith('想问你') ? '？' : '。'}`,
  }
}

const startsWork = new RegExp(`^(?:再|并|先|顺便)*(?:${verbs})`, 'u')
/** Words that hold the sign and mean nobody; 利他 is no 便利他, 排他性 no 安排他. */
const himOrWord = new RegExp(
  `(其他|吉他|维他(?=命|奶|柠檬)|(?<![便顺有])利他|排他(?=[性权])|马耳他|犹他|${othersWord})|[他她]`,
  'gu',
)
const toYou = (words: string): string =>
  words.replace(himOrWord, (_, word?: string) => word ?? '你').replace(/[？?。]+$/u, '')

/** The newcomer is sent there anyway. */
const saidElsewhere = ({ welcome }: Spec, words: string): boolean => (welcome?.required_reading ?? '').includes(words)

/** 「固定的有：每天 17:30 明日到货；每周五 12:00 晒锅日。」 */
function columns({ content }: Spec): string {
  const fixed = (content?.pillars ?? [])
    .filter(({ cadence, title }) => title && cadence && /\d/.test(cadence))
    .slice(0, 3)
    .map(({ cadence, title }) => `${cadence} ${title}`)
  return fixed.length === 0 ? '' : `固定的有：${fixed.join('；')}。`
}
