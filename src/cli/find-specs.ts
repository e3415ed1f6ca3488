/** From the words a person typed to the files that are meant: files, folders, patterns, `-`. */
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { nearName } from '../near-name.ts'
import { nearestFile, PROJECT_FILE } from './check/folders.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { readFailure } from './read-failure.ts'
import { MOST_BYTES, readPlain } from './read-plain.ts'

/** What a community file is called; a folder is searched for these. */
const specNames = [
  'community.yaml',
  'community.yml',
  '*.community.yaml',
  '*.community.yml',
  '社群.yaml',
  '社群.yml',
] as const
const skipped = ['**/node_modules/**', '**/.git/**']

export interface SpecFile {
  /** As typed, or relative to the working directory; `<stdin>` for `-`. Always with `/`. */
  readonly name: string
  /** Absolute; absent for standard input. */
  readonly path?: string
  /** Came through the standard input, whatever its name is. */
  readonly stdin?: true
  /** Read when first asked for. */
  readonly bytes: Uint8Array
  /** Among many files: nobody asks for the bytes again. */
  readonly forget?: () => void
}

/** @param words files, folders, patterns or `-`; none means the community file of the working directory
 * @param stdinName what `-` is the content of */
export async function readSpecs(words: readonly string[], io: Io, stdinName?: string): Promise<readonly SpecFile[]> {
  if (stdinName !== undefined && !words.includes('-'))
    throw new UserError(
      '--stdin-filename 要和“-”（标准输入）一起用。',
      '例如：社群 check - --stdin-filename community.yaml',
    )
  const names =
    words.length === 0
      ? [{ name: await specHere(io.cwd), within: repositoryOf(io.cwd) }]
      : (await Promise.all(words.map((word) => find(word, io.cwd)))).flat()
  const seen = new Map(names.map((found) => [found.name === '-' ? '-' : resolve(io.cwd, found.name), found]))
  const files: SpecFile[] = []
  for (const found of seen.values())
    files.push(found.name === '-' ? await readStdin(io, stdinName) : readSpec(found, io.cwd))
  return files
}

/** The same for a command that works on one spec. */
export async function readOneSpec(words: readonly string[], io: Io): Promise<SpecFile> {
  const [file, ...more] = await readSpecs(words, io)
  if (!file || more.length > 0)
    throw new UserError(`这里一次只能处理一份文件，找到了 ${more.length + 1} 份。`, '写出其中一份的文件名。')
  return file
}

/** The community file of a folder that needs no naming. */
export async function specIn(folder: string): Promise<string | undefined> {
  const present = new Set(
    await readdir(folder).catch((error: unknown) => {
      throw readFailure(error, folder)
    }),
  )
  return specNames.find((candidate) => present.has(candidate))
}

async function specHere(cwd: string): Promise<string> {
  const name = await specIn(cwd)
  if (name === undefined)
    throw new UserError(
      '当前文件夹里没有 community.yaml。',
      '写出文件名，例如：社群 check 我的群.yaml；还没有文件就先运行：社群 init',
    )
  return name
}

/** `within`: it was found by a search, and may not lead out of this folder. */
interface Found {
  readonly name: string
  readonly within?: string
}

/** The repository around a folder, else the folder. */
function repositoryOf(folder: string): string {
  const git = nearestFile(folder, '.git')
  return git === undefined ? folder : dirname(git)
}

async function find(word: string, cwd: string): Promise<readonly Found[]> {
  if (word === '-') return [{ name: '-' }]
  if (word === '') throw new UserError('文件名是空的。', '写出文件名，例如 community.yaml。')
  const kind = await stat(resolve(cwd, word)).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'missing',
  )
  if (kind === 'file') return [{ name: plain(word) }]
  if (kind === 'folder') return inFolder(word, cwd)
  return byPattern(word, cwd)
}

