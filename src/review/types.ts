/** What a table that came back says, compared with what was written and with what the plan says today. */
import type { Fact } from '../record/facts.ts'
import type { Status } from '../sheet/status-words.ts'

/** How a row stood at a time: in the book when it was written, in the plan of today. */
export interface Standing {
  readonly id: string
  readonly task: string
  readonly date: string
  readonly time: string
  readonly owner: string
  readonly title: string
  /** See sheet/fingerprint; '' where nothing is said. */
  readonly text: string
}

export type Field = 'date' | 'time' | 'owner' | 'title' | 'text'

/** A row of the table, read: only what is there. */
export interface Filled {
  readonly sheet: string
  readonly row: number
  readonly at: (field?: Field | 'status' | 'doneAt') => string
  readonly id: string
  readonly date?: string
  /** The day that stands last above an empty cell: people write it in the first line of a day only. Never a change. */
  readonly above?: string
  readonly time?: string
  readonly owner?: string
  readonly title?: string
  readonly text?: string
  readonly channel?: string
  readonly status?: Status
  readonly actual?: string
  readonly doneAt?: string
  readonly note?: string
}

export interface Match {
  readonly filled: Filled
  readonly base: Standing
  /** By its id, by likeness, by its place in time. */
  readonly how: 'id' | 'likeness' | 'place'
}

export interface Change {
  readonly row: string
  readonly task: string
  readonly cell: string
  readonly title: string
  readonly field: Field
  readonly from: string
  readonly to: string
}

export type NoteCode =
  | 'review/both-changed'
  | 'review/unreadable-cell'
  | 'review/unknown-status'
  | 'review/unknown-owner'
  | 'review/no-such-task'
  | 'review/one-of-several'
  | 'review/outside-plan'
  | 'review/gone'
  | 'review/spare-text'
  | 'review/copied-row'
  | 'review/copied-sheet'
  | 'review/too-many'

/** Something a person has to look at; a warning that keeps nothing else from being written. */
export interface Note {
  readonly code: NoteCode
  /** `每日SOP!C37`; '' where no cell is meant. */
  readonly cell: string
  readonly message: string
  readonly cure: string
}

export interface Added {
  readonly cell: string
  readonly date: string
  readonly time: string
  readonly title: string
  readonly owner: string
  readonly text: string
  readonly channel: string
}

export interface Review {
  readonly version: 1
  readonly spec: string
  readonly matched: readonly { readonly row: string; readonly how: Match['how']; readonly cell: string }[]
  readonly changes: readonly Change[]
  readonly dropped: readonly { readonly task: string; readonly title: string; readonly cell: string }[]
  readonly added: readonly Added[]
  /** Rows of the plan that the table no longer has. */
  readonly gone: readonly Standing[]
  readonly facts: readonly Fact[]
  readonly notes: readonly Note[]
}
