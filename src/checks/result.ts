/** What a rule found, once it has its code and level and before it has its place in a file. */
import type { Diagnostic, Mend } from '../diagnostic.ts'
import type { Finding } from './types.ts'

/** A finding with its code, its level and its source; the caller adds the place in the file. */
export interface CheckResult
  extends Pick<Diagnostic, 'code' | 'severity' | 'message'>,
    Pick<Finding, 'span' | 'said' | 'at'> {
  readonly path: string
  readonly cure: string
  readonly source?: string
  /** See `Finding`; a diagnostic's own `fix` knows the file. */
  readonly mend?: Mend
}

/** What was found elsewhere about the same view, and all codes that it could have. */
export interface Others {
  readonly found: readonly CheckResult[]
  readonly codes: readonly string[]
}
