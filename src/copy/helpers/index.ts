/** Every helper a template may use; one line here makes it known to the renderer, the checker and templates/README.md. */
import { eq, gt, unless, when, withValue } from './branches.ts'
import { each } from './each.ts'
import { first, join, nth } from './lists.ts'
import { cell, fence, line } from './markdown.ts'
import { emoji, slot } from './moment.ts'
import { circled, inc, minutes, money, percent } from './numbers.ts'
import { bare, punct, trim } from './sentences.ts'
import { or, pick, vary } from './variants.ts'
import { aside, byTone, hail } from './voice.ts'
import type { Helper } from './helper.ts'

export const helpers = {
  if: when,
  unless,
  with: withValue,
  each,
  eq,
  gt,
  pick,
  vary,
  or,
  slot,
  emoji,
  hail,
  byTone,
  aside,
  join,
  first,
  nth,
  circled,
  money,
  minutes,
  percent,
  inc,
  trim,
  punct,
  bare,
  cell,
  line,
  fence,
} as const satisfies Readonly<Record<string, Helper>>

export type HelperName = keyof typeof helpers
export const helperNames = Object.keys(helpers) as readonly HelperName[]
