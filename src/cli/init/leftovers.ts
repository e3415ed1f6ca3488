/**
 * The sample in somebody else's hands: who answers with a name, a product or members of his own must not find the sample's
 * people and goods in his mouth. What only the sample's owner can say goes; what a community cannot do without is said in
 * words that hold for anybody, or stays, both marked.
 */
import { isEdible } from '../../knowledge/edible.ts'
import { builtin } from '../../knowledge/builtin.ts'
import { findActivity } from '../../knowledge/look-up.ts'
import type { Archetype } from '../../knowledge/types.ts'
import type { Spec } from '../../model.ts'
import type { Preset } from '../presets/index.ts'
import { answerIn, sampleSpec, withAnswers, type Answers } from './draft.ts'
import * as neutral from './neutral.ts'
import { questions } from './questions.ts'

export interface OwnSpec {
  readonly spec: object
  /** JSON pointers of what is still the sample's, or nobody's. */
  readonly leftovers: ReadonlySet<string>
}

type Draft = ReturnType<typeof sampleSpec> & Preset['spec']
type Step = (
  draft: Draft,
  answers: Answers,
  preset: Preset,
) => { readonly draft: Draft; readonly leftovers: readonly string[] }

/** With the answers that set it off. Answers that repeat the sample change nothing. */
const steps: readonly { readonly by: readonly string[]; readonly step: Step }[] = [
  { by: ['lead'], step: newLead },
  { by: ['lead', 'second'], step: newSecond },
  { by: ['product'], step: newProduct },
  { by: ['who'], step: newMembers },
]

/** The sample under the answers. @param start D+0, `YYYY-MM-DD` */
export function ownSpec(preset: Preset, start: string, answers: Answers): OwnSpec {
  const sample = sampleSpec(preset, start) as Draft
  const given = Object.fromEntries(
    questions.flatMap((question): [string, unknown][] => {
      const value = answers[question.id]
      // Who has nobody yet leaves the name that keeps the place.
      const same =
        value === undefined ||
        value === neutral.PARTNER ||
        JSON.stringify(value) === JSON.stringify(answerIn(sample, question))
      return same ? [] : [[question.id, value]]
    }),
  )
  // Whose product is another one has another price, even where the figures are the same.
  if (given['product'] !== undefined && answers['price'] !== undefined) given['price'] = answers['price']
  let draft = sample
  const leftovers: string[] = []
  for (const { step } of steps.filter(({ by }) => by.some((id) => given[id] !== undefined))) {
    const made = step(draft, given, preset)
    draft = made.draft
    leftovers.push(...made.leftovers)
  }
  const answered = questions
    .filter(({ id }) => given[id] !== undefined)
    .flatMap(({ path, also = [] }) => [path, ...also].map((one) => `/${one.join('/')}`))
  const spec = withAnswers(draft, given)
  const kept = Object.keys(given).some((id) => !choices.has(id))
    ? unanswered(spec, [sample, renamedIn(sample, given)])
    : []
  return { spec, leftovers: new Set([...leftovers, ...kept].filter((path) => !answered.includes(path))) }
}

/** Answers that anybody may share with the sample: where the group is, when it opens, how many hours there are. */
const choices: ReadonlySet<string> = new Set(['bond', 'platform', 'hours', 'start'])

/** The sample with the names of the author's people: a sentence is no more his for that. */
const renamedIn = (sample: Draft, given: Answers): Draft =>
  (
    [
      ['lead', 0],
      ['second', 1],
    ] as const
  ).reduce(
    (draft, [id, index]) =>
      given['lead'] === undefined && given[id] === undefined
        ? draft
        : renamed(draft, index, '', String(given[id] ?? neutral.PARTNER)),
    sample,
  )

/** What only the sample's own community can say, and still stands there as the sample says it. */
function unanswered(spec: object, samples: readonly object[]): readonly string[] {
  const at = (data: unknown, path: string): string | undefined =>
    JSON.stringify(
      path
        .split('/')
        .slice(1)
        .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], data),
    )
  return ownWords.filter((path) => {
    const said = at(spec, path)
    return said !== undefined && samples.some((sample) => at(sample, path) === said)
  })
}

