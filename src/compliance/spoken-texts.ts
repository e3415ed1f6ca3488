/** The texts of a spec that members or the public get to read, with where they are said. */
import type { Channel, Spec } from '../model.ts'
import { audienceOf } from './audience.ts'
import type { Audience } from './audience.ts'

export interface SpokenText {
  /** JSON pointer in canonical keys. */
  readonly path: string
  readonly text: string
  readonly audience: Audience
  /** A rule of the group: it says what may not be said, so only orders of its own count. */
  readonly isRule: boolean
}

/** By section, the rest of a pointer that is read aloud; what only the team reads (pains, metrics, triggers, budgets) is not. */
const SPOKEN: Readonly<Record<string, RegExp>> = {
  name: /^$/,
  slogan: /^$/,
  positioning:
    /^\/(?:(?:member_value|differentiators)\/\d+|join_reason|sustain|promise\/(?:what|target)|product\/(?:name|mvp))$/,
  audience: /^\/(?:core\/perks\/\d+|seeds\/threshold)$/,
  structure: /^\/(?:groups\/naming|admission\/(?:refund|questions\/\d+|intro_template\/\d+))$/,
  team: /^\/\d+\/bio$/,
  rules: /^\/(?:items\/\d+\/(?:text|why)|ads_policy|nickname_format|privacy)$/,
  welcome: /^\/(?:steps\/\d+\/goal|faq\/\d+\/[qa]|first_task|required_reading)$/,
  culture: /^\/(?:goal|shared_task|(?:values|charter|symbols|rituals|vocabulary|knowhow)\/\d+)$/,
  voice: /^\/(?:persona|address|sign_off)$/,
  content: /^\/pillars\/\d+\/(?:title|ritual|topics\/\d+\/(?:title|point|ask))$/,
  activities:
    /^\/\d+\/(?:title|theme|takeaway|prize|signup|links_to|guests\/\d+\/(?:bio|topic|name)|topics\/\d+\/(?:title|point|ask)|stakes\/(?:host|guest|member))$/,
  incentives:
    /^\/(?:points\/(?:earn\/\d+\/action|spend\/\d+\/reward)|levels\/\d+\/(?:name|perks\/\d+)|leaderboard|badges\/\d+|rewards\/\w+\/\d+)$/,
  growth: /^\/(?:bait\/(?:name|use_value)|fission\/tiers\/\d+\/reward)$/,
  monetization: /^\/offers\/\d+\/(?:name|fits|delivery|after_sale)$/,
  campaigns: /^\/\d+\/(?:title|theme|purpose|offers\/\d+|flow\/\d+)$/,
  overrides: /^\/\d+\/(?:title|text)$/,
  risks: /^\/\d+\/script$/,
  variables: /^\//,
}

/** Written for people outside: the poster, the page that wins members. */
const OUTSIDE = /^\/(?:slogan$|positioning\/(?:join_reason|differentiators)|growth\/(?:bait|fission))/
const RULES = /^\/(?:rules|culture\/charter)\//

/** In the order of the file. */
export function spokenTexts(spec: Spec): readonly SpokenText[] {
  const found: SpokenText[] = []
  for (const [section, value] of Object.entries(spec)) {
    const pattern = SPOKEN[section]
    if (pattern === undefined) continue
    const head = section.length + 1
    walk(value, `/${section}`, undefined, (path, text, channel) => {
      if (pattern.test(path.slice(head)))
        found.push({
          path,
          text,
          audience: OUTSIDE.test(path) ? 'public' : audienceOf(channel),
          isRule: RULES.test(path),
        })
    })
  }
  return found
}

/** Every text of the spec, read aloud or not. */
export function allTexts(spec: Spec): readonly { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = []
  walk(spec, '', undefined, (path, text) => found.push({ path, text }))
  return found
}

function walk(
  value: unknown,
  path: string,
  channel: Channel | undefined,
  see: (path: string, text: string, channel: Channel | undefined) => void,
): void {
  if (typeof value === 'string') return see(path, value, channel)
  if (Array.isArray(value)) return value.forEach((item: unknown, i) => walk(item, `${path}/${i}`, channel, see))
  if (typeof value !== 'object' || value === null) return
  // The channel of a pillar, an activity, an added task holds for all its texts.
  const own = (value as { readonly channel?: Channel }).channel ?? channel
  for (const [key, item] of Object.entries(value))
    walk(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, own, see)
}
