/** A page made of facts: what is not said leaves no trace, neither a line nor a column nor a heading. */

export interface Fact {
  readonly name: string
  /** One value stands in the line, several stand below it. */
  readonly text: string
  readonly points: readonly string[]
}
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
export interface Section {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly tables: readonly Table[]
}

export function fact(name: string, value: string | readonly string[] | undefined): readonly Fact[] {
  const values = (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text.trim() !== '')
  return values.length === 0
    ? []
    : [{ name, text: values.length === 1 ? (values[0] ?? '') : '', points: values.length === 1 ? [] : values }]
}

/** Columns that are empty in every row are left out; so is a table without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly Table[] {
  const kept = head.map((_, column) => column).filter((column) => rows.some((row) => (row[column] ?? '') !== ''))
  return kept.length === 0
    ? []
    : [
        {
          head: kept.map((column) => head[column] ?? ''),
          rows: rows.map((row) => kept.map((column) => row[column] ?? '')),
        },
      ]
}

export function section(
  title: string,
  facts: readonly (readonly Fact[])[],
  tables: readonly (readonly Table[])[] = [],
): readonly Section[] {
  const made: Section = { title, facts: facts.flat(), tables: tables.flat() }
  return made.facts.length + made.tables.length === 0 ? [] : [made]
}
