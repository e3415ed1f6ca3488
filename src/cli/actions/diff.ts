/** `diff`: two plans side by side, whatever they come from. */
import { execFile } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { diff, type Plan } from '../../index.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readOneSpec, type SpecFile } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { oneOf } from '../options.ts'
import { emit } from '../output.ts'
import { readPlan } from '../read-plan.ts'
import { soundPlan } from '../sound-plan.ts'
import { visible } from '../visible.ts'
import { jsonText } from '../../harmless.ts'
import { horizonOf } from '../horizon.ts'

export interface DiffFlags {
  readonly start?: string
  readonly toStart?: string
  readonly days?: string
  readonly rev?: string
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly force?: boolean
}

/** One side of the comparison: a saved plan, or a spec to be planned. */
type Side = { readonly plan: string } | { readonly spec: () => Promise<SpecFile>; readonly start: string | undefined }

export const diffSpecs: Action<DiffFlags> = async (io, words, options) => {
  const format = oneOf('--format', options.format ?? (options.json ? 'json' : 'pretty'), ['pretty', 'json'])
  const [before, after] = sidesOf(words, options, io)
  const plans: Plan[] = []
  for (const side of [before, after]) {
    const plan = 'plan' in side ? await readPlan(side.plan, io) : await planned(side, options, io)
    if (!plan) return exitCodes.wrong
    plans.push(plan)
  }
  const { changes, lines } = await diff(plans[0] as Plan, plans[1] as Plan)
  return emit(format === 'json' ? jsonText(changes) : `${lines.map(visible).join('\n')}\n`, options, io)
}

function sidesOf(words: readonly string[], options: DiffFlags, io: Io): readonly [Side, Side] {
  const [a, b, ...more] = words
  if (a === undefined || more.length > 0) throw new UserError('要一份或两份文件。', '例如：社群 diff 旧.yaml 新.yaml')
  const side = (word: string, start: string | undefined): Side =>
    word.endsWith('.json') ? { plan: word } : { spec: () => readOneSpec([word], io), start }
  if (options.rev !== undefined) {
    if (b !== undefined)
      throw new UserError('写了 --rev 就只要一份文件。', '例如：社群 diff community.yaml --rev HEAD~1')
    return [
      { spec: () => atRevision(a, options.rev as string, io), start: options.start },
      side(a, options.toStart ?? options.start),
    ]
  }
  if (b === undefined && options.toStart === undefined)
    throw new UserError('只有一份文件，没有可比的。', '再写一份文件，或者加 --to-start 日期，或者加 --rev 版本。')
  return [side(a, options.start), side(b ?? a, options.toStart ?? options.start)]
}

async function planned(
  side: Extract<Side, { readonly start: string | undefined }>,
  options: DiffFlags,
  io: Io,
): Promise<Plan | undefined> {
  const horizon = horizonOf({
    ...(side.start === undefined ? {} : { start: side.start }),
    ...(options.days === undefined ? {} : { days: options.days }),
  })
  return (await soundPlan(await side.spec(), undefined, horizon, io))?.plan
}

/** The file as it stood in a revision; `./` makes git count from the file's own folder. */
async function atRevision(word: string, revision: string, io: Io): Promise<SpecFile> {
  const now = await readOneSpec([word], io)
  if (now.path === undefined) throw new UserError('--rev 要一个真的文件，不能是标准输入。', '写出文件名。')
  if (revision.startsWith('-')) throw new UserError(`--rev“${revision}”不是一个版本。`, '写 HEAD~1、分支名或提交号。')
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `${revision}:./${basename(now.path)}`], {
      cwd: dirname(resolve(io.cwd, now.path)),
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024,
    })
    return { name: `${now.name}@${revision}`, path: now.path, bytes: stdout }
  } catch {
    throw new UserError(
      `Git 里找不到“${word}”在 ${revision} 的版本。`,
      '确认这个文件夹在用 Git、那个版本里有这份文件；版本写 HEAD~1、分支名或提交号。',
    )
  }
}
