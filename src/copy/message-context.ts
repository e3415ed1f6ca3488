/** What a template sees: every fact by its Chinese name, '' or an empty list where it is absent, so that strict mode can stay on. */
import type { Spec } from '../model.ts'
import type { Facts } from './facts/index.ts'
import { linesOf } from './facts/fact.ts'
import { factNames } from './facts/names.ts'
import type { FactName } from './facts/names.ts'

export type MessageContext = Readonly<Record<string, unknown>>

export function messageContext(facts: Facts, spec: Spec): MessageContext {
  const context: Record<string, unknown> = { 变量: spec.variables ?? {} }
  for (const name of Object.keys(factNames) as FactName[]) {
    const fact = facts.get(name)
    context[name] =
      factNames[name].form === 'lines' ? (fact ? linesOf(fact) : []) : fact ? linesOf(fact).join('、') : ''
  }
  return context
}
