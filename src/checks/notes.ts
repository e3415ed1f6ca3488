/** What the planner says besides conflicts, as findings: under the same settings as any rule, and each mistake once. */
import type { Plan, Spec } from '../model.ts'
import { sentence } from '../sentence.ts'
import { codes } from './codes.ts'
import { indexedPath } from './place.ts'
import type { CheckResult, Others } from './result.ts'

/** Every code that a plan's notes can have. */
const noteCodes: readonly string[] = codes.map(({ id }) => id).filter((id) => /^(?:plan|calendar)\//.test(id))

/** For `judge`: the notes of a plan. */
export function notesOf(spec: Spec, { diagnostics }: Plan): Others {
  const found = gathered(diagnostics).map(
    ({ code, severity, message, cure = '', path = '' }): CheckResult => ({
      code,
      severity,
      message: sentence(message),
      cure: sentence(cure),
      path: indexedPath(spec, homes[path] ?? path),
    }),
  )
  return { found, codes: noteCodes }
}

/** A note that asks for something that is not written yet is about that, not about all that stands beside it. */
const homes: Readonly<Record<string, string>> = { '/calendar': '/calendar/holidays_extra' }

/** The planner's suggestions that found no room: one line for all, each named with its number, since nothing has to be done about any. */
function gathered(notes: Plan['diagnostics']): Plan['diagnostics'] {
  const yielded = notes.flatMap((one) => (one.code === 'plan/yielded' && one.counted ? [{ one, ...one.counted }] : []))
  const [first] = yielded
  if (first === undefined || yielded.length < 2) return notes
  const names = yielded.map(({ what, times }) => `「${what}」${times} 次`).join('、')
  const sum = yielded.reduce((total, { times }) => total + times, 0)
  const whole = {
    ...first.one,
    message: `类型自带的 ${yielded.length} 样共有 ${sum} 次没有排（${names}）：${first.why}`,
  }
  return notes.flatMap((one) => (one === first.one ? [whole] : yielded.some((other) => other.one === one) ? [] : [one]))
}

/** A note and a rule that speaks of the same lack: the rule says more. */
const alsoToldBy: Readonly<Record<string, readonly string[]>> = { 'plan/no-end': ['lifecycle/no-end'] }

/** The notes that no rule has told already. */
export const untold = (notes: readonly CheckResult[], found: readonly CheckResult[]): readonly CheckResult[] =>
  notes.filter(({ code }) => !found.some((rule) => alsoToldBy[code]?.includes(rule.code)))
