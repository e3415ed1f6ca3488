import { adopt } from './adopt.ts'
import { brief } from './brief.ts'
import { edit } from './edit.ts'
import { say } from './say.ts'
/** Every command. Adding one is adding a file and a line here. */
import type { CommandEntry } from '../command.ts'
import { check } from './check.ts'
import { diagnose } from './diagnose.ts'
import { diff } from './diff.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { knowledge } from './knowledge.ts'
import { measure } from './measure.ts'
import { plan } from './plan.ts'
import { preview } from './preview.ts'
import { render } from './render.ts'
import { review } from './review.ts'
import { templates } from './templates.ts'
import { today } from './today.ts'

export const commands: readonly CommandEntry[] = [
  init,
  check,
  diagnose,
  explain,
  plan,
  today,
  say,
  edit,
  brief,
  adopt,
  render,
  preview,
  review,
  diff,
  templates,
  knowledge,
  measure,
]
