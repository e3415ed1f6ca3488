/** Words that the author wrote himself: for this occurrence, for its column or part, for a step. They come before any template. */
import { findActivity } from '../knowledge/look-up.ts'
import { changeOf } from '../knowledge/part-words.ts'
import { nearName } from '../near-name.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Facts } from './facts/index.ts'
import { linesOf } from './facts/fact.ts'
import { factNames, isFactName } from './facts/names.ts'
import { slotText } from '../slot.ts'
import type { At, Scene } from './scene.ts'

/** Where the words stand, and the words. `undefined`: nobody wrote any. */
export function ownText({ spec, task, topic, column, entry, use, knowledge, welcome }: Scene): At<string> | undefined {
  if (task?.text !== undefined)
    return { value: task.text, path: task.subject.step ? `${task.subject.step}/text` : overridePath(spec, task.id) }
  const main = task === undefined || task.part === 'event' || task.part === 'publish'
  if (main && topic?.value.text !== undefined) return { value: topic.value.text, path: `${topic.path}/text` }
  if (main && column?.value.text !== undefined) return { value: column.value.text, path: `${column.path}/text` }
  const changes = entry?.value.parts ?? []
  const part = findActivity(knowledge, use ?? '')?.parts.find(({ id }) => id === task?.part)
  const change = part && changeOf(changes, part)
  if (entry && change?.text !== undefined)
    return { value: change.text, path: `${entry.path}/parts/${changes.indexOf(change)}/text` }
  if (welcome?.text !== undefined && welcome.path !== undefined)
    return { value: welcome.text, path: `${welcome.path}/text` }
  return undefined
}

function overridePath(spec: Scene['spec'], id: string): string {
  const index = (spec.overrides ?? []).findIndex(
    (one) => one.text !== undefined && (one.task === id || (one.id !== undefined && id.includes(one.id))),
  )
  return `/overrides/${Math.max(0, index)}/text`
}

const BRACED = /\{([^{}\n]{1,20})\}/gu

/** `{题目}` becomes the fact; one that is not there is left to the sender; a name that is none stays, and is told. */
export function fill(text: string, facts: Facts): string {
  return text.replace(BRACED, (whole, name: string) => {
    const key = name.trim()
    if (!isFactName(key)) return whole
    const fact = facts.get(key)
    return fact ? linesOf(fact).join(factNames[key].form === 'lines' ? '\n' : '、') : slotText(key)
  })
}

/** Names in braces that are no facts, each at its place. */
export function unknownBlanks(text: At<string>): readonly Diagnostic[] {
  return [...text.value.matchAll(BRACED)].flatMap(({ 0: whole, 1: name = '' }) => {
    const key = name.trim()
    if (isFactName(key)) return []
    const near = nearName(key, Object.keys(factNames))
    return [
      {
        code: 'copy/unknown-blank',
        severity: 'warning' as const,
        message: `正文里的“${whole}”不是能填的一样。`,
        cure: near
          ? `是不是“{${near}}”？`
          : '能填的有 {题目} {要点} {时间} {地点} {嘉宾} {价格} {截止} {第几次} {日期} {星期} 等；不是要填的，就去掉花括号。',
        path: text.path,
      },
    ]
  })
}