const under = (path: string, keys: readonly string[]): readonly string[] => keys.map((key) => `${path}/${key}`)
const ownWords: readonly string[] = [
  '/name',
  ...under('/positioning', ['need', 'member_value', 'join_reason', 'not_for', 'product/name', 'product/price']),
  ...under('/audience/segments/0', ['who', 'pains', 'where', 'age', 'city', 'occupation', 'income', 'tags', 'wants']),
  ...under('/audience', ['seeds/target', 'seeds/sources', 'seeds/criteria', 'seeds/threshold', 'core/perks']),
  ...under('/structure', ['admission/fee', 'admission/intro_template', 'admission/questions', 'admission/review']),
  ...under('/structure', ['admission/refund', 'end']),
  ...under('/team/0', ['name', 'bio']),
  ...under('/team/1', ['name', 'bio']),
  ...under('/rules', ['items', 'appeal']),
  ...under('/welcome', ['steps', 'first_task', 'required_reading', 'faq']),
  '/content/pillars',
  ...under('/culture', ['goal', 'values', 'charter', 'knowhow', 'shared_task']),
  '/monetization/offers',
]

/** The lead's name in every text, a neutral id, no life story. */
function newLead(draft: Draft, { lead }: Answers) {
  const told = renamed(draft, 0, 'lead', String(lead))
  return { draft: { ...told, team: (told.team ?? []).map(({ bio: _, ...member }) => member) } as Draft, leftovers: [] }
}

/** Somebody has to stand in: by name where one was told, else by a word that keeps the place. */
function newSecond(draft: Draft, { second }: Answers) {
  return {
    draft: renamed(draft, 1, 'partner', String(second ?? neutral.PARTNER)),
    leftovers: ['/team/1/name', '/team/1/hours'],
  }
}

/** One of the team under another name and id, wherever the sample speaks of him. */
function renamed(draft: Draft, index: number, id: string, name: string): Draft {
  const old = draft.team?.[index]
  if (!old) return draft
  const change = (text: string, key: string) =>
    ['id', 'backup', 'owner'].includes(key) ? (text === old.id ? id : text) : text.replaceAll(old.name, name)
  return inTexts(draft, change) as Draft
}

/** One thing on offer, the author's; know-how, proof, rules and answers of the sample's trade go. */
function newProduct(draft: Draft, answers: Answers, preset: Preset) {
  const product = String(answers['product'])
  const lead = draft.team?.[0]?.name ?? '群主'
  const named = draft.positioning?.product?.name
  const told =
    named === undefined
      ? draft
      : (inTexts(draft, (text, key) => (key === 'id' ? text : text.replaceAll(named, product))) as Draft)
  const { knowhow: _, ...culture } = told.culture ?? {}
  const { need: __, ...positioning } = told.positioning ?? {}
  const price = told.monetization?.offers?.[0]?.price
  const offers = [{ id: 'offer-1', name: product, ...(price === undefined ? {} : { price }) }]
  const { end } = told.structure ?? {}
  const days =
    end?.service_days === undefined ? undefined : (neutral.daysIn(answers['name'], product) ?? end.service_days)
  const { activities: _events, ...kept } = told
  const own = {
    ...kept,
    positioning,
    ...(told.industry === undefined ? {} : { industry: tradeOf(told, offers) }),
    ...(end && days !== undefined
      ? {
          structure: {
            ...told.structure,
            end: { ...end, service_days: days, notice_days: Math.max(1, Math.min(end.notice_days ?? 1, days - 1)) },
          },
        }
      : {}),
    rules: {
      ...told.rules,
      items: neutral.neutralRules(lead, preset.archetype.subject.checkIn === true ? days : undefined),
    },
    ...(told.content ? { content: withoutWords(told.content) } : {}),
    welcome: {
      ...told.welcome,
      steps: told.welcome?.steps?.map(({ text: _, ...step }) => step),
      required_reading: neutral.NEUTRAL_READING,
      first_task: neutral.NEUTRAL_FIRST_TASK,
      faq: neutral.neutralFaq(answers, lead, paysToJoin(told, answers['price'])),
    },
    culture: {
      ...culture,
      ...neutral.neutralCulture,
      ...(culture.shared_task === undefined ? {} : { shared_task: neutral.NEUTRAL_SHARED_TASK }),
    },
    ...activitiesLeft(told, preset.archetype),
    ...(told.monetization ? { monetization: { ...told.monetization, offers } } : {}),
  }
  return {
    draft: own as Draft,
    leftovers: [
      '/industry',
      '/positioning/product/kind',
      '/positioning/product/price',
      '/structure/admission/refund',
      '/structure/end',
      '/monetization/offers/0/price',
      '/welcome/faq',
      '/welcome/first_task',
      '/rules/items',
      '/culture/charter',
      '/culture/values',
      '/culture/shared_task',
    ],
  }
}

