/** What every exporter is given: finished things only. Nothing is planned, rendered or looked up here. */
import type { Artifact, Plan, Script, Spec } from '../model.ts'

/** A page in Markdown, as `writeDocuments` of copy yields it. */
export interface Document {
  readonly id: string
  /** Relative, with `/`. */
  readonly path: string
  readonly title: string
  readonly text: string
}

export interface Bundle {
  readonly spec: Spec
  readonly plan: Plan
  readonly scripts: readonly Script[]
  readonly documents: readonly Document[]
}

export interface Exporter {
  readonly id: string
  /** One line for `--help`. */
  readonly about: string
  /** The files of this format; paths relative to the output folder, with `/`. */
  readonly run: (bundle: Bundle) => readonly Artifact[]
}
