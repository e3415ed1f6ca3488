/** What plan and render need before they begin: a start date, and a spec without errors. */
import { hasErrors, type Archetype, type Plan, type PlanOptions, type Spec } from '../index.ts'
import type { SpecFile } from './find-specs.ts'
import { UserError } from './failures.ts'
import type { Seen } from './inputs.ts'
import type { Io } from './io.ts'
import { judgeFile, projectsOf, tellFindings, type JudgedFile } from './judge-files.ts'

export interface SoundPlan {
  readonly judged: JudgedFile
  readonly spec: Spec
  readonly archetype: Archetype
  /** With every finding about spec and plan in its `diagnostics`: those of the check, which tells the planner's notes too. */
  readonly plan: Plan
}

/** Undefined when the spec has errors; they have been told on stderr. */
export async function soundPlan(
  file: SpecFile,
  sets: readonly string[] | undefined,
  horizon: PlanOptions,
  io: Io,
  seen?: Seen,
): Promise<SoundPlan | undefined> {
  const judged = await judgeFile(file, sets, horizon, io, projectsOf(io), seen)
  const sound = planOf(judged)
  if (!sound) await tellFindings(judged.diagnostics, [judged], io)
  return sound
}

/** Undefined when the spec has errors. @throws UserError when nobody said when it begins */
export function planOf(judged: JudgedFile): SoundPlan | undefined {
  const { spec, archetype } = judged.loaded
  if (!spec || !archetype || hasErrors(judged.diagnostics)) return undefined
  if (!judged.plan)
    throw new UserError(
      `不知道“${judged.file.name}”哪天开群。`,
      '在命令后面加 --start 日期，例如：--start 2026-12-01；或者在文件里写 launch（启动）的 start（开始）。',
    )
  return { judged, spec, archetype, plan: { ...judged.plan, diagnostics: judged.diagnostics } }
}