/** What the sample's events are about is its own: of them only that there is such a thing remains, unless the kind brings it anyhow. */
function activitiesLeft({ activities }: Draft, archetype: Archetype): Pick<Draft, 'activities'> {
  const brought = new Set([...archetype.activities, ...archetype.ending].map(({ id }) => id))
  const left = (activities ?? []).filter(({ id }) => id === undefined || !brought.has(id))
  return left.length === 0
    ? {}
    : {
        activities: left.map(({ id, use, when, title: own }) => {
          const title = findActivity(builtin, use)?.neutralTitle ?? own
          return {
            ...(id === undefined ? {} : { id }),
            use,
            ...(title === undefined ? {} : { title }),
            ...(when === undefined ? {} : { when }),
          }
        }),
      }
}

/** What the sample's columns say is about its own goods: of them only what it leaves out remains. */
function withoutWords({ pillars = [], ...content }: NonNullable<Draft['content']>): Draft['content'] {
  const left = pillars.filter(({ remove }) => remove === true)
  return { ...content, ...(left.length > 0 ? { pillars: left } : {}) }
}

/** Somebody else's goods are not known to be food because the sample's are. */
function tradeOf(
  { industry }: Draft,
  offers: readonly { readonly id: string; readonly name: string }[],
): Draft['industry'] {
  const goods = { monetization: { offers } } as unknown as Spec
  return isEdible({ industry } as Spec, builtin) && !isEdible({ ...goods, industry: 'other' }, builtin)
    ? 'other'
    : industry
}

/** There is something to pay before one is in. */
const paysToJoin = ({ structure }: Draft, price: unknown): boolean =>
  structure?.admission?.fee !== undefined && (price ?? structure.admission.fee) !== 0

/** A neutral id for the members; what else the sample knows of them gives way to what is true of anybody. */
function newMembers(draft: Draft, { who, value, where }: Answers) {
  const { audience, structure } = draft
  const [first, ...rest] = audience?.segments ?? []
  const lead = draft.team?.[0]?.name ?? '群主'
  const { income: _, ...known } = first ?? {}
  const segment = {
    ...known,
    id: 'members',
    age: '不限',
    city: '不限',
    occupation: '不限',
    tags: [String(who)],
    ...(value === undefined ? {} : { wants: value }),
  }
  const { admission } = structure ?? {}
  const own = {
    ...draft,
    audience: {
      ...audience,
      segments: [segment, ...rest],
      seeds: {
        ...audience?.seeds,
        ...(where === undefined ? {} : { sources: where }),
        criteria: neutral.neutralCriteria,
        threshold: neutral.NEUTRAL_THRESHOLD,
      },
      core: { ...audience?.core, perks: neutral.neutralPerks },
    },
    structure: {
      ...structure,
      admission: {
        ...admission,
        ...(admission?.intro_template ? { intro_template: neutral.neutralIntro } : {}),
        ...(admission?.questions ? { questions: neutral.neutralQuestions } : {}),
        ...(admission?.review ? { review: `和${lead}通话 20 分钟，看是否合适` } : {}),
      },
    },
  }
  return {
    draft: own as unknown as Draft,
    leftovers: [
      ...['age', 'city', 'occupation', 'tags', 'pains', 'where', ...(value === undefined ? ['wants'] : [])].map(
        (key) => `/audience/segments/0/${key}`,
      ),
      ...[
        'seeds/target',
        ...(where === undefined ? ['seeds/sources'] : []),
        'seeds/criteria',
        'seeds/threshold',
        'core/perks',
      ].map((key) => `/audience/${key}`),
      ...['intro_template', 'questions', 'review'].map((key) => `/structure/admission/${key}`),
    ],
  }
}

function inTexts(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((item: unknown) => inTexts(item, change, key))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTexts(inner, change, name)]))
    : value
}
