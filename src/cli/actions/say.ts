/** `say`: a message as it would be sent, and under it where each fact came from, what is left blank, what it owes. */
import { faults, type Message } from '../../index.ts'
import type { Action } from '../command.ts'
import { chosen, spokenPlan, type MessageFlags, type Spoken } from '../chosen-messages.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { visible } from '../visible.ts'

export interface SayFlags extends MessageFlags {
  readonly json?: boolean
}

/** A whole column is shown by its first few. */
const MOST = 5

export const say: Action<SayFlags> = async (io, [word, ...files], flags) => {
  if (word === undefined) throw new UserError('没有说看哪一条。', '写任务标识、栏目名或日期，例如：社群 say 明日到货')
  const spoken = await spokenPlan(files, flags, io)
  if (!spoken) return exitCodes.wrong
  const found = chosen(spoken, word)
  if (flags.json) {
    const shown = found.map(({ script, contract }) => ({ script, contract }))
    io.stdout.write(`${JSON.stringify({ version: 1, messages: shown }, undefined, 2)}\n`)
    return exitCodes.sound
  }
  const pages = await Promise.all(found.slice(0, MOST).map((message) => page(message, spoken)))
  const more = found.length > MOST ? [`还有 ${found.length - MOST} 条，写日期或任务标识看其中一条。\n`] : []
  io.stdout.write([...pages, ...more].join('\n'))
  return exitCodes.sound
}

const sources = { edited: '你改过的话术', author: '文件里写的正文' } as const

async function page(message: Message, { sound }: Spoken): Promise<string> {
  const { script, task, contract } = message
  const wrong = await faults(message)
  const place = (from: string): string => {
    const at = from.startsWith('/') ? sound.judged.loaded.source.locate(from) : undefined
    return at ? `${at.file}:${at.start.line}` : from === 'calendar' ? '日历' : '计划'
  }
  const said = contract.must.map(({ name, said: words, from }) => `  ${name}：${words.join('；')}  ← ${place(from)}`)
  return [
    `${task.start.slice(0, 10)} ${script.time ?? ''}  ${script.title}  ${task.owner.name}`,
    task.id,
    '',
    ...script.messages
      .join('\n\n')
      .split('\n')
      .map((line) => `  ${visible(line)}`),
    '',
    `谁写的：${script.source ? sources[script.source] : `模板 ${script.template}`}`,
    ...(said.length === 0 ? ['要说到的：（没有）'] : ['要说到的：', ...said.map(visible)]),
    ...(script.slots.length === 0 ? [] : [`要填的空：${script.slots.map(visible).join('、')}`]),
    ...(contract.ask === '' ? [] : [`请对方做：${contract.ask}`]),
    ...wrong.flatMap(({ message: what, cure }) => [`不对：${visible(what)}`, `  ${visible(cure)}`]),
    '',
  ].join('\n')
}
