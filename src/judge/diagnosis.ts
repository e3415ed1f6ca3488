/** Which death a community is heading for: the findings weighed by what they are signs of, with what the plan itself shows. */
import { deaths, type Death } from '../knowledge/deaths.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Plan, Task } from '../model.ts'

export interface Sign {
  /** How much it says. */
  readonly weight: number
  /** What was found; absent for what only the plan shows. */
  readonly finding?: Diagnostic
  readonly message: string
}

export interface Suspected extends Pick<Death, 'id' | 'name' | 'why'> {
  readonly score: number
  /** Heaviest first. */
  readonly signs: readonly Sign[]
}

export interface Diagnosis {
  /** Likeliest first, three at most; nothing where too little points anywhere. */
  readonly suspected: readonly Suspected[]
  /** The findings whose cures would help most, three at most. */
  readonly first: readonly Diagnostic[]
}

const bySeverity: Readonly<Record<Diagnostic['severity'], number>> = { error: 3, warning: 2, info: 1 }
/** Under this a sign or two are no illness: one warning of middling weight. */
const SUSPECT = 6
const MOST = 3

/** @param plan absent where the file says no day on which it opens: then only the file speaks */
export function diagnose(found: readonly Diagnostic[], plan: Plan | undefined): Diagnosis {
  const shown = plan ? shownBy(plan) : {}
  const suspected = deaths
    .map((death) => suspect(death, found, shown[death.id] ?? []))
    .filter(({ score }) => score >= SUSPECT)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
  const findings = suspected.map(({ signs }) => signs.flatMap(({ finding }) => finding ?? []))
  // One of each illness before a second of any.
  const rounds = Array.from({ length: MOST }, (_, round) => findings.flatMap((of) => of[round] ?? []))
  const first = [...new Set(rounds.flat())].slice(0, MOST)
  return { suspected, first }
}

function suspect(
  { id, name, why, signs: told }: Death,
  findings: readonly Diagnostic[],
  shown: readonly Sign[],
): Suspected {
  const found = findings.flatMap((finding): readonly Sign[] => {
    const says = told[finding.code]
    return says === undefined
      ? []
      : [{ weight: says * bySeverity[finding.severity], finding, message: finding.message }]
  })
  const signs = [...found, ...shown].sort((a, b) => b.weight - a.weight)
  return { id, name, why, signs, score: signs.reduce((sum, { weight }) => sum + weight, 0) }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const percent = (of: number): string => `${Math.round(of * 100)}%`

/** Shares of the messages to members: above these the plan itself is a sign. Our own reading of a month, not a measured threshold. */
const SELLS = 0.4
const ONE_VOICE = 0.9
const MUTE = 0.3
const SECOND_WEEK = 7

/** What no rule says, but every look at the month does. */
function shownBy({ days }: Plan): Readonly<Record<string, readonly Sign[]>> {
  const open = days.filter(({ offset, idle }) => offset >= 0 && idle?.reason !== 'ended')
  const toMembers = (tasks: readonly Task[]): readonly Task[] =>
    tasks.filter(({ side, channel }) => side === 'member-facing' && channel !== 'direct')
  const messages = open.flatMap(({ tasks }) => toMembers(tasks))
  const selling = share(messages.filter(({ promotes }) => promotes).length, messages.length)
  const owners = new Map<string, number>()
  for (const { owner } of messages) owners.set(owner.name, (owners.get(owner.name) ?? 0) + 1)
  const [busiest, most] = [...owners].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const later = open.filter(({ offset }) => offset >= SECOND_WEEK)
  const mute = share(later.filter(({ tasks }) => toMembers(tasks).length === 0).length, later.length)
  const sign = (weight: number, message: string): readonly Sign[] => [{ weight, message }]
  return {
    'ad-group': selling > SELLS ? sign(10, `这个月群里 ${messages.length} 条，${percent(selling)} 在卖东西。`) : [],
    solo:
      messages.length > 0 && share(most, messages.length) >= ONE_VOICE
        ? sign(8, `这个月群里 ${messages.length} 条，${most} 条都是${busiest}在说。`)
        : [],
    'day-8': mute > MUTE ? sign(10, `第 8 天以后，${percent(mute)} 的日子群里没有一句话。`) : [],
  }
}
