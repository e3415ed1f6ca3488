/** A list of findings that are known and put up with: old files can be checked without mending everything first. */
import { basename, dirname, resolve } from 'node:path'
import { fileOf, identified, places, type Diagnostic, type ReportInput } from '../../index.ts'
import { UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { readNamed } from '../read-plain.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'
import { jsonText } from '../../harmless.ts'

/** `message` is for people; the fingerprint counts, then `file` and `path`. */
interface Known {
  readonly file: string
  readonly code: string
  readonly path?: string
  readonly message: string
  readonly fingerprint: string
}

export interface Baseline {
  readonly name: string
  readonly text: string
  readonly known: readonly Known[]
}

/** @throws UserError when it cannot be read, or is no baseline */
export function readBaseline(name: string, io: Io): Baseline {
  const path = resolve(io.cwd, name)
  try {
    const text = readNamed(path, name)?.replace(/^\ufeff/, '')
    if (text === undefined)
      throw new UserError(`找不到基线文件“${name}”。`, `先把现在的问题记下来：加上 --update-baseline`)
    const data = JSON.parse(text) as { readonly version?: unknown; readonly findings?: unknown }
    if (data?.version !== 1 || !Array.isArray(data.findings) || !data.findings.every(isKnown)) throw new SyntaxError()
    return { name, text, known: data.findings }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UserError(`“${name}”不是基线文件。`, '换一个文件名，或者重新生成：加上 --update-baseline')
    throw error
  }
}

const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' &&
  value !== null &&
  ['file', 'code', 'message', 'fingerprint'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')

/** What is not known yet; and what the baseline still lists though it is gone, told as hints in the baseline itself. */
export async function beyondBaseline(
  input: ReportInput,
  { name, text, known }: Baseline,
): Promise<readonly Diagnostic[]> {
  const { covered, used } = await matched(input, known)
  const fresh = input.diagnostics.filter((_, i) => !covered.has(i))
  const checked = new Map(input.files.map((file) => [input.paths?.get(file) ?? file, input.ran?.get(file)]))
  const placeAt = places(name, text)
  // What was not looked for this time may well still be there.
  const lookedFor = ({ file, code }: Known): boolean => checked.get(file)?.has(code) === true
  const stale = known.filter((one) => !used.has(one) && lookedFor(one))
  return [
    ...fresh,
    ...stale.map(({ fingerprint, code, file }): Diagnostic => {
      const at = Math.max(text.indexOf(fingerprint), 0)
      return {
        code: 'check/stale-baseline',
        severity: 'info',
        place: placeAt(at, at + fingerprint.length),
        message: `基线里的 ${code}（${file}）已经查不出来了。`,
        cure: '加上 --update-baseline 刷新基线，免得以后同样的问题被它盖住。',
        source: '检查设置',
      }
    }),
  ]
}

/** How many findings of this run the baseline covers. */
export const coveredBy = async (input: ReportInput, { known }: Baseline): Promise<number> =>
  (await matched(input, known)).covered.size

interface Matched {
  /** Indices of findings. */ readonly covered: ReadonlySet<number>
  readonly used: ReadonlySet<Known>
}

/**
 * First by fingerprint, in which items of lists go by what they are called: what was put in above changes nothing. What is
 * left on both sides, by its place in the lists: an item that got another name is still the old one. One that is nothing but
 * its text is another with another text, and what is wrong with that one nobody has put up with yet.
 */
async function matched(input: ReportInput, known: readonly Known[]): Promise<Matched> {
  const identities = await identified(input)
  const listed = new Map(known.map((one) => [one.fingerprint, one]))
  const covered = new Set<number>()
  const used = new Set<Known>()
  const left: number[] = []
  for (const [i, { fingerprint, fixed }] of identities.entries()) {
    const one = listed.get(fingerprint)
    if (one) used.add(one)
    if (fixed) continue
    if (one) covered.add(i)
    else left.push(i)
  }
  const places = new Map<string, Known[]>()
  const keyOf = (file: string, code: string, path: string): string => JSON.stringify([file, code, path])
  for (const one of known)
    if (!used.has(one) && one.path !== undefined) {
      const key = keyOf(one.file, one.code, one.path)
      places.set(key, [...(places.get(key) ?? []), one])
    }
  for (const i of left) {
    const found = input.diagnostics[i]
    const one =
      found?.identity === undefined || found.path === undefined || found.identity.includes('/==')
        ? undefined
        : places.get(keyOf(identities[i]?.file ?? '', found.code, found.path))?.shift()
    if (one === undefined) continue
    covered.add(i)
    used.add(one)
  }
  return { covered, used }
}

/** `unrecorded`: errors of reading, which no baseline takes. */
export interface Updated {
  readonly listed: number
  readonly unrecorded: number
}

/** Writes the findings as they are now; what is listed of files that this run did not look at stays. */
export async function updateBaseline(name: string, input: ReportInput, io: Io): Promise<Updated> {
  const identities = await identified(input)
  const checked = new Set(
    [...input.files, ...input.diagnostics.flatMap((one) => fileOf(one) ?? [])].map(
      (file) => input.paths?.get(file) ?? file,
    ),
  )
  const others = previous(name, io).filter(({ file }) => !checked.has(file))
  const now = input.diagnostics.flatMap(({ code, path, message }, i): readonly Known[] => {
    const { file, fingerprint, fixed } = identities[i] ?? {}
    return fixed || file === undefined || fingerprint === undefined
      ? []
      : [{ file, code, ...(path === undefined ? {} : { path }), message, fingerprint }]
  })
  const findings = [...others, ...now].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.code, b.code) ||
      compare(a.path ?? '', b.path ?? '') ||
      compare(a.fingerprint, b.fingerprint),
  )
  const target = resolve(io.cwd, name)
  const content = jsonText({ version: 1, findings })
  await writeFiles(await planFiles(dirname(target), [{ path: basename(target), content }]), true)
  return { listed: findings.length, unrecorded: identities.filter(({ fixed }) => fixed).length }
}

function previous(name: string, io: Io): readonly Known[] {
  try {
    return readBaseline(name, io).known
  } catch (error) {
    // There is none yet; anything else is not ours to overwrite.
    if (error instanceof UserError && error.message.startsWith('找不到')) return []
    throw error
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
