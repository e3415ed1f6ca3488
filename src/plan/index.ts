/** Spec + start + days → Plan. Each pass is a plain function; read them in order. */
import type { DayNumber } from '../calendar/types.ts'
import type { Archetype } from '../knowledge/types.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Plan, Spec } from '../model.ts'
import type { Frame } from './frame.ts'
import type { Intent, Placed } from './intent.ts'
import type { Placement } from './place.ts'
import type { PlanOptions } from './options.ts'
import type { DayPolicy } from './policy.ts'
import { builtin, KNOWLEDGE_VERSION } from '../knowledge/builtin.ts'
import { fromDay, toDay } from '../calendar/date.ts'
import { makeCalendar } from '../calendar/calendar.ts'
import { applyOverrides } from './overrides.ts'
import { applyPolicy, dayPolicy } from './policy.ts'
import { cohortsOf, lastServed } from './cohorts.ts'
import { assembleDays } from './assemble.ts'
import { auditPlan } from './audit.ts'
import { eventsIn } from './series/events.ts'
import { expandActivities } from './series/activities.ts'
import { expandCampaigns } from './series/campaigns.ts'
import { expandCohorts } from './series/cohorts.ts'
import { expandLaunch } from './series/launch.ts'
import { expandLifecycle } from './series/lifecycle.ts'
import { expandPaths } from './series/paths.ts'
import { expandOperations } from './series/operations.ts'
import { expandPillars } from './series/pillars.ts'
import { frozenPast, withFrozenDays, withoutPast } from './frozen.ts'
import { horizonOf, lastServiceDay, openingDay, stepSpans } from './timeline.ts'
import { makeBoard } from './board.ts'
import { makeStaff } from './staff.ts'
import { placeAll } from './place.ts'
import { planNotes } from './notes.ts'
import { intoOwnHours } from './own-hours.ts'
import { quietText, readSettings } from './settings.ts'
import { setClock } from './clock.ts'
import { inWords } from '../schema/spoken.ts'
import { summarise } from './summary/index.ts'
import { crowdedDays, steppedBack } from './crowded.ts'

/**
 * Plans a community, day by day.
 *
 * @param spec a spec without errors, in canonical keys
 * @param archetype the archetype it names
 * @returns a plan whose conflicts are listed, never hidden; the same input gives the same plan
 * @throws RangeError when there is no usable start date or the number of days is out of range (callers ask first)
 */
export function planSpec(spec: Spec, archetype: Archetype, options: PlanOptions = {}): Plan {
  const frame = makeFrame(spec, archetype, options)
  const policy = dayPolicy(frame)
  const wanted = intoOwnHours(frame, expandAll(frame))
  const constrained = applyOverrides(frame, wanted)
  const frozen = frozenPast(frame, options, constrained.intents)
  const allowed = applyPolicy(frame, policy, withoutPast(frame, frozen, constrained.intents))
  const { placed, yielded, gaveWay } = layOut(frame, policy, allowed.intents)
  const timed = setClock(frame, placed)
  const days = withFrozenDays(frozen, assembleDays(frame, policy, timed, allowed.skipped, frozen.days))
  const { settings } = frame
  const { language = 'zh' } = options
  const limits: Plan['limits'] = {
    daily_cap: settings.dailyCap,
    min_gap: settings.minGap,
    quiet_hours: quietText(settings.quiet),
    product_ratio: settings.productRatio,
  }
  const end = frame.end === undefined ? undefined : fromDay(frame.end)
  return {
    version: 1,
    knowledge: KNOWLEDGE_VERSION,
    spec: spec.id ?? spec.name,
    name: spec.name,
    archetype: archetype.id,
    timezone: settings.timezone,
    horizon: {
      launch: fromDay(frame.launch),
      from: fromDay(frame.from),
      to: fromDay(frame.to),
      days: frame.to - frame.launch + 1,
      lead: frame.launch - frame.from,
      ...(end === undefined ? {} : { end }),
      ...(frame.opens < frame.launch ? { opens: fromDay(frame.opens) } : {}),
    },
    limits,
    days,
    summary: summarise(days, spec, frame),
    // What is over cannot be mended any more.
    conflicts: auditPlan(days, limits, spec, end, language).filter(
      (conflict) => options.keep === undefined || options.now === undefined || conflict.date >= options.now,
    ),
    diagnostics: sortByPath([
      ...constrained.diagnostics,
      ...planNotes(frame, days, { yielded, gaveWay, skipped: allowed.skipped }, eventsIn(frame, wanted)).map((note) =>
        inWords(note, language),
      ),
    ]),
  }
}

