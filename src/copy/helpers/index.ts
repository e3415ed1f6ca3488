/** Every helper a template may use; one line here makes it known to the renderer, the checker and templates/README.md. */
import { eq, gt, none, unless, when, withValue } from './branches.ts'
import { each } from './each.ts'
import { heading, unsaid } from './heading.ts'
import { first, join, nth } from './lists.ts'
import { cell, fence, line } from './markdown.ts'
import { icon, slot } from './moment.ts'
import { circled, inc, minutes, money, percent } from './numbers.ts'
import { bare, punct, trim } from './sentences.ts'
import { byTone, humanLine } from './voice.ts'
import type { Helper } from './helper.ts'

export const helpers = {
  标题: heading,
  还没说: unsaid,
  图标: icon,
  待填: slot,
  人话: humanLine,
  语气: byTone,
  都没写: none,
  圈号: circled,
  连起来: join,
  句: punct,
  词: bare,
  if: when,
  unless,
  with: withValue,
  each,
  eq,
  gt,
  join,
  first,
  nth,
  money,
  minutes,
  percent,
  inc,
  trim,
  cell,
  line,
  fence,
} as const satisfies Readonly<Record<string, Helper>>

export type HelperName = keyof typeof helpers
export const helperNames = Object.keys(helpers) as readonly HelperName[]
