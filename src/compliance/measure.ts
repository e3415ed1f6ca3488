/** Labelled sentences → how much of them the lists find, by source. */
import { severityOf } from './audience.ts'
import type { Audience } from './audience.ts'
import { packOf } from './industries.ts'
import { scan } from './scan.ts'
import { share, type Share } from './wilson.ts'

/** One sentence with what a person says of it. */
export interface Labelled {
  readonly text: string
  /** Should it be reported? Undefined: nobody can say; it counts nowhere. */
  readonly harmful: boolean | undefined
  readonly audience: Audience
  /** As a community file writes it. */
  readonly industry?: string
  readonly source: string
}

export interface Figures {
  readonly source: string
  /** Of what was reported, what should be. */
  readonly precision: Share
  /** Of what should be reported, what was. */
  readonly recall: Share
  /** Of what is harmless, what was reported. */
  readonly alarms: Share
}

export interface Measured {
  /** What counts as reported: a warning or an error. */
  readonly all: Figures
  /** The same, hints counted too. */
  readonly withHints: Figures
  readonly bySource: readonly Figures[]
  readonly unsure: number
  readonly missed: readonly Told[]
  readonly wrong: readonly Told[]
}
export interface Told {
  readonly source: string
  readonly text: string
  readonly words: readonly string[]
}

interface Seen extends Labelled {
  readonly reported: boolean
  readonly hinted: boolean
  readonly words: readonly string[]
}

/** Sentences are read one by one, as if each stood in a file of its industry. Sources come in the order of the sentences. */
export function measure(sentences: readonly Labelled[]): Measured {
  const seen = sentences.filter(({ harmful }) => harmful !== undefined).map(see)
  const told = (wanted: (one: Seen) => boolean): readonly Told[] =>
    seen.filter(wanted).map(({ source, text, words }) => ({ source, text, words }))
  return {
    all: figures('', seen, ({ reported }) => reported),
    withHints: figures('', seen, ({ hinted }) => hinted),
    bySource: [...new Set(seen.map(({ source }) => source))].map((source) =>
      figures(
        source,
        seen.filter((one) => one.source === source),
        ({ reported }) => reported,
      ),
    ),
    unsure: sentences.length - seen.length,
    missed: told(({ harmful, reported }) => harmful === true && !reported),
    wrong: told(({ harmful, reported }) => harmful === false && reported),
  }
}

function see(one: Labelled): Seen {
  const industry = one.industry === undefined ? undefined : packOf(one.industry)
  const { hits } = scan(one.text, { industries: industry === undefined ? [] : [industry], audience: one.audience })
  const levels = hits.map(({ entry, lexicon }) => severityOf(entry.level, lexicon.reach, one.audience))
  return {
    ...one,
    reported: levels.some((level) => level !== 'info'),
    hinted: levels.length > 0,
    words: hits.map(({ rule, word }) => `${rule} ${word}`),
  }
}

function figures(source: string, seen: readonly Seen[], found: (one: Seen) => boolean): Figures {
  const harmful = seen.filter((one) => one.harmful === true)
  const harmless = seen.filter((one) => one.harmful === false)
  const right = harmful.filter(found).length
  const wrong = harmless.filter(found).length
  return {
    source,
    precision: share(right, right + wrong),
    recall: share(right, harmful.length),
    alarms: share(wrong, harmless.length),
  }
}
