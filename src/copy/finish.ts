/** From what a template gave to what one pastes: the same for a script and for a page that quotes it. */
import { findArchetype, findPlatform } from '../knowledge/index.ts'
import type { Channel, Spec } from '../model.ts'
import { inDialect } from './dialect.ts'
import type { Staging } from './helpers/helper.ts'
import { putSigns } from './helpers/moment.ts'
import type { Layout } from './helpers/moment.ts'
import { tidy } from './tidy.ts'

/** The file's own choice, else what suits communities of this kind. */
const layoutOf = ({ voice, archetype }: Spec): Layout =>
  voice?.layout ?? findArchetype(archetype)?.subject.layout ?? 'lively'

export const stagingOf = (spec: Spec, channel: Channel | undefined): Staging => ({
  layout: layoutOf(spec),
  tone: spec.voice?.tone ?? 'warm',
  ...(channel === undefined ? {} : { channel }),
})

/** Channels in which a message stands in blocks; elsewhere it is a few sentences. */
const blocks: readonly Channel[] = ['group', 'announcement']

/** `template`: the id it was written from. `channel`: where it goes. */
export function finish(text: string, spec: Spec, template: string, channel?: Channel): string {
  const layout = layoutOf(spec)
  const signed = putSigns(
    text,
    channel === 'direct' ? 'plain' : layout,
    channel === 'direct' ? 'none' : spec.voice?.emoji,
  )
  const said = tidy(inDialect(signed, findPlatform(spec.structure?.platform ?? 'other'), template, channel))
  return layout === 'plain' || (channel !== undefined && !blocks.includes(channel))
    ? said.replace(/\n{2,}/g, '\n')
    : said
}
