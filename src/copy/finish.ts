/** From what a template gave to what one pastes: the same for a script and for a page that quotes it. */
import { findArchetype, findPlatform } from '../knowledge/look-up.ts'
import type { Knowledge } from '../knowledge/types.ts'
import type { Channel, Spec } from '../model.ts'
import { inDialect } from './dialect.ts'
import type { Staging } from './helpers/helper.ts'
import { putSigns } from './helpers/moment.ts'
import type { Layout } from './helpers/moment.ts'
import { tidy } from './tidy.ts'

/** The file's own choice, else what suits communities of this kind. */
const layoutOf = ({ voice, archetype }: Spec, knowledge: Knowledge): Layout =>
  voice?.layout ?? findArchetype(knowledge, archetype)?.subject.layout ?? 'lively'

export const stagingOf = (spec: Spec, channel: Channel | undefined, knowledge: Knowledge): Staging => ({
  layout: layoutOf(spec, knowledge),
  tone: spec.voice?.tone ?? 'warm',
  ...(channel === undefined ? {} : { channel }),
})

/** Channels in which a message stands in blocks; elsewhere it is a few sentences. */
const blocks: readonly Channel[] = ['group', 'announcement']

/** `template`: the id it was written from. `channel`: where it goes. */
export function finish(
  text: string,
  { spec, knowledge }: { readonly spec: Spec; readonly knowledge: Knowledge },
  template: string,
  channel?: Channel,
): string {
  const layout = layoutOf(spec, knowledge)
  const signed = putSigns(
    text,
    channel === 'direct' ? 'plain' : layout,
    channel === 'direct' ? 'none' : spec.voice?.emoji,
  )
  const said = tidy(inDialect(signed, findPlatform(knowledge, spec.structure?.platform ?? 'other'), template, channel))
  return layout === 'plain' || (channel !== undefined && !blocks.includes(channel))
    ? said.replace(/\n{2,}/g, '\n')
    : said
}
