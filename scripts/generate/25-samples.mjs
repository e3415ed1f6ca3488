// knowledge/archetypes/<id>/sample.yaml → src/knowledge/samples.generated.ts: what `init` starts from, in the order of its
// list; and apart from them, for a rule that every check loads, the few words that are a sample's own.
import { existsSync, readFileSync } from 'node:fs'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const { readSample } = await loadTs('src/load/knowledge/sample.ts')
  const { builtin } = await loadTs('src/knowledge/builtin.ts')
  const files = builtin.archetypes
    .map(({ id }) => `knowledge/archetypes/${id}/sample.yaml`)
    .filter((file) => existsSync(file))
  const read = files.map((file) => readSample(file, readFileSync(file), builtin))
  const problems = read.flatMap(({ diagnostics }) => diagnostics)
  if (problems.length > 0) throw new Error(`samples:\n${problems.map(told).join('\n')}`)
  const { sampleWordsOf } = await loadTs('src/knowledge/sample-words.ts')
  const words = read.map(({ sample }) => `  ${JSON.stringify(sampleWordsOf(sample))},\n`)
  const lines = read.map(({ sample }) => `  ${JSON.stringify(sample)},\n`)
  return [
    writeIfChanged(
      'src/knowledge/samples.generated.ts',
      `import type { Sample } from './types.ts'\n\nexport const samples: readonly Sample[] = [\n${lines.join('')}]\n`,
    ),
    writeIfChanged(
      'src/knowledge/sample-words.generated.ts',
      `import type { SampleWords } from './sample-words.ts'\n\nexport const sampleWords: readonly SampleWords[] = [\n${words.join('')}]\n`,
    ),
  ]
}

const told = ({ place, code, message, cure }) =>
  `${place.file}:${place.start.line}:${place.start.column} ${code} ${message}${cure ? ` → ${cure}` : ''}`
