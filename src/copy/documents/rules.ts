/** 群规.md: the rules as they stand in the spec, with reason and consequence. */
import type { DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'

export function rulesDraft(sources: DocumentSources): Draft {
  return { template: 'document/rules', id: 'rules', path: '群规.md', title: '群规', context: baseContext(sources) }
}