async function inFolder(word: string, cwd: string): Promise<readonly Found[]> {
  const { glob } = await import('./glob.ts')
  // A search passes over what it may not open.
  await readdir(resolve(cwd, word)).catch((error: unknown) => {
    throw readFailure(error, word)
  })
  const base = plain(word).replace(/\/+$/, '') || '/'
  const found = await glob(
    specNames.map((name) => `**/${name}`),
    { cwd: resolve(cwd, word), ignore: skipped },
  )
  if (found.length === 0)
    throw new UserError(
      `文件夹“${word}”里没有社群文件。`,
      '找的是 community.yaml、*.community.yaml、社群.yaml；别的名字请直接写出来。',
    )
  return wanted(
    word,
    found.sort().map((name) => (base === '.' ? name : `${base}/${name}`)),
    cwd,
    resolve(cwd, word),
  )
}

/** Backslashes are tried as path separators too: shells on Windows pass patterns on as typed. */
async function byPattern(word: string, cwd: string): Promise<readonly Found[]> {
  const { glob, isDynamicPattern } = await import('./glob.ts')
  const forms = [...new Set([word, word.replaceAll('\\', '/')])]
  for (const form of forms.filter((one) => isDynamicPattern(one))) {
    const found = await glob(form, { cwd, ignore: skipped, expandDirectories: false })
    if (found.length > 0) return wanted(word, found.sort(), cwd, cwd)
  }
  if (/[*?{[]/.test(word))
    throw new UserError(
      `“${word}”没有匹配到任何文件。`,
      '核对文件夹和扩展名；在文件夹里找全部社群文件，直接写文件夹名。',
    )
  throw new UserError(`找不到“${word}”。`, await presentName(word, cwd))
}

/** A file that is named is always read; one that a search finds may be passed over, but never all of them in silence. */
async function wanted(word: string, names: readonly string[], cwd: string, folder: string): Promise<readonly Found[]> {
  const { ignored } = await import('./check/project.ts')
  const isIgnored = await ignored(cwd, folder)
  const kept = names.filter((name) => !isIgnored(name) && basename(name) !== PROJECT_FILE)
  if (kept.length === 0)
    throw new UserError(
      `“${word}”里的 ${names.length} 份社群文件都被忽略了。`,
      '看看 .shequnignore 和 shequn.config.yaml 里的 ignore（忽略文件）；直接写文件名就一定会读。',
    )
  return kept.map((name) => ({ name, within: repositoryOf(folder) }))
}

async function presentName(word: string, cwd: string): Promise<string> {
  const folder = dirname(resolve(cwd, word))
  const present = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/i.test(name))
  // Without their ends: `.yaml` alone makes no two names alike.
  const stem = (name: string): string => name.replace(/\.ya?ml$/i, '')
  const nearStem = nearName(stem(basename(word)), present.map(stem))
  const near = present.find((name) => stem(name) === nearStem)
  if (near === undefined)
    return present.length === 0
      ? `核对文件名和所在文件夹（现在在 ${cwd}）。`
      : `核对文件名；那个文件夹里有：${present.sort().slice(0, 5).join('、')}${present.length > 5 ? ' 等' : ''}。`
  return `是不是“${plain(word.slice(0, word.length - basename(word).length))}${near}”？`
}

/** One after the other: a system lets a program hold a few hundred files open at most. */
function readSpec({ name, within }: Found, cwd: string): SpecFile {
  const path = resolve(cwd, name)
  let held: Uint8Array | undefined
  return {
    name,
    path,
    get bytes() {
      held ??= readPlain(path, { name, most: MOST_BYTES, ...(within === undefined ? {} : { within }) })
      return held
    },
    forget: () => {
      held = undefined
    },
  }
}

async function readStdin(io: Io, name: string | undefined): Promise<SpecFile> {
  if (io.isTTY.stdin) throw new UserError('“-”要从标准输入读，但现在没有内容传进来。', '写出文件名，或者用管道传入。')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    if ((size += bytes.length) > MOST_BYTES)
      throw new UserError('传进来的内容超过 64 MB，不像一份社群文件。', '核对管道前面的命令。')
    chunks.push(bytes)
  }
  const bytes = Buffer.concat(chunks)
  return name === undefined
    ? { name: '<stdin>', stdin: true, bytes }
    : { name: plain(name), path: resolve(io.cwd, name), stdin: true, bytes }
}

const plain = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)
