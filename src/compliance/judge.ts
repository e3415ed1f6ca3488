/** A spec and its scripts → every word that needs a look, each once, at the place where the author can change it. */
import type { Said } from '../diagnostic.ts'
import type { Script, Spec } from '../model.ts'
import { audienceOf } from './audience.ts'
import type { Audience } from './audience.ts'
import { industriesOf } from './industries.ts'
import { scan } from './scan.ts'
import type { Exempted, Hit, Scan } from './scan.ts'
import { allTexts, spokenTexts } from './spoken-texts.ts'

export interface PlacedHit {
  readonly hit: Hit
  readonly audience: Audience
  readonly path: string
  /** Offsets are of the text at `path`; absent for a word that no text of the spec holds. */
  readonly inSpec: boolean
  /** What the offsets of `hit` are of: the text at `path`, or the message of the script. */
  readonly text: string
  /** The script that says it, when the spec's own reading does not. */
  readonly script?: Script
}
export interface Judgement {
  readonly hits: readonly PlacedHit[]
  readonly exempted: readonly PlacedExempted[]
}
/** A word that was let pass. */
export interface PlacedExempted {
  readonly exempted: Exempted
  /** JSON pointer of the text of the spec that its offsets are of; '' for a word of a script. */
  readonly path: string
  /** The finished script that holds it. */
  readonly said?: Said
}

/** Rules that a sentence of the 群规 can break by ordering it; words that it merely mentions are no claims. */
const ORDERS = /^(?:platform|privacy)\/|^law\/review$/

const judged = new WeakMap<Spec, Map<readonly Script[] | undefined, Judgement>>()

/** The same spec and scripts are judged once, however many checks ask. */
export function judgeWords(spec: Spec, scripts?: readonly Script[]): Judgement {
  const known = judged.get(spec) ?? new Map<readonly Script[] | undefined, Judgement>()
  judged.set(spec, known)
  const judgement = known.get(scripts) ?? judge(spec, scripts)
  known.set(scripts, judgement)
  return judgement
}

function judge(spec: Spec, scripts: readonly Script[] = []): Judgement {
  const options = {
    industries: industriesOf(spec),
    allow: (spec.compliance?.allow ?? []).map(({ text }) => text),
    names: namesOf(spec),
  }
  const hits: PlacedHit[] = []
  const exempted: PlacedExempted[] = []
  for (const { path, text, audience, isRule } of spokenTexts(spec)) {
    const found = scan(text, { ...options, audience, ...(isRule ? { only: (rule) => ORDERS.test(rule) } : {}) })
    hits.push(...found.hits.map((hit) => ({ hit, audience, path, inSpec: true, text })))
    exempted.push(...found.exempted.map((one) => ({ path, exempted: one })))
  }
  const said = saidIn(scripts, options)
  return { hits: [...hits, ...scriptHits(spec, said, hits)], exempted: [...exempted, ...scriptExempted(said)] }
}

/** What the author calls things: judged where it is given as a name, and no claim where it is only said. */
const namesOf = ({ name, content, activities, campaigns }: Spec): readonly string[] =>
  [
    name,
    ...[...(content?.pillars ?? []), ...(activities ?? []), ...(campaigns ?? [])].map(({ title }) => title),
  ].filter((one) => one !== undefined)

interface Message {
  readonly script: Script
  readonly message: string
  readonly found: Scan
}

/** What members get to read of the scripts, looked through. */
const saidIn = (scripts: readonly Script[], options: Parameters<typeof scan>[1]): readonly Message[] =>
  scripts
    .filter(({ channel }) => channel !== 'internal')
    .flatMap((script) =>
      script.messages.map((message) => ({
        script,
        message,
        found: scan(message, { ...options, audience: audienceOf(script.channel) }),
      })),
    )

/** A word in the same surroundings of the same template is one, however many days it is said on. */
function scriptExempted(said: readonly Message[]): readonly PlacedExempted[] {
  const once = new Map<string, PlacedExempted>()
  for (const {
    script: { template },
    message,
    found,
  } of said) {
    for (const one of found.exempted) {
      const key = [one.rule, template, one.word, snippet(message, one)].join('\n')
      if (!once.has(key)) once.set(key, { path: '', exempted: one, said: { template, word: one.word, message } })
    }
  }
  return [...once.values()]
}

/** What templates add to the spec's own words. A text of the spec that is judged already is not judged again in a script. */
function scriptHits(spec: Spec, said: readonly Message[], own: readonly PlacedHit[]): readonly PlacedHit[] {
  if (said.every(({ found }) => found.hits.length === 0)) return []
  const texts = allTexts(spec)
  const spoken = new Set(spokenTexts(spec).map(({ path }) => path))
  const seen = new Set<string>()
  return said.flatMap(({ script, message, found }) =>
    found.hits.flatMap((hit) => {
      const around = snippet(message, hit)
      const source = texts.find(
        ({ text }) => text.includes(around) || (text.includes(hit.word) && message.includes(text)),
      )
      const told = own.some(
        (other) =>
          other.hit.rule === hit.rule &&
          other.hit.word === hit.word &&
          (source === undefined || other.path === source.path),
      )
      const key = [hit.rule, hit.word, source?.path ?? script.template].join(' ')
      if (told || (source !== undefined && spoken.has(source.path)) || seen.has(key)) return []
      seen.add(key)
      const at = source?.text.indexOf(hit.word) ?? -1
      return [
        {
          hit: at < 0 ? hit : { ...hit, start: at, end: at + hit.word.length },
          audience: audienceOf(script.channel),
          path: source?.path ?? '',
          inSpec: source !== undefined,
          text: source === undefined || at < 0 ? message : source.text,
          script,
        },
      ]
    }),
  )
}

/** The word with up to three characters of its own line on either side: enough to find the text it came from. */
function snippet(message: string, hit: Hit): string {
  const before = /[^\n]{0,3}$/u.exec(message.slice(0, hit.start))?.[0] ?? ''
  const after = /^[^\n]{0,3}/u.exec(message.slice(hit.end))?.[0] ?? ''
  return `${before}${message.slice(hit.start, hit.end)}${after}`
}
