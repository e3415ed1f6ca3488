/** 话术/*.md: one file a week; each script under a heading, its text in a block to be copied as it is. */
import type { Artifact, Script } from '../../model.ts'
import { fenced, lineText } from '../../markdown.ts'
import type { Bundle } from '../bundle.ts'
import type { LookUp } from '../look-up.ts'
import { anchorOf, dateWord, occasionWord, scriptFile } from '../words.ts'
import { channelWord, dayWord, offsetWord, weekdayWord } from '../../words.ts'

export function scriptFiles({ plan, scripts }: Bundle, look: LookUp): readonly Artifact[] {
  const files = new Map<string, Script[]>()
  for (const script of scripts) {
    const path = scriptFile(script, look.offsetOf)
    files.set(path, [...(files.get(path) ?? []), script])
  }
  return [...files].map(([path, unsorted]) => {
    const own = inOrder(unsorted)
    const title = `# ${lineText(plan.name)} · ${path.slice('话术/'.length, -'.md'.length)}的话术`
    return {
      path,
      content: `${[title, ...own.map((script, index) => section(script, own[index - 1], look))].join('\n\n')}\n`,
    }
  })
}

/** By the time of sending: the messages of one long task stand between those of others. Stable for the rest. */
function inOrder(scripts: readonly Script[]): readonly Script[] {
  const key = ({ date = '', time = '' }: Script): string => `${date} ${time}`
  return [...scripts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function section(script: Script, before: Script | undefined, look: LookUp): string {
  const occasion = occasionWord(script)
  const day =
    script.date !== undefined && script.date !== before?.date
      ? dayHeading(script.date, look)
      : occasion !== '' && (!before || occasionWord(before) !== occasion)
        ? [`## ${occasion}`]
        : []
  const task = look.taskOf(script)
  const facts = [
    channelWord(script.channel),
    look.ownerOf(script),
    task && task.title !== script.title ? task.title : undefined,
  ].filter((fact) => fact !== undefined && fact !== '')
  const slots = script.slots.length > 0 ? [`发之前填：${script.slots.map(lineText).join('、')}`] : []
  return [
    ...day,
    `<a id="${anchorOf(script)}"></a>`,
    `### ${[script.time, lineText(script.title)].filter(Boolean).join(' ')}`,
    facts.map((fact) => lineText(fact ?? '')).join(' · '),
    ...slots,
    ...script.messages.map(fenced),
  ].join('\n\n')
}

function dayHeading(date: string, look: LookUp): readonly string[] {
  const day = look.dayOf(date)
  return day
    ? [`## ${dayWord(day.offset)} ${offsetWord(day.offset)} ${dateWord(date)} ${weekdayWord(day)}`]
    : [`## ${dateWord(date)}`]
}
