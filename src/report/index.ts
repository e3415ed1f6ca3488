/** Every reporter; adding one is adding its file and a line here. */
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './types.ts'

export { plainPainter } from './types.ts'
export type { Painter, Reporter, ReportInput } from './types.ts'

export const reporters = [pretty, json] as const satisfies readonly Reporter[]

export type ReporterId = (typeof reporters)[number]['id']

/** By its id; undefined when there is none. */
export const findReporter = (id: string): Reporter | undefined => reporters.find((reporter) => reporter.id === id)
