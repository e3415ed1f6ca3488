/** From what a template gave to what one pastes: the same for a script and for a page that quotes it. */
import { findPlatform } from '../knowledge/index.ts'
import type { Channel, Spec } from '../model.ts'
import { choicesApart } from './choices.ts'
import { inDialect } from './dialect.ts'
import { allowEmoji } from './helpers/moment.ts'
import { apart } from './spacing.ts'
import { tidy } from './tidy.ts'

/** `template`: the id it was written from. `channel`: where it goes. */
export function finish(text: string, spec: Spec, template: string, channel?: Channel): string {
  const said = inDialect(
    allowEmoji(text, spec.voice?.emoji).trim(),
    findPlatform(spec.structure?.platform ?? 'other'),
    template,
    channel,
  )
  return choicesApart(apart(tidy(said), namesOf(spec)))
}

/** What our sentences name: the group, its people, what it sells. */
const namesOf = ({
  name,
  voice,
  team,
  positioning,
  monetization,
  activities,
  content,
  campaigns,
}: Spec): readonly string[] =>
  [
    name,
    voice?.persona,
    ...[...(team ?? []), ...(monetization?.offers ?? [])].map((one) => one.name),
    positioning?.product?.name,
    ...[...(activities ?? []), ...(content?.pillars ?? []), ...(campaigns ?? [])].map(({ title }) => title),
    ...(activities ?? []).flatMap(({ guests }) => guests ?? []).map((guest) => guest.name),
  ].flatMap((one) => one ?? [])
