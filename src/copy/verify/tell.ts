/** Faults of texts in words: where it is wrong, and what to write instead; alike ones in one line. */
import type { Diagnostic, Place } from '../../diagnostic.ts'
import type { Fault } from './index.ts'

/** A fault with the script it was found in. */
export interface FaultOf {
  readonly fault: Fault
  readonly title: string
  readonly template: string
  readonly date?: string
  readonly time?: string
  /** Where the words can be changed: a place of the spec, or of an edited file. */
  readonly path?: string
  readonly place?: Place
}

type Words = (fault: Fault) => { readonly message: string; readonly cure: string }

/** One fault by itself, without the script it stands in. */
export const faultWords: Words = (fault) => {
  switch (fault.code) {
    case 'copy/fact-missing':
      return {
        message: `没有说“${fault.fact.name}”：${short(fault.fact.said.join('；'))}`,
        cure: `把它写进去；这一条真的不用说，就从文件里去掉${fault.fact.from.startsWith('/') ? `（${fault.fact.from.slice(1)}）` : ''}。`,
      }
    case 'copy/fact-unknown':
      return {
        message: `里的“${fault.word}”，文件里哪一处都没有说过`,
        cure: '写错了就改掉；是新的事实，先写进社群文件，话术再说。',
      }
    case 'copy/event-incoherent':
      return {
        message: `说“${fault.word}”，可是这一场的${fault.fact.name}是“${short(fault.fact.said.join('；'))}”`,
        cure: `两处改成一样：改话术，或改文件里的${fault.fact.name}。`,
      }
    case 'copy/clock':
      return { message: `说“${fault.word}”，可是${fault.why}`, cure: '改成发的那一刻说得通的话，或者换个时间发。' }
    case 'copy/audience':
      return { message: `是私聊，却对一群人说“${fault.word}”`, cure: '私聊对一个人说：“大家”换成“你”，接龙去掉。' }
    case 'copy/promise':
      return {
        message: `许了“${fault.word}”，文件里没有写过`,
        cure: '没有就别说；真有，先写进文件：奖品、激励、价格、权益各有各的位置。',
      }
    case 'copy/same-person':
      return { message: `说“${fault.word}”，可是说话的就是他自己`, cure: '去掉这一句；或者换一个人来主持。' }
  }
}

const LONG = 40
const short = (text: string): string => ([...text].length > LONG ? `${[...text].slice(0, LONG).join('')}……` : text)

/** One diagnostic for each kind of fault at one place, with the number of scripts it stands in. */
export function tellFaults(faults: readonly FaultOf[]): readonly Diagnostic[] {
  const groups = new Map<string, FaultOf[]>()
  for (const one of faults) {
    const { message } = faultWords(one.fault)
    const key = [one.fault.code, one.path ?? '', one.place?.file ?? '', one.template, message].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [FaultOf, ...FaultOf[]]
    const { message, cure } = faultWords(first.fault)
    const when = first.date === undefined ? '' : `（${first.date}${first.time === undefined ? '' : ` ${first.time}`}）`
    const more = group.length > 1 ? `，另有 ${group.length - 1} 条同样` : ''
    return {
      code: first.fault.code,
      severity: 'warning' as const,
      message: `话术“${first.title}”${when}${message}${more}`,
      cure,
      ...(first.path === undefined ? {} : { path: first.path }),
      ...(first.place === undefined ? {} : { place: first.place }),
    }
  })
}
