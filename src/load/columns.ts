/** What a pillar leaves unsaid, said by the column it is made of. */
import { findColumn } from '../knowledge/look-up.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Spec } from '../schema/community.ts'

export function withColumns(spec: Spec, knowledge: Knowledge): Spec {
  const { content } = spec
  if (!content?.pillars?.some(({ use }) => use !== undefined)) return spec
  const pillars = content.pillars.map((pillar) => {
    const column = pillar.use === undefined ? undefined : findColumn(knowledge, pillar.use)
    if (!column) return pillar
    const { name: title, category, cadence, channel, lead_days } = column
    const told = { title, category, cadence, ...(channel ? { channel } : {}), ...(lead_days ? { lead_days } : {}) }
    return { ...told, ...pillar }
  })
  return { ...spec, content: { ...content, pillars } }
}
