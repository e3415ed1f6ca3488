/**
 * The sample in somebody else's hands: who answers with a name, a product or members of his own must not find the sample's
 * people and goods in his mouth. What only the sample's owner can say goes; what a community cannot do without stays, marked.
 */
import type { Preset } from '../presets/index.ts'
import { answerIn, sampleSpec, withAnswers, type Answers } from './draft.ts'
import { questions } from './questions.ts'

export interface OwnSpec {
  readonly spec: object
  /** JSON pointers of what is still the sample's. */
  readonly leftovers: ReadonlySet<string>
}

type Draft = ReturnType<typeof sampleSpec> & Preset['spec']
type Step = (draft: Draft, answers: Answers) => { readonly draft: Draft; readonly leftovers: readonly string[] }

/** By the answer that sets it off. Answers that repeat the sample change nothing. */
const steps: Readonly<Record<string, Step>> = { lead: newLead, product: newProduct, who: newMembers }

/** The sample under the answers. @param start D+0, `YYYY-MM-DD` */
export function ownSpec(preset: Preset, start: string, answers: Answers): OwnSpec {
  const sample = sampleSpec(preset, start) as Draft
  const given = Object.fromEntries(questions.flatMap((question): [string, unknown][] => {
    const value = answers[question.id]
    return value === undefined || JSON.stringify(value) === JSON.stringify(answerIn(sample, question)) ? [] : [[question.id, value]]
  }))
  let draft = sample
  const leftovers: string[] = []
  for (const [id, step] of Object.entries(steps)) {
    if (given[id] === undefined) continue
    const made = step(draft, given)
    draft = made.draft
    leftovers.push(...made.leftovers)
  }
  const answered = questions.filter(({ id }) => given[id] !== undefined).flatMap(({ path, also = [] }) => [path, ...also].map((one) => `/${one.join('/')}`))
  return { spec: withAnswers(draft, given), leftovers: new Set(leftovers.filter((path) => !answered.includes(path))) }
}

/** The lead's name in every text, a neutral id, no life story; the sample's other people stay, since somebody has to stand in. */
function newLead(draft: Draft, { lead }: Answers) {
  const old = draft.team?.[0]
  if (!old) return { draft, leftovers: [] }
  const renamed = inTexts(draft, (text, key) => (key === 'id' || key === 'backup' || key === 'owner' ? (text === old.id ? 'lead' : text) : text.replaceAll(old.name, String(lead)))) as Draft
  const team = (renamed.team ?? []).map(({ bio: _, ...member }) => member)
  return { draft: { ...renamed, team }, leftovers: team.slice(1).map((_, i) => `/team/${i + 1}/name`) }
}

/** One thing on offer, the author's, and whom it is not for (no community does without); know-how and proof of the sample's trade go. */
function newProduct(draft: Draft, { product }: Answers) {
  const named = draft.positioning?.product?.name
  const told = named === undefined ? draft : inTexts(draft, (text, key) => (key === 'id' ? text : text.replaceAll(named, String(product)))) as Draft
  const { knowhow: _, ...culture } = told.culture ?? {}
  const { need: __, ...positioning } = told.positioning ?? {}
  const offers = (told.monetization?.offers ?? []).slice(0, 1).map(({ price, not_fits }) => ({ id: 'offer-1', name: String(product), ...(price === undefined ? {} : { price }), ...(not_fits === undefined ? {} : { not_fits }) }))
  const own = { ...told, positioning, culture, ...(told.monetization ? { monetization: { ...told.monetization, offers } } : {}) }
  return { draft: own as Draft, leftovers: ['/monetization/offers/0/price', '/monetization/offers/0/not_fits', '/positioning/product/kind', '/positioning/product/price', '/industry', '/structure/admission/refund', '/welcome/faq', '/welcome/first_task', '/rules/items', '/culture/charter', '/culture/values'] }
}

/** A neutral id for the members; what else the sample knows of them is marked. */
function newMembers(draft: Draft) {
  const segments = (draft.audience?.segments ?? []).map((segment, i) => (i === 0 ? { ...segment, id: 'members' } : segment))
  const known = ['age', 'city', 'occupation', 'income', 'tags', 'wants', 'pains', 'where'].map((key) => `/audience/segments/0/${key}`)
  return { draft: { ...draft, audience: { ...draft.audience, segments } } as Draft, leftovers: [...known, '/audience/seeds/sources', '/audience/seeds/criteria', '/audience/seeds/threshold', '/audience/core/perks', '/structure/admission/intro_template', '/structure/admission/questions'] }
}

function inTexts(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((item: unknown) => inTexts(item, change, key))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTexts(inner, change, name)])) : value
}
