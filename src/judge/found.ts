/** Anything found, on its way to the screen. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Finding } from './types.ts'

/**
 * A diagnostic that need not know its place yet, with what helps to find it. What rules, planner and settings find knows its
 * path alone; what the loader and the templates find comes with its place.
 */
export type Found = Diagnostic & Partial<Pick<Finding, 'span' | 'at' | 'said' | 'mend'>>
