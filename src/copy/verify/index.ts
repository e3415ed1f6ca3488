/** A text against its contract: the same for our templates, a user's, the author's own words and edited ones. Precise or silent. */
import type { Contract, OwedFact } from '../contract.ts'
import { figuresIn, unexplained } from './figures.ts'
import { CROWD, bare, promisesIn, says, withoutSlots } from './words.ts'

export type Fault =
  | { readonly code: 'copy/fact-missing'; readonly fact: OwedFact }
  | { readonly code: 'copy/fact-unknown'; readonly word: string }
  | { readonly code: 'copy/event-incoherent'; readonly word: string; readonly fact: OwedFact }
  | { readonly code: 'copy/clock'; readonly word: string; readonly why: string }
  | { readonly code: 'copy/audience'; readonly word: string }
  | { readonly code: 'copy/promise'; readonly word: string }
  | { readonly code: 'copy/same-person'; readonly word: string }

export interface Moment {
  /** `YYYY-MM-DD`; absent for what waits for its occasion. */
  readonly date?: string
  /** `HH:MM` */
  readonly time?: string
  /** It is the last of its series. */
  readonly last?: boolean
  readonly first?: boolean
  /** Who says it, and the guest it speaks of. */
  readonly owner?: string
  readonly guest?: string
}

/** Whose words they are: what the author wrote in the file explains itself. */
export type Author = 'template' | 'author' | 'edited'

/** @param also other words that explain a figure: what the file says beside the facts, the day and its hours */
export function verify(
  text: string,
  contract: Contract,
  moment: Moment,
  by: Author,
  also: readonly string[] = [],
): readonly Fault[] {
  const told = withoutSlots(text)
  return [
    ...(by === 'author' ? [] : missing(told, contract)),
    ...(by === 'author' ? [] : unknown(told, contract, also)),
    ...incoherent(told, contract),
    ...clock(told, contract, moment),
    ...audience(told, contract),
    ...(by === 'author' ? [] : promises(told, contract, also)),
    ...samePerson(told, moment),
  ]
}

/** A blank that the fact's own name stands in counts: whoever fills it in says it. */
const missing = (text: string, { must }: Contract): readonly Fault[] =>
  must
    .filter(({ said, forms, name }) => !flags.includes(name) && !saidIn(text, said, forms))
    .map((fact) => ({ code: 'copy/fact-missing', fact }))

const flags: readonly string[] = ['收单', '群里发', '第一次', '最后一次', '平常一次']

/** A list has been said when each of its lines has. */
const saidIn = (text: string, said: readonly string[], forms: readonly string[]): boolean =>
  said.length > 1
    ? said.every((line) => says(text, [line])) || forms.some((form) => !said.includes(form) && says(text, [form]))
    : says(text, forms)

const wordsOf = ({ must, may }: Contract): readonly string[] =>
  [...must, ...may].flatMap(({ said, forms }) => [...said, ...forms])

const unknown = (text: string, contract: Contract, also: readonly string[]): readonly Fault[] =>
  unexplained(text, [...wordsOf(contract), ...also]).map(({ text: word }) => ({ code: 'copy/fact-unknown', word }))

/** An hour with its day, or a price, that is not the event's. */
function incoherent(text: string, { must, may }: Contract): readonly Fault[] {
  const fact = (name: string): OwedFact | undefined => [...must, ...may].find((one) => one.name === name)
  const start = fact('开始')
  const price = fact('价格')
  const hours = [fact('时间'), start, fact('结束'), fact('截止')].flatMap((one) =>
    one ? [...one.said, ...one.forms] : [],
  )
  const said = [
    ...text.matchAll(
      /(?:今晚|明晚|今天|明天|后天) ?(?:晚上|上午|下午|中午|早上)? ?(\d{1,2}[:：]\d{2}) ?(?:开始|开讲|开场|见|集合)/gu,
    ),
  ]
  return [
    ...(start === undefined
      ? []
      : said
          .filter(({ 1: hour = '' }) => unexplained(hour, hours).length > 0)
          .map(({ 0: word }) => ({ code: 'copy/event-incoherent' as const, word, fact: start }))),
    ...(price === undefined
      ? []
      : figuresIn(text)
          .filter(
            ({ kind, text: word }) =>
              kind === 'money' &&
              unexplained(
                word,
                [...must, ...may].flatMap((one) => [...one.said, ...one.forms]),
              ).length > 0,
          )
          .map(({ text: word }) => ({ code: 'copy/event-incoherent' as const, word, fact: price }))),
  ]
}

const DUE = /今(?:天|晚|日) ?(\d{1,2})[:：](\d{2}) ?(?:前|之前|截止|截单|为止)/gu
const MORNING = /早安|早上好|早啊/u
const NIGHT = /晚安/u

const announced: readonly string[] = [
  '这周讲的',
  '近期活动',
  '接下来',
  '固定栏目',
  '固定活动',
  '开群',
  '今天还有',
  '本周还有',
  '明天',
  '下一次',
]

/** What the clock, or the place in the series, says otherwise. */
function clock(whole: string, { must, may }: Contract, { time, last, first }: Moment): readonly Fault[] {
  if (time === undefined) return []
  // What is announced for another time greets nobody now.
  const elsewhere = [...must, ...may].filter(({ name }) => announced.includes(name)).flatMap(({ said }) => said)
  const text = elsewhere.reduce((rest, line) => rest.replaceAll(line, ''), whole)
  const past = [...text.matchAll(DUE)].filter(
    ({ 1: hour = '', 2: minutes = '' }) => `${hour.padStart(2, '0')}:${minutes}` <= time,
  )
  const greeting =
    time >= '12:00' ? MORNING.exec(text)?.[0] : time < '17:00' && time >= '05:00' ? NIGHT.exec(text)?.[0] : undefined
  const tomorrow = last ? /明天(?:同一时间|继续|照常|接着)/u.exec(text)?.[0] : undefined
  const yesterday = first ? /昨天(?:的|交|没)/u.exec(text)?.[0] : undefined
  const fault = (word: string, why: string): Fault => ({ code: 'copy/clock', word, why })
  return [
    ...past.map(({ 0: word }) => fault(word, `这一条 ${time} 才发`)),
    ...(greeting === undefined ? [] : [fault(greeting, `这一条 ${time} 发`)]),
    ...(tomorrow === undefined ? [] : [fault(tomorrow, '这是最后一次')]),
    ...(yesterday === undefined ? [] : [fault(yesterday, '这是第一次')]),
  ]
}

/** A private message speaks to one. */
function audience(text: string, { audience: to }: Contract): readonly Fault[] {
  const word = to === 'one' ? (CROWD.exec(text)?.[1] ?? /接龙[：:]/u.exec(text)?.[0]) : undefined
  return word === undefined ? [] : [{ code: 'copy/audience', word }]
}

const promises = (text: string, contract: Contract, also: readonly string[]): readonly Fault[] => {
  const known = bare([...wordsOf(contract), ...also].join(' '))
  return promisesIn(text)
    .filter((word) => !known.includes(word))
    .map((word) => ({ code: 'copy/promise', word }))
}

/** Nobody thanks or introduces himself. */
function samePerson(text: string, { owner, guest }: Moment): readonly Fault[] {
  if (owner === undefined || guest === undefined || owner !== guest) return []
  const word = new RegExp(
    `(?:谢谢|感谢|请到|有请|讲的人：|今天讲的是)${guest.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'u',
  ).exec(text)?.[0]
  return word === undefined ? [] : [{ code: 'copy/same-person', word }]
}
