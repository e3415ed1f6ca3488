/** What the planner says besides conflicts, as findings: under the same settings as any rule, and each mistake once. */
import type { Plan, Spec } from '../model.ts'
import { sentence } from '../sentence.ts'
import type { Found } from '../diagnostic.ts'
import { indexedPath } from '../spec-path.ts'

/** The notes of a plan, for `settle`. */
export const notesOf = (spec: Spec, { diagnostics }: Plan): readonly Found[] =>
  gathered(diagnostics).map(({ code, severity, message, cure = '', path = '' }) => ({
    code,
    severity,
    message: sentence(message),
    cure: sentence(cure),
    path: indexedPath(spec, homes[path] ?? path),
  }))

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
