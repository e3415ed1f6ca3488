/** Which messages of a month are the same to a reader, by the measure that the writer itself goes by; `test/copy/twins.test.ts` holds it to examples. */
import { alike, wordingIn } from '../../src/copy/twins.ts'
import type { Wording } from '../../src/copy/twins.ts'
import type { Script, Spec } from '../../src/model.ts'

/** Pairs of scripts of one template that begin alike or are four-fifths the same, by the later of the two. */
export function twins(spec: Spec, scripts: readonly Script[]): readonly string[] {
  const wording = wordingIn(spec)
  const seen = new Map<string, { readonly id: string; readonly said: Wording }[]>()
  return scripts.flatMap((script) => {
    const one = { id: script.id, said: wording(script.messages.join('\n')) }
    const others = seen.get(script.template) ?? []
    seen.set(script.template, [...others, one])
    return others
      .filter((other) => alike(other.said, one.said))
      .map((other) => `${script.template}: ${other.id} ~ ${one.id}: ${script.messages.join(' ')}`)
  })
}
