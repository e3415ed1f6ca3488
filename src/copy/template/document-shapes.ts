import type { BaseContext } from '../documents/document.ts'
import type { CrisisContext } from '../documents/crisis.ts'
import type { DashboardContext } from '../documents/dashboard.ts'
import type { HandbookContext } from '../documents/handbook.ts'
import type { HandoverContext } from '../documents/handover.ts'
import type { LaunchContext } from '../documents/launch.ts'
import type { OverviewContext } from '../documents/overview.ts'
import type { PosterContext } from '../documents/poster.ts'
import type { ProfileContext } from '../documents/profile.ts'
import type { ProposalContext } from '../documents/proposal.ts'
import type { QuestionsContext } from '../documents/questions.ts'
import type { ReviewContext } from '../documents/review.ts'
import type { WelcomeContext } from '../documents/welcome.ts'
import { leaf, leaves, listOf, mapOf } from './shape.ts'
import type { Shape } from './shape.ts'
import { specShape } from './spec-shape.ts'

/** Every variable of a context; the type makes sure that none is forgotten. */
type Variables<C> = Readonly<Record<keyof C, Shape>>

const base: Variables<BaseContext> = {
  community: specShape,
  inWords: specShape,
  name: leaf,
  persona: leaf,
  lead: leaves('name', 'bio'),
}

const overview: Variables<OverviewContext> = {
  ...base,
  goal: leaf,
  hasGoal: leaf,
  archetype: leaf,
  platform: leaf,
  launch: leaf,
  from: leaf,
  to: leaf,
  end: leaf,
  days: leaf,
  taskCount: leaf,
  messageCount: leaf,
  roles: listOf(leaves('name', 'roles', 'tasks', 'perWeek', 'work')),
  stages: listOf(leaves('name', 'from', 'to', 'tasks')),
  conflicts: listOf(leaves('day', 'kind', 'message', 'cure')),
  moves: listOf(leaves('title', 'move')),
  notes: listOf(leaf),
  sending: listOf(leaf),
  slots: listOf(leaves('day', 'title', 'slots')),
  metrics: listOf(leaves('name', 'formula', 'target', 'warn', 'baseline', 'rhythm', 'owner')),
  risks: listOf(leaves('scenario', 'trigger', 'within', 'owner', 'script', 'escalate')),
  knowledge: leaf,
}

const launch: Variables<LaunchContext> = {
  ...base,
  steps: listOf(
    mapOf({
      number: leaf,
      name: leaf,
      goal: leaf,
      owner: leaf,
      from: leaf,
      to: leaf,
      deliverables: listOf(leaf),
      exitCriteria: listOf(leaf),
      tasks: listOf(leaves('day', 'time', 'title', 'owner', 'minutes')),
      gate: leaf,
    }),
  ),
}

const proposal: Variables<ProposalContext> = {
  ...base,
  title: leaf,
  theme: leaf,
  purpose: leaf,
  owner: leaf,
  times: listOf(leaf),
  place: leaf,
  audience: leaf,
  goal: leaf,
  guests: listOf(leaves('name', 'bio', 'topic')),
  topics: listOf(leaves('title', 'point', 'ask')),
  flow: listOf(leaves('time', 'text')),
  phases: listOf(
    mapOf({
      name: leaf,
      tasks: listOf(mapOf({ day: leaf, time: leaf, title: leaf, owner: leaf, minutes: leaf, checklist: listOf(leaf) })),
    }),
  ),
  materials: listOf(leaf),
  cautions: listOf(leaf),
  stakes: leaves('host', 'guest', 'member'),
  sale: listOf(leaf),
  prize: leaf,
  lever: leaf,
  signup: leaf,
  takeaway: leaf,
  linksTo: leaf,
  budget: mapOf({ lines: listOf(leaves('item', 'amount')), total: leaf }),
  evaluation: listOf(leaf),
  fallback: leaf,
}

const welcome: Variables<WelcomeContext> = {
  ...base,
  steps: listOf(mapOf({ number: leaf, after: leaf, channel: leaf, goal: leaf, owner: leaf, messages: listOf(leaf) })),
  texts: listOf(mapOf({ title: leaf, messages: listOf(leaf) })),
}

