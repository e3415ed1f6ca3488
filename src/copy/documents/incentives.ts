/** 积分与等级.md: how members earn, rise and are thanked (M18); only for communities that have such rules. */
import { isBlank } from '../helpers/blank.ts'
import type { DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'

export function incentivesDraft(sources: DocumentSources): readonly Draft[] {
  if (isBlank(sources.community.incentives)) return []
  return [
    {
      template: 'document/incentives',
      id: 'incentives',
      path: '积分与等级.md',
      title: '积分与等级',
      context: baseContext(sources),
    },
  ]
}
