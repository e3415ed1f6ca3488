/** One thing to do: when, what, where, who; what to have ready; the text; a tick. */
import type { Entry } from '../entries.ts'
import { markup, type Markup } from '../markup.ts'
import { channelWord } from '../../words.ts'
import { messagesOf } from './message.ts'

export function entryOf(entry: Entry, stage: string): Markup {
  const { id, time, title, channel, owner, task, script, first } = entry
  const member = task.side === 'member-facing'
  const name = `${time} ${title}`
  return markup`<li class="entry${!member && ' office'}" data-entry="${id}" data-owner="${owner}" data-channel="${channelWord(channel)}" data-side="${member ? 'member' : 'office'}" data-stage="${stage}">
<h3><time>${time}</time> ${title}</h3>
<p class="facts">${factsOf(entry)}</p>
${!script && tick('已做完', name)}${first && readyOf(entry)}${script && messagesOf(script, name, tick('已发送', name))}</li>`
}

const tick = (word: string, name: string): Markup =>
  markup`<label class="tick"><input type="checkbox" data-tick aria-label="${word}：${name}"><span aria-hidden="true">${word}</span></label>`

function factsOf({ channel, owner, task, first }: Entry): readonly Markup[] {
  const facts = [
    channelWord(channel),
    owner,
    ...(task.segment === undefined ? [] : [`给${task.segment}`]),
    ...(first ? [`${task.minutes} 分钟`] : []),
    ...(task.metric === undefined ? [] : [`看 ${task.metric}`]),
  ]
  return facts.filter((fact) => fact !== '').map((fact) => markup`<span>${fact}</span>`)
}

function readyOf({ task }: Entry): Markup | undefined {
  const { materials, checklist } = task
  if (materials.length + checklist.length === 0) return undefined
  return markup`<details class="ready"><summary>准备 ${materials.length + checklist.length} 样</summary>
${materials.length > 0 && markup`<p>素材：${materials.join('、')}</p>`}${
  checklist.length > 0 && markup`<ul>${checklist.map((item) => markup`<li>${item}</li>`)}</ul>`
}</details>
`
}
