/** Specs that are changed where they have structure, through the whole chain: load, check, every report, plan, scripts, every format. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { expect, test } from 'vitest'
import {
  check,
  formats,
  hasErrors,
  load,
  plan,
  render,
  report,
  reportFormats,
  write,
  type Format,
} from '../../src/index.ts'
import { cases } from '../support/search.ts'
import { kinds, mutated, mutations, type Data } from './mutations.ts'

/** `npm run fuzz -- 10`: so long instead of so many. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0)

const samples: readonly Data[] = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join('examples', name))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => parse(readFileSync(join('examples', name, file), 'utf8')) as Data),
  )

const seen = new Map<string, number>()
const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1)

/** Nothing of a machine's own words, nothing half done. */
const BROKEN = /\bundefined\b|\bNaN\b|\[object |\{\{|\bnull\b(?!.*\d)/

async function wholeChain(text: string): Promise<void> {
  const loaded = await load({ file: 'a.yaml', bytes: Buffer.from(text) })
  const judged = await check(loaded)
  for (const found of judged.diagnostics) {
    expect(found.message, found.code).toMatch(/\p{Script=Han}/u)
    expect(`${found.message}${found.cure ?? ''}`, found.code).not.toMatch(/\[object |\bundefined\b/)
  }
  const input = { diagnostics: judged.diagnostics, texts: loaded.source.texts, files: ['a.yaml'] }
  for (const format of await reportFormats())
    expect(await report(format, input)).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/)
  const { spec, archetype } = loaded
  if (!spec || !archetype || hasErrors(loaded.diagnostics)) return count('refused')
  const planned = await plan(spec, archetype, { start: spec.launch?.start ?? '2026-12-01', days: 12 })
  const tasks = planned.days.flatMap((day) => day.tasks)
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
  for (const { start, end } of tasks)
    expect(`${start} ${end}`).toMatch(/^(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d ?){2}$/)
  const written = await write(spec, planned)
  for (const script of written.scripts)
    for (const message of script.messages) expect(message, script.template).not.toMatch(BROKEN)
  const artifacts = await render({ spec, plan: planned, ...written }, Object.keys(formats) as readonly Format[])
  const paths = artifacts.map(({ path }) => path.normalize('NFD').toUpperCase())
  expect(new Set(paths).size).toBe(paths.length)
  count('rendered')
}

test(
  'no change of structure ends the program, loses a place or leaves a word of ours in a message',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), mutations, async (sample, changes) => {
        for (const { kind } of changes) count(kind)
        await wholeChain(stringify(changes.reduce(mutated, sample)))
      }),
      minutes > 0
        ? { numRuns: 1_000_000_000, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false }
        : cases(25, 20261222),
    )
    if (minutes > 0) process.stdout.write(`${[...seen].map(([what, times]) => `${what}: ${times}`).join('\n')}\n`)
    // What never happens proves nothing.
    for (const kind of kinds) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(3)
    expect(seen.get('rendered') ?? 0).toBeGreaterThan(0)
    expect(seen.get('refused') ?? 0).toBeGreaterThan(0)
  },
  600_000 + minutes * 60_000,
)
