/** What came back from a writing order, held to the contract: nothing invented passes. */
import type { Message } from './messages-of.ts'
import { faultsOf } from './messages-of.ts'
import type { Fault } from './verify/index.ts'
import { slotsOf } from './helpers/moment.ts'

export interface Answer {
  /** Id of a script, as the order names it. */
  readonly id: string
  readonly text: string
}

export interface Adopted {
  readonly sound: readonly { readonly message: Message; readonly text: string }[]
  readonly refused: readonly {
    readonly id: string
    readonly message?: Message
    readonly text: string
    readonly faults: readonly Fault[]
    readonly lost: readonly string[]
  }[]
}

/** Markdown with a heading a message, or JSON: a list of `{ id, text }`, or an object id → text. */
export function readAnswers(raw: string): readonly Answer[] {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  return (text.startsWith('[') || text.startsWith('{') ? fromJson(text) : undefined) ?? fromMarkdown(text)
}

function fromJson(text: string): readonly Answer[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.entries(value as Readonly<Record<string, unknown>>).map(([id, said]) => ({ id, text: said }))
  return items.flatMap((item) => {
    const { id, text: said } = (item ?? {}) as Readonly<Record<string, unknown>>
    return typeof id === 'string' && typeof said === 'string' ? [{ id, text: said.trim() }] : []
  })
}

const HEAD = /^#{1,6}[ \t]*任务[ \t]*[:：]?[ \t]*(\S+)[ \t]*$/gmu

function fromMarkdown(text: string): readonly Answer[] {
  const heads = [...text.matchAll(HEAD)]
  return heads.map((head, index) => ({
    id: head[1] ?? '',
    text: unfenced(text.slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length).trim()),
  }))
}

/** Chatbots like to put a text into a fence. */
const unfenced = (text: string): string => /^```[^\n]*\n([\s\S]*?)\n```$/.exec(text)?.[1]?.trim() ?? text

/** @param ids of scripts may be told without their `#1` */
export function adoptAnswers(messages: readonly Message[], answers: readonly Answer[]): Adopted {
  const known = new Map(messages.flatMap((message) => [[message.script.id, message] as const]))
  // A second answer to the same script is the better one: chatbots are asked again.
  const last = new Map(answers.map((answer) => [known.get(answer.id)?.script.id ?? `${answer.id}#1`, answer]))
  const judged = [...last].map(([key, { id, text }]) => {
    const message = known.get(key)
    const lost = (message?.script.slots ?? []).filter((slot) => !slotsOf(text).includes(slot))
    return { id, text, message, lost, faults: message && text !== '' ? faultsOf(message, text, 'edited') : [] }
  })
  const sound = judged.flatMap(({ message, text, faults, lost }) =>
    message && text !== '' && faults.length === 0 && lost.length === 0 ? [{ message, text }] : [],
  )
  return {
    sound,
    refused: judged
      .filter(({ message, text, faults, lost }) => !message || text === '' || faults.length > 0 || lost.length > 0)
      .map(({ message, ...rest }) => ({ ...rest, ...(message ? { message } : {}) })),
  }
}
