/** Every reporter; adding one is adding its file and a line here. `--format` and its help are derived from this list. */
import { codequality } from './codequality.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'
import type { Reporter } from './types.ts'

export { plainPainter } from './types.ts'
export type { Painter, Reporter, ReportInput, RuleInfo } from './types.ts'

export const reporters = [pretty, json, sarif, github, junit, codequality] as const satisfies readonly Reporter[]

export type ReporterId = (typeof reporters)[number]['id']

export const reporterIds: readonly ReporterId[] = reporters.map(({ id }) => id)

/** By its id; undefined when there is none. */
export const findReporter = (id: string): Reporter | undefined => reporters.find((reporter) => reporter.id === id)
