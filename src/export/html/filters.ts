/** What to look at: whose, where, for whom, which stage; words; only what is left. Of no use without the script, so hidden. */
import type { DayEntries } from '../entries.ts'
import { markup, type Markup } from '../markup.ts'
import { channelWord, stageWord } from '../../words.ts'

export function filters(days: readonly DayEntries[]): Markup {
  const entries = days.flatMap((day) => day.entries)
  const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((word) => word !== '')
  return markup`<form class="filters scripted" role="search" aria-label="筛选" data-filters>
${choice(
  'owner',
  '谁',
  unique(entries.map(({ owner }) => owner)).map((owner) => [owner, owner]),
)}
${choice('side', '给谁看', [
  ['member', '成员'],
  ['office', '自己人'],
])}
${choice(
  'channel',
  '在哪里发',
  unique(entries.map(({ channel }) => channelWord(channel))).map((word) => [word, word]),
)}
${choice(
  'stage',
  '阶段',
  unique(days.map(({ stage }) => stageWord(stage))).map((word) => [word, word]),
)}
<label class="search">找字<input type="search" name="text" autocomplete="off" enterkeyhint="search"></label>
<label class="open"><input type="checkbox" name="open"><span>只看没做的</span></label>
<p class="shown" role="status" data-shown></p>
</form>`
}

const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): Markup =>
  markup`<label>${label}<select name="${name}"><option value="">全部</option>${options.map(([value, word]) => markup`<option value="${value}">${word}</option>`)}</select></label>`
