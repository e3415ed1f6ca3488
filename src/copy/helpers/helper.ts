/** What a helper is to the renderer and to the template checker. */
import type { Channel } from '../../model.ts'

/** Counts kept while one template is rendered. */
export interface RenderState {
  iterations: number
  /** Of all templates of a user together; absent for ours. */
  readonly budget?: Budget
}

/** What a user's templates may still use up in one run. */
export interface Budget {
  iterations: number
  characters: number
}

/** How a message is laid out, and where it goes; pages are laid out by themselves. */
export interface Staging {
  readonly layout: 'plain' | 'lively'
  readonly channel?: Channel
  readonly tone?: 'warm' | 'expert' | 'fiery'
  /** The sign before the heading, from the template's front matter. */
  readonly icon?: string
}

export interface HelperOptions {
  readonly fn?: (
    context: unknown,
    options?: { readonly data?: unknown; readonly blockParams?: readonly unknown[] },
  ) => string
  readonly inverse?: (context: unknown) => string
  readonly data: {
    readonly root: Readonly<Record<string, unknown>>
    readonly render: RenderState
    readonly scene: Staging
  }
}

export interface Helper {
  /** Number of arguments, `[least, most]`. */
  readonly takes: readonly [number, number]
  /** `{{#name}}…{{/name}}`, `{{name}}`, or either. */
  readonly form: 'block' | 'inline' | 'both'
  readonly run: (context: unknown, args: readonly unknown[], options: HelperOptions) => unknown
}

/** One line of words from any value; '' for nothing. */
export const asText = (value: unknown): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value)
export const asNumber = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN
  return Number.isFinite(number) ? number : undefined
}
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]
