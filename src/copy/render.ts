/** Runs compiled templates with Handlebars' runtime; the compiler is not needed here. */
import Handlebars from 'handlebars/runtime.js'
import { TooMuch } from './helpers/each.ts'
import { helpers } from './helpers/index.ts'
import type { Helper, HelperOptions, RenderState } from './helpers/helper.ts'
import type { Builtin } from './builtin.ts'
import type { TemplateMeta } from './template/source.ts'

export interface RenderError {
  readonly kind: 'missing' | 'too-much'
  /** The name that had no value, or what was too much (Chinese). */
  readonly what: string
  /** 1-based line, 0-based column of the template file, where Handlebars knows them. */
  readonly line?: number
  readonly column?: number
}

export type Rendered = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: RenderError }

export interface Template {
  readonly meta: TemplateMeta
  readonly render: (context: object) => Rendered
}

/** An environment of our own: what a host registers on the shared Handlebars cannot reach our templates. */
const environment = Handlebars.create()
const functions = Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, adapt(helper)]))

/** Makes a compiled template callable. `limit`: characters it may yield. */
export function prepare({ meta, spec }: Builtin, limit = Infinity): Template {
  const run = environment.template(spec)
  return {
    meta,
    render: (context) => {
      const state: RenderState = { iterations: 0 }
      try {
        const text = run(context, { helpers: functions, data: { render: state }, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
        return text.length > limit ? { ok: false, error: { kind: 'too-much', what: `结果超过 ${limit} 字` } } : { ok: true, text }
      } catch (error) {
        return { ok: false, error: readError(error) }
      }
    },
  }
}

function adapt(helper: Helper): (this: unknown, ...args: unknown[]) => unknown {
  return function (...args) {
    return helper.run(this, args.slice(0, -1), args.at(-1) as HelperOptions)
  }
}

/** Strict mode says `"x" not defined in …`. Anything that is not about the template is our fault and goes on up. */
function readError(error: unknown): RenderError {
  if (error instanceof TooMuch) return { kind: 'too-much', what: error.message }
  const { message = '', lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number }
  if (error instanceof RangeError) return { kind: 'too-much', what: '套得太深或结果太长' }
  // A plain value where the template expects a map: `variables` holds whatever the author likes.
  const name = (/^"(.+?)" not defined in /.exec(message) ?? /^Cannot use 'in' operator to search for '(.+?)' in /.exec(message))?.[1]
  if (name === undefined) throw error
  return { kind: 'missing', what: name, ...(lineNumber === undefined ? {} : { line: lineNumber }), ...(column === undefined ? {} : { column }) }
}
