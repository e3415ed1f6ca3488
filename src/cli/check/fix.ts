/** `--fix`: what is certain is mended in the file itself; comments, order and everything else stay as they were typed. */
import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { check, hasErrors, type CheckOptions, type Diagnostic, type Edit, type Loaded } from '../../index.ts'
import { UserError } from '../failures.ts'
import type { SpecFile } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { withProject, type ProjectOf } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { loadFile } from '../load-file.ts'
import { knowledgeOf } from '../read-knowledge.ts'
import { sweep } from '../own-names.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'
import { applyEdits, type Applied } from './apply-edits.ts'
import { emptiesKey } from './emptied-key.ts'
import { unifiedDiff } from './unified-diff.ts'

/** A mend can bring the next one to light; a file is not read more often than this. */
const ROUNDS = 8
/** Of a file with more mends that go wrong than this, the rest waits. */
const MOST_TRIES = 200

export interface Fixed {
  readonly file: SpecFile
  readonly before: string
  readonly after: string
  /** How many findings were mended. */
  readonly count: number
}

/** Looks, writes nothing. `before` and `after` are the same when nothing is certain. */
export async function fixFile(
  file: SpecFile,
  sets: readonly string[] | undefined,
  options: CheckOptions,
  io: Io,
  projects: ProjectOf,
): Promise<Fixed> {
  if (file.path === undefined || file.stdin) throw new UserError('--fix 改不了标准输入。', '写出文件名。')
  const before = textOf(file.bytes)
  // Of a file in another encoding the bytes would change from end to end.
  if (before === undefined) return { file, before: '', after: '', count: 0 }
  const project = await projects(folderOf(file, io))
  const policy = withProject(options.policy, project)
  const own = await knowledgeOf(project, io)
  const loadText = (text: string) => loadFile({ ...file, bytes: Buffer.from(text) }, sets, io, own)
  let [text, count] = [before, 0]
  for (let round = 0; round < ROUNDS; round++) {
    const loaded = await loadText(text)
    const found = (await check(loaded, { ...options, policy })).diagnostics
    const mends = found.flatMap(({ fix }) => (fix?.every((edit) => edit.file === file.name) ? [fix] : []))
    const step = await oneStep(text, loaded.diagnostics, mends, loadText)
    if (!step) break
    text = step.text
    count += step.count
  }
  return { file, before, after: text, count }
}

type LoadText = (text: string) => Promise<Loaded>

interface Step {
  readonly text: string
  readonly count: number
}
type Mend = readonly Edit[]

/** All mends at once; where that goes wrong, as many as go well together. The others may do so on the next round. */
async function oneStep(
  text: string,
  found: readonly Diagnostic[],
  mends: readonly Mend[],
  loadText: LoadText,
): Promise<Step | undefined> {
  let tries = 0
  const tried = async (some: readonly Mend[]): Promise<Step | undefined> => {
    const applied = ++tries > MOST_TRIES ? undefined : applyEdits(text, some.flat())
    const good = applied && !emptiesKey(text, applied.text, some.flat()) && (await isBetter(applied, found, loadText))
    return good ? { text: applied.text, count: some.length } : undefined
  }
  let kept: readonly Mend[] = []
  let step: Step | undefined
  /** Halves what goes wrong: the mends that do are few. */
  const add = async (more: readonly Mend[]): Promise<void> => {
    const next = more.length === 0 ? undefined : await tried([...kept, ...more])
    if (next) [kept, step] = [[...kept, ...more], next]
    else if (more.length > 1) {
      await add(more.slice(0, more.length >> 1))
      await add(more.slice(more.length >> 1))
    }
  }
  await add(mends)
  return step
}

/** A file that could be read is never mended into one that cannot. Nothing new keeps it from being read where a mend was made, or right beside it. What rules say only now is no fault of the mend. */
async function isBetter({ text, lines }: Applied, before: readonly Diagnostic[], loadText: LoadText): Promise<boolean> {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`))
  const { diagnostics: after } = await loadText(text)
  if (hasErrors(after) && !hasErrors(before)) return false
  return !after.some(({ code, message, severity, place, fix }) => {
    if (severity !== 'error' || fix || known.has(`${code} ${message}`) || place === undefined) return false
    const { line } = place.start
    return lines.has(line) || (code.startsWith('syntax/') && (lines.has(line - 1) || lines.has(line + 1)))
  })
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** In one move each, through links to the file itself, with its permissions; a byte order mark stays. */
export async function writeFixed(fixed: readonly Fixed[]): Promise<void> {
  // Where nothing is to be written a run before this one may still have been killed when all but its traces was done.
  for (const { file, before, after } of fixed)
    if (before === after && file.path !== undefined) await sweep(dirname(file.path))
  for (const { file, after } of fixed.filter((one) => one.before !== one.after)) {
    const target = await realpath(file.path ?? '')
    await writeFiles(
      await planFiles(dirname(target), [{ path: basename(target), content: `${markOf(file.bytes)}${after}` }]),
      true,
    )
  }
}

/** As text that `git apply` takes: with the byte order mark, which is part of the first line. */
export const diffOf = ({ file, before, after }: Fixed): string =>
  unifiedDiff(file.name, markOf(file.bytes) + before, markOf(file.bytes) + after)

const markOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''

/** The file as it would be read after the mends. */
export const mended = ({ file, before, after }: Fixed): SpecFile =>
  before === after ? file : { ...file, bytes: Buffer.from(after) }
