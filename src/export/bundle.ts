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
  /** Text that an earlier render left at a path, where this is the whole plan again: a calendar counts its editions. */
  readonly before?: (path: string) => string | undefined
  /** A wall time of a zone, `YYYY-MM-DDTHH:MM`, in UTC; undefined for a zone nobody knows. Asked for zones with summer time. */
  readonly toUtc?: (wall: string, zone: string) => string | undefined
}

/** The files of one format; paths relative to the output folder, with `/`. */
export type Exporter = (bundle: Bundle) => readonly Artifact[] | Promise<readonly Artifact[]>

/** What a format tells about itself before it is loaded. */
export interface FormatEntry {
  /** Chinese names for `--format`, besides the id. */
  readonly names: readonly string[]
  /** One line for `--help`: what is made. */
  readonly about: string
  readonly load: () => Promise<Exporter>
}
