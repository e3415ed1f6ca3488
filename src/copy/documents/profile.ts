/** 社群档案.md: why, for whom, with whom and by what this community lives, on one page (M01–M19, M35). */
import { isBlank } from '../helpers/blank.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { businessSections } from './profile-business.ts'
import { peopleSections } from './profile-people.ts'
import type { Section } from './section.ts'

export interface ProfileContext extends BaseContext {
  readonly sections: readonly Section[]
}

export function profileDraft(sources: DocumentSources): readonly Draft[] {
  const base = baseContext(sources)
  const { positioning, audience, structure, team, culture } = base.community
  if ([positioning, audience, structure, team, culture].every(isBlank)) return []
  const context: ProfileContext = {
    ...base,
    sections: [...peopleSections(base.inWords), ...businessSections(base.inWords)],
  }
  return [{ template: 'document/profile', id: 'profile', path: '社群档案.md', title: '社群档案', context }]
}
