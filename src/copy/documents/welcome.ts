/** 欢迎流程.md: what a newcomer meets, step by step, with the words. */
import { speakerOf } from '../facts/people.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { undatedScripts } from '../welcome-steps.ts'
import { channelWord } from '../../words.ts'

export interface WelcomeContext extends BaseContext {
  readonly steps: readonly {
    readonly number: number
    readonly after: string
    readonly channel: string
    readonly goal: string
    readonly owner: string
    readonly messages: readonly string[]
  }[]
  /** Texts posted once: rules, questions and answers, the form for introducing oneself. */
  readonly texts: readonly { readonly title: string; readonly messages: readonly string[] }[]
}

export function welcomeDraft(sources: DocumentSources): Draft {
  const { spec, scripts } = sources
  const written = undatedScripts(spec).map((item, index) => ({
    item,
    script: scripts.find((script) => script.id === `welcome/${index + 1}`),
  }))
  const context: WelcomeContext = {
    ...baseContext(sources),
    steps: written
      .filter(({ item }) => item.after !== undefined)
      .map(({ item, script }, index) => ({
        number: index + 1,
        after: item.after ?? '',
        channel: channelWord(script?.channel ?? item.channel ?? 'group'),
        goal: item.goal ?? script?.title ?? '',
        owner: speakerOf(spec, item.owner),
        messages: script?.messages ?? [],
      })),
    texts: written.flatMap(({ item, script }) =>
      item.after === undefined && script ? [{ title: script.title, messages: script.messages }] : [],
    ),
  }
  return { template: 'document/welcome', id: 'welcome', path: '欢迎流程.md', title: '欢迎流程', context }
}
