/** Choices to answer with a number or letter: short ones are read in one line, longer ones on a phone only one below the other. */

/** Longest choice that stays in its line, in signs. */
const IN_LINE = 8

/** What is counted or numbered, not chosen: 「每 2 天」, 「1 号楼」. */
const unit = '(?![天周月年岁点分秒小个次位元块份条斤人种杯页号楼层室座栋勺包袋件排路％%])'

const first = new RegExp(`(?:^|(?<=[，。：；？！」”） ]))([1A]) (?=\\p{Script=Han})${unit}`, 'u')

/** Only who is asked chooses; within a sentence, an address, a recipe or a list of doors is read on. */
const asks = /[？?]|[选挑回投]|哪|几分|二选一/u

const signs: Readonly<Record<string, string>> = { 1: '123456789', A: 'ABCDEFGHI' }

/** 「…？1 甲 2 乙 3 丙。…」→ each choice in a line of its own, when one of them is long. Other lines come back as they are. */
export const choicesApart = (text: string): string => text.split('\n').map(apartInLine).join('\n')

function apartInLine(line: string): string {
  const start = first.exec(line)
  const names = signs[start?.[1] ?? ''] ?? ''
  if (!start) return line
  const choices: string[] = []
  let rest = line.slice(start.index + 2)
  for (const name of names.slice(1)) {
    const found = new RegExp(`(?:[ ；，]+|(?<=[）」”》]))${name} (?=\\S)${unit}`, 'u').exec(rest)
    if (!found) break
    choices.push(rest.slice(0, found.index))
    rest = rest.slice(found.index + found[0].length)
  }
  // The last one goes as far as its sentence.
  const [, last = '', after = ''] = /^([^。！？；]*)[。；]?(.*)$/u.exec(rest) ?? []
  choices.push(last)
  if (start.index > 0 && !asks.test(line.slice(0, start.index)) && !asks.test(after)) return line
  if (choices.length < 2 || choices.some((choice) => /[。！？]/u.test(choice)) || choices.every(short)) return line
  return [
    line.slice(0, start.index).trimEnd(),
    ...choices.map((choice, index) => `${names[index]} ${choice.trim()}`),
    after.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** What comes behind a comma goes on with the sentence: 「3 消息太多，回数字就好」. */
const short = (choice: string): boolean => [...(choice.split('，')[0] ?? '').trim()].length <= IN_LINE
