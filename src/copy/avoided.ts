import type { Diagnostic } from '../diagnostic.ts'
import type { Script } from '../model.ts'

/** Words the community does not want to use, found in finished scripts: one warning a word. */
export function avoidedWords(words: readonly string[], scripts: readonly Script[]): readonly Diagnostic[] {
  return words.filter((word) => word.trim() !== '').flatMap((word) => {
    const hits = scripts.filter((script) => script.messages.some((message) => holds(message, word)))
    if (hits.length === 0) return []
    const titles = [...new Set(hits.map((script) => `${script.title}（${script.template}）`))]
    return [{
      code: 'copy/avoided-word',
      severity: 'warning' as const,
      message: `说好不用的“${word}”出现在 ${hits.length} 条话术里：${titles.slice(0, 5).join('、')}${titles.length > 5 ? '……' : ''}`,
      cure: `改写这几处，或从“语气 › 避免”（voice.avoid）里去掉“${word}”`,
      path: '/voice/avoid',
    }]
  })
}

/** A word of one sign counts only by itself: 亲 is not in 母亲, nor 卷 in 问卷. */
function holds(text: string, word: string): boolean {
  return [...word].length > 1 ? text.includes(word) : text.split(/[\s\p{P}\p{S}]+/u).includes(word)
}
