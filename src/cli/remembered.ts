/** What a command found of its files, found again as long as nothing it was made from has changed. */
import type { SpecFile } from './find-specs.ts'
import { hashOf } from './hash-of.ts'
import { printNow, type Input, type Seen } from './inputs.ts'
import type { Io } from './io.ts'
import { resultCache } from './result-cache.ts'
import { rootOf } from './spec-place.ts'

/**
 * What was kept for these files, else what `make` finds now: what JSON can hold. `make` tells of everything else that it reads.
 * @param usable asked of what was kept; where it says no, it is made anew
 */
export type Memory = <V>(
  files: readonly SpecFile[],
  make: (seen: Seen) => Promise<V>,
  usable?: (value: V) => Promise<boolean>,
) => Promise<V>

/** @param question everything else that the answer hangs on @param off with `--no-cache` */
export function remembered(io: Pick<Io, 'cwd' | 'env'>, question: unknown, off: boolean): Memory {
  const cache = off ? undefined : resultCache(io)
  const asked = JSON.stringify([io.cwd, question], withCollections)
  const holds = holding()
  return async (files, make, usable = async () => true) => {
    const key = cache && keyOf(asked, files, io)
    if (cache === undefined || key === undefined) return make(() => {})
    const found = (await cache.find(key, holds)) as Awaited<ReturnType<typeof make>> | undefined
    if (found !== undefined && (await usable(found))) return found
    const inputs = new Map<string, Input>()
    let steady = true
    const made = await make((input) => {
      const name = `${input.kind} ${input.path}`
      // Changed between two looks at it: nobody knows which of them the result is of.
      steady &&= (inputs.get(name) ?? input).print === input.print
      inputs.set(name, input)
    })
    if (steady) await cache.keep(key, made, [...inputs.values()])
    return made
  }
}

/** JSON knows neither maps nor sets: two questions that differ in them alone would be one. */
const withCollections = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value

/** Undefined where a file came from nowhere, or cannot be read: whoever works on it says so. */
function keyOf(asked: string, files: readonly SpecFile[], { cwd }: Pick<Io, 'cwd'>): string | undefined {
  try {
    if (files.some(({ path }) => path === undefined)) return undefined
    return JSON.stringify([asked, files.map((file) => [file.name, file.path, rootOf(file, cwd), hashOf(file.bytes)])])
  } catch {
    return undefined
  }
}

/** Whether an input is what it was. A folder that many files share is read once. */
function holding(): (input: Input) => Promise<boolean> {
  const folders = new Map<string, Promise<string | null>>()
  return async (input) => {
    const name = JSON.stringify([input.kind, input.path, input.within])
    const shared = input.kind === 'templates' || input.kind === 'knowledge'
    const print = (shared ? folders.get(name) : undefined) ?? printNow(input)
    if (shared) folders.set(name, print)
    return (await print) === input.print
  }
}
