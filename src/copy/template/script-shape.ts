import type { ScriptContext } from '../context.ts'
import { leaf, leaves, listOf, mapOf } from './shape.ts'
import type { Shape } from './shape.ts'
import { inSpec, specShape } from './spec-shape.ts'

const offer = inSpec('monetization', 'offers')

/** Every variable of `ScriptContext`; the type makes sure that none is forgotten. */
const variables: Readonly<Record<keyof ScriptContext, Shape>> = {
  community: specShape,
  name: leaf,
  group: leaf,
  persona: leaf,
  address: leaf,
  tone: leaf,
  signOff: leaf,
  lead: leaves('name', 'bio', 'known'),
  owner: leaves('name', 'bio', 'known'),
  today: mapOf({
    date: leaf, text: leaf, weekday: leaf, offset: leaf, label: leaf, number: leaf, festivals: listOf(leaf), festival: leaf, feast: leaf, solarTerm: leaf,
    holiday: leaf, eve: leaf,
  }),
  time: leaf,
  partOfDay: leaf,
  week: leaf,
  event: leaves('date', 'text', 'weekday', 'start', 'end', 'relative', 'phrase', 'deadline', 'daysAway', 'minutes'),
  closes: leaf,
  subject: leaves('title', 'index', 'number', 'turn', 'cycle'),
  topic: leaves('title', 'point', 'ask', 'kind'),
  question: leaf,
  gives: leaves('kind', 'word', 'proof', 'remedy', 'record', 'since', 'state', 'keep', 'next', 'verb'),
  welcome: leaves('goal', 'tell', 'rules', 'todo', 'act'),
  edible: leaf,
  memberFaq: listOf(leaves('q', 'a')),
  orderNote: leaf,
  ritual: leaf,
  activity: mapOf({
    title: leaf, theme: leaf, name: leaf, interaction: leaf, place: leaf, guest: leaves('name', 'bio', 'topic'), takeaway: leaf,
    signup: leaf, prize: leaf, price: leaf, listPrice: leaf, stock: leaf, fallback: leaf, linksTo: leaf, memberStake: leaf,
    evaluation: listOf(leaf), materials: listOf(leaf),
  }),
  campaign: mapOf({
    title: leaf, name: leaf, theme: leaf, purpose: leaf, audience: leaf, goal: leaf,
    offers: listOf(leaf), flow: listOf(leaf), risk: listOf(leaf), evaluation: listOf(leaf),
  }),
  offer,
  reduced: leaf,
  held: leaf,
  step: mapOf({ number: leaf, name: leaf, goal: leaf, deliverables: listOf(leaf), exitCriteria: listOf(leaf) }),
  segment: inSpec('audience', 'segments'),
  product: leaves('name', 'price', 'mvp'),
  upcoming: listOf(leaves('title', 'phrase')),
  laterToday: listOf(leaves('title', 'time')),
  lastDay: leaves('text', 'weekday', 'daysLeft'),
  nickname: leaf,
  seed: leaf,
}

/** What a script template may name. */
export const scriptShape: Shape = mapOf(variables)