function makeFrame(spec: Spec, archetype: Archetype, options: PlanOptions): Frame {
  const start = options.start ?? spec.launch?.start
  const launch = start === undefined ? undefined : toDay(start)
  const count = options.days ?? 30
  if (launch === undefined) throw new RangeError(`planSpec needs a start date, got ${String(start)}`)
  if (!Number.isInteger(count) || count < 1 || count > 366)
    throw new RangeError(`planSpec plans 1 to 366 days, got ${count}`)
  const calendar = makeCalendar([...(options.holidays ?? []), ...(spec.calendar?.holidays_extra ?? [])])
  const end = lastServiceDay(spec, archetype, launch)
  const now = options.now === undefined ? undefined : toDay(options.now)
  const opens = openingDay(spec, launch, calendar)
  const cohorts = cohortsOf(spec, archetype, { launch, end, calendar })
  const steps = stepSpans(spec, archetype, launch, end, calendar)
  return {
    spec,
    archetype,
    knowledge: options.knowledge ?? builtin,
    calendar,
    launch,
    steps,
    cohorts,
    served: lastServed(end, cohorts),
    end,
    settings: readSettings(spec, archetype),
    staff: makeStaff(spec.team ?? [], calendar),
    opens,
    ...horizonOf(spec, launch, count, steps, opens),
    now: now ?? -Infinity,
  }
}

/** How often a plan is laid out at most. Columns that step back let messages of the launch move, which may crowd one more day. */
const ROUNDS = 3

type Laid = Placement & { readonly placed: readonly Placed[] }

/** Passes 5 to 7; again where columns of ours left no room for what has to be said. Of several the one with fewest crowded days, then with most on it. */
function layOut(frame: Frame, policy: DayPolicy, intents: readonly Intent[]): Laid {
  const once = (crowded: ReadonlySet<DayNumber>): Laid => {
    const board = makeBoard(frame, policy)
    const placement = placeAll(frame, board, steppedBack(intents, crowded))
    return { ...placement, placed: board.all() }
  }
  let best = once(new Set())
  let crowded = crowdedDays(frame, best.placed)
  let fewest = crowded.size
  for (let round = 1; round < ROUNDS && fewest > 0; round += 1) {
    const next = once(crowded)
    const left = crowdedDays(frame, next.placed)
    if (left.size < fewest || (left.size === fewest && next.yielded.length < best.yielded.length))
      [best, fewest] = [next, left.size]
    if ([...left].every((day) => crowded.has(day))) break
    crowded = new Set([...crowded, ...left])
  }
  return best
}

/** Pass 2. Every series by itself; of others it knows no more than the events that its own times are counted from. */
function expandAll(frame: Frame): readonly Intent[] {
  const campaigns = expandCampaigns(frame)
  const activities = expandActivities(frame, campaigns)
  return [
    ...expandLaunch(frame),
    ...expandLifecycle(frame),
    ...expandCohorts(frame),
    ...expandPaths(frame),
    ...campaigns,
    ...activities,
    ...expandPillars(frame, eventsIn(frame, [...activities, ...campaigns])),
    ...expandOperations(frame),
  ]
}

const sortByPath = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : (a.path ?? '') > (b.path ?? '') ? 1 : 0))
