import { csv } from './csv/csv.ts'
import { md } from './md/md.ts'
import type { Exporter } from './bundle.ts'

export type { Bundle, Document, Exporter } from './bundle.ts'

/** One line here makes a format: the choice of `--format`, its help, its tests. */
export const exporters = { md, csv } as const satisfies Readonly<Record<string, Exporter>>
export type Format = keyof typeof exporters
export const formats = Object.keys(exporters) as readonly Format[]