const facts = listOf(mapOf({ name: leaf, text: leaf, points: listOf(leaf) }))
const tables = listOf(mapOf({ head: listOf(leaf), rows: listOf(listOf(leaf)) }))
const metrics = listOf(leaves('name', 'formula', 'window', 'target', 'warn', 'baseline', 'cadence', 'owner'))

const profile: Variables<ProfileContext> = { ...base, sections: listOf(mapOf({ title: leaf, facts, tables })) }

const handbook: Variables<HandbookContext> = {
  ...base,
  goal: facts,
  scope: facts,
  limits: facts,
  variables: facts,
  notes: listOf(leaf),
  format: leaf,
  knowledge: leaf,
  period: leaf,
  from: leaf,
  raci: mapOf({ people: listOf(leaf), rows: listOf(mapOf({ work: leaf, cells: listOf(leaf) })) }),
  daily: listOf(leaves('when', 'title', 'owner', 'length', 'times')),
  weekly: listOf(leaves('when', 'title', 'owner', 'length', 'times')),
  review: listOf(leaves('day', 'title', 'owner')),
  sending: listOf(leaf),
  conflicts: listOf(leaves('day', 'kind', 'message', 'cure')),
  relaxed: listOf(leaves('rule', 'how', 'why')),
}

const dashboard: Variables<DashboardContext> = {
  ...base,
  metrics,
  record: tables,
  account: leaf,
  funnel: tables,
  cost: facts,
  load: tables,
}

const review: Variables<ReviewContext> = {
  ...base,
  metrics,
  weeks: listOf(
    mapOf({
      title: leaf,
      held: leaf,
      messages: leaf,
      target: leaf,
      events: listOf(leaves('day', 'title', 'owner', 'expected')),
      gates: listOf(leaf),
    }),
  ),
  month: leaves('held', 'events', 'messages', 'selling', 'hours', 'revenue'),
}

const handover: Variables<HandoverContext> = {
  ...base,
  person: leaf,
  facts,
  variables: facts,
  never: listOf(leaf),
  daily: listOf(leaves('when', 'title', 'channel', 'length')),
  weekly: listOf(leaves('when', 'title', 'channel', 'length')),
  once: listOf(leaves('day', 'time', 'title', 'length', 'checklist')),
  ask: listOf(leaves('what', 'whom')),
}

const poster: Variables<PosterContext> = {
  ...base,
  posters: listOf(leaves('title', 'text')),
  guests: leaf,
  prices: leaf,
}

const crisis: Variables<CrisisContext> = {
  ...base,
  scenarios: listOf(
    mapOf({
      name: leaf,
      trigger: leaf,
      within: leaf,
      owner: leaf,
      escalateWhen: leaf,
      escalateTo: leaf,
      steps: listOf(leaf),
      never: listOf(leaf),
      texts: listOf(leaves('title', 'text')),
    }),
  ),
  onDuty: listOf(leaves('name', 'hours', 'backup')),
}

const questions: Variables<QuestionsContext> = {
  ...base,
  bank: leaf,
  caution: leaf,
  own: listOf(mapOf({ who: leaf, questions: listOf(leaf) })),
  themes: listOf(mapOf({ name: leaf, questions: listOf(leaf) })),
  places: listOf(leaves('day', 'title', 'owner')),
}

/** What each document template may name, by template id. */
export const documentShapes: Readonly<Record<string, Shape>> = {
  'document/overview': mapOf(overview),
  'document/launch': mapOf(launch),
  'document/proposal': mapOf(proposal),
  'document/welcome': mapOf(welcome),
  'document/profile': mapOf(profile),
  'document/handbook': mapOf(handbook),
  'document/dashboard': mapOf(dashboard),
  'document/review': mapOf(review),
  'document/handover': mapOf(handover),
  'document/poster': mapOf(poster),
  'document/crisis': mapOf(crisis),
  'document/questions': mapOf(questions),
  'document/rules': mapOf(base),
  'document/incentives': mapOf(base),
}
