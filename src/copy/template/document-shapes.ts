import type { BaseContext } from '../documents/document.ts'
import type { LaunchContext } from '../documents/launch.ts'
import type { OverviewContext } from '../documents/overview.ts'
import type { ProposalContext } from '../documents/proposal.ts'
import type { WelcomeContext } from '../documents/welcome.ts'
import { leaf, leaves, listOf, mapOf } from './shape.ts'
import type { Shape } from './shape.ts'
import { specShape } from './spec-shape.ts'

/** Every variable of a context; the type makes sure that none is forgotten. */
type Variables<C> = Readonly<Record<keyof C, Shape>>

const base: Variables<BaseContext> = { community: specShape, name: leaf, persona: leaf, lead: leaves('name', 'bio') }

const overview: Variables<OverviewContext> = {
  ...base,
  goal: leaf, archetype: leaf, platform: leaf, launch: leaf, from: leaf, to: leaf, end: leaf, days: leaf, taskCount: leaf, messageCount: leaf,
  roles: listOf(leaves('name', 'roles', 'tasks', 'perWeek', 'work')),
  stages: listOf(leaves('name', 'from', 'to', 'tasks')),
  conflicts: listOf(leaves('day', 'kind', 'message', 'cure')),
  moves: listOf(leaves('title', 'move')),
  notes: listOf(leaf),
  slots: listOf(leaves('day', 'title', 'slots')),
  metrics: listOf(leaves('name', 'formula', 'target', 'warn', 'baseline', 'rhythm', 'owner')),
  risks: listOf(leaves('scenario', 'trigger', 'within', 'owner', 'script', 'escalate')),
  knowledge: leaf,
}

const launch: Variables<LaunchContext> = {
  ...base,
  steps: listOf(mapOf({
    number: leaf, name: leaf, goal: leaf, owner: leaf, from: leaf, to: leaf, deliverables: listOf(leaf), exitCriteria: listOf(leaf),
    tasks: listOf(leaves('day', 'time', 'title', 'owner', 'minutes')), gate: leaf,
  })),
}

const proposal: Variables<ProposalContext> = {
  ...base,
  title: leaf, theme: leaf, purpose: leaf, owner: leaf, times: listOf(leaf), place: leaf, audience: leaf, goal: leaf,
  guests: listOf(leaves('name', 'bio', 'topic')),
  flow: listOf(leaves('time', 'text')),
  phases: listOf(mapOf({
    name: leaf,
    tasks: listOf(mapOf({ day: leaf, time: leaf, title: leaf, owner: leaf, minutes: leaf, checklist: listOf(leaf) })),
  })),
  materials: listOf(leaf), cautions: listOf(leaf), stakes: leaves('host', 'guest', 'member'), signup: leaf, takeaway: leaf, linksTo: leaf,
  budget: mapOf({ lines: listOf(leaves('item', 'amount')), total: leaf }),
  evaluation: listOf(leaf), fallback: leaf,
}

const welcome: Variables<WelcomeContext> = {
  ...base,
  steps: listOf(mapOf({ number: leaf, after: leaf, channel: leaf, goal: leaf, owner: leaf, messages: listOf(leaf) })),
  texts: listOf(mapOf({ title: leaf, messages: listOf(leaf) })),
}

/** What each document template may name, by template id. */
export const documentShapes: Readonly<Record<string, Shape>> = {
  'document/overview': mapOf(overview),
  'document/launch': mapOf(launch),
  'document/proposal': mapOf(proposal),
  'document/welcome': mapOf(welcome),
  'document/rules': mapOf(base),
  'document/incentives': mapOf(base),
}
