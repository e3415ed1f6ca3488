/** Texts without a date: what newcomers meet, and what waits until it happens. */
import type { Script } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp, type LookUp } from '../look-up.ts'
import { markup, type Markup } from '../markup.ts'
import { occasionWord } from '../words.ts'
import { channelWord } from '../../words.ts'
import { messagesOf } from './message.ts'

export function occasions(bundle: Bundle): Markup | undefined {
  const look = lookUp(bundle)
  const groups = new Map<string, Script[]>()
  for (const script of bundle.scripts.filter(({ date }) => date === undefined)) {
    const word = occasionWord(script) || '新人与公告'
    groups.set(word, [...(groups.get(word) ?? []), script])
  }
  if (groups.size === 0) return undefined
  return markup`<section class="occasions" id="occasions" aria-labelledby="h-occasions">
<h2 id="h-occasions" tabindex="-1">遇到了再用</h2>
${[...groups].map(
  ([
    word,
    scripts,
  ]) => markup`<details class="occasion"><summary>${word}<span class="number">${scripts.length} 条</span></summary>
<ul class="entries">${scripts.map((script) => one(script, look))}</ul></details>`,
)}
</section>`
}

const one = (script: Script, look: LookUp): Markup =>
  markup`<li class="entry" data-entry="${script.id}"><h3>${script.title}</h3>
<p class="facts">${[channelWord(script.channel), look.ownerOf(script)].filter((fact) => fact !== '').map((fact) => markup`<span>${fact}</span>`)}</p>
${messagesOf(script, script.title)}</li>`
