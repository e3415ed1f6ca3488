/** What would be said about an answer once it is in the file, said while it is typed. */
import { check, load, type Diagnostic, type LoadInput } from '../../index.ts'
import type { Preset } from '../presets/index.ts'
import { lateStart, type Answers } from './draft.ts'
import { ownSpec } from './leftovers.ts'
import { printSpec } from './print-spec.ts'
import type { Question } from './questions.ts'

export interface Objection {
  /** What is wrong, and what to write instead. */
  readonly says: string
  /** It cannot stay: the file would have an error. Anything else may be typed once more, and stays. */
  readonly final: boolean
}

/** Told of an answer before it is taken. `answers` holds it already. */
export type Objecting = (question: Question, preset: Preset, answers: Answers) => Promise<Objection | undefined>

/** What a project knows besides. */
type Own = Pick<LoadInput, 'knowledge' | 'named'>

/** By the rules themselves, on the file as it would be; only what this answer brings in. @param today `YYYY-MM-DD` */
export const objecting =
  (today: string, own: Own = {}): Objecting =>
  async (question, preset, answers) => {
    if (question.id === 'start') {
      const late = lateStart(String(answers['start']), today, preset.lead)
      return late === undefined ? undefined : { says: late, final: false }
    }
    const [first] = await toldOf(question, preset, answers, today, own)
    if (!first) return undefined
    // What was said about earlier answers, and let stand, is not said again.
    const { [question.id]: _, ...others } = answers
    const before = await toldOf(question, preset, others, today, own)
    return before.some(({ code, path }) => code === first.code && path === first.path)
      ? undefined
      : { says: [first.message, first.cure].filter(Boolean).join(''), final: first.severity === 'error' }
  }

/** What the rules say about the place of an answer, what it is part of, what is part of it. */
async function toldOf(
  { path }: Question,
  preset: Preset,
  answers: Answers,
  today: string,
  own: Own,
): Promise<readonly Diagnostic[]> {
  const { spec } = ownSpec(preset, today, answers)
  const loaded = await load({ file: 'community.yaml', bytes: Buffer.from(printSpec(spec, 'en', [])), ...own })
  const { diagnostics } = await check(loaded, { plan: false })
  const at = `/${path.join('/')}/`
  return diagnostics
    .filter(({ severity, code }) => severity !== 'info' && code !== 'sample/left-over')
    .filter(({ path: told = '' }) => told !== '' && (`${told}/`.startsWith(at) || at.startsWith(`${told}/`)))
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
