/** Runs compiled templates with Handlebars' runtime; the compiler is not needed here. */
import Handlebars from 'handlebars/runtime.js'
import { AllTooMuch, TooMuch } from './helpers/each.ts'
import { helpers } from './helpers/index.ts'
import type { Budget, Helper, HelperOptions, RenderState, Staging } from './helpers/helper.ts'
import type { Builtin } from './builtin.ts'
import type { TemplateMeta } from './template/source.ts'

export interface RenderError {
  /** `all-too-much`: all templates of a user together. */
  readonly kind: 'missing' | 'too-much' | 'all-too-much'
  /** The name that had no value, or what was too much (Chinese). */
  readonly what: string
  /** 1-based line, 0-based column of the template file, where Handlebars knows them. */
  readonly line?: number
  readonly column?: number
}

export type Rendered =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: RenderError }

export interface Template {
  readonly meta: TemplateMeta
  /** `staging`: for messages; pages have none. */
  readonly render: (context: object, staging?: Staging) => Rendered
}

/** Lines that templates share, by name: each prints its fact, or nothing. */
export type Lines = ReadonlyMap<string, Builtin['spec']>

/** An environment of our own: what a host registers on the shared Handlebars cannot reach our templates. */
const environment = Handlebars.create()
const functions = Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, adapt(helper)]))

/** What a template that is not ours may do: `limit`: characters it may yield; `budget`: shared by all of them. */
export interface Bounds {
  readonly limit: number
  readonly budget: Budget
}

/** Makes a compiled template callable. */
export function prepare({ meta, spec }: Builtin, lines: Lines = new Map(), bounds?: Bounds): Template {
  const run = environment.template(spec)
  const partials = Object.fromEntries([...lines].map(([name, line]) => [name, environment.template(line)]))
  // A template that asked for too much once is not asked again: thirty days of it would cost thirty times as much.
  let refused: Rendered | undefined
  const rendered = (context: object, staging: Staging): Rendered => {
    const state: RenderState = { iterations: 0, ...(bounds ? { budget: bounds.budget } : {}) }
    try {
      const text = run(context, {
        helpers: functions,
        partials,
        data: { render: state, scene: meta.icon === undefined ? staging : { ...staging, icon: meta.icon } },
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      })
      if (bounds === undefined) return { ok: true, text }
      if (text.length > bounds.limit)
        return { ok: false, error: { kind: 'too-much', what: `结果超过 ${bounds.limit} 字` } }
      if ((bounds.budget.characters -= text.length) < 0) return { ok: false, error: ALL }
      return { ok: true, text }
    } catch (error) {
      return { ok: false, error: readError(error) }
    }
  }
  return {
    meta,
    render: (context, staging = PAGE) => {
      if (bounds && (bounds.budget.iterations < 0 || bounds.budget.characters < 0)) return { ok: false, error: ALL }
      const result = refused ?? rendered(context, staging)
      if (bounds && !result.ok && result.error.kind === 'too-much') refused = result
      return result
    },
  }
}

/** A page is read in a file, not in a chat. */
const PAGE: Staging = { layout: 'lively' }

const ALL: RenderError = { kind: 'all-too-much', what: '循环太多，或者写出的字太多' }

function adapt(helper: Helper): (this: unknown, ...args: unknown[]) => unknown {
  return function (...args) {
    return helper.run(this, args.slice(0, -1), args.at(-1) as HelperOptions)
  }
}

/** Strict mode says `"x" not defined in …`. Anything that is not about the template is our fault and goes on up. */
function readError(error: unknown): RenderError {
  if (error instanceof AllTooMuch) return ALL
  if (error instanceof TooMuch) return { kind: 'too-much', what: error.message }
  const { message = '', lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number }
  if (error instanceof RangeError) return { kind: 'too-much', what: '套得太深或结果太长' }
  // A plain value where the template expects a map: `variables` holds whatever the author likes.
  const name = (/^"(.+?)" not defined in /.exec(message) ??
    /^Cannot use 'in' operator to search for '(.+?)' in /.exec(message))?.[1]
  if (name === undefined) throw error
  return {
    kind: 'missing',
    what: name,
    ...(lineNumber === undefined ? {} : { line: lineNumber }),
    ...(column === undefined ? {} : { column }),
  }
}
