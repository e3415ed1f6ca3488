import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import type { Bundle } from '../../src/export/index.ts'
import { plan, spec } from '../copy/sample.ts'

const { scripts } = await writeScripts(spec, plan)
const { documents } = await writeDocuments(spec, plan, scripts)

/** The sample community, written out. */
export const bundle: Bundle = { spec, plan, scripts, documents }
