/** A user's own templates: `<folder>/welcome/group.hbs` is the template `welcome/group`. Ours are read here too. */
import { readFileSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decode } from '../spec/encoding.ts'
import type { Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { readFailure } from './read-failure.ts'

/** Ours are some three hundred; what holds more is no folder of templates. */
const MOST_FILES = 2000
/** Of all together: each has to be compiled. */
const MOST_TOGETHER = 2 * 1024 * 1024
/** Far beyond what a template may have; the finding about its size counts what was read. */
const MOST_BYTES = 1024 * 1024

export interface OwnTemplates {
  /** id → text, in the order of the ids. */
  readonly templates: ReadonlyMap<string, string>
  /** As typed, without a slash at its end; findings name files by it. */
  readonly templatesFolder: string
}

/** Nothing where nobody named a folder. */
export type TemplatesOf = (project: Project | undefined) => Promise<OwnTemplates | undefined>

/** The flag's folder, else the project's; each folder is read once. @param flag as typed */
export function templatesOf(flag: string | undefined, io: Pick<Io, 'cwd'>): TemplatesOf {
  const read = new Map<string, Promise<OwnTemplates>>()
  return async (project) => {
    const folder = flag ?? project?.templates?.folder
    if (folder === undefined) return undefined
    const found = read.get(folder) ?? ownTemplates(folder, io).catch((error: unknown) => { throw flag === undefined && project ? named(error, project) : error })
    read.set(folder, found)
    return found
  }
}

/** With the line that names the folder: the person typed no folder. */
function named(error: unknown, { name, templates }: Project): unknown {
  if (!(error instanceof UserError)) return error
  const cure = `核对 ${name} 第 ${templates?.line} 行的“模板文件夹”（templates）：从这个设置文件所在的文件夹算起。`
  return new UserError(`${name}:${templates?.line}：${error.message}`, [cure, error.cure].filter(Boolean).join('\n'))
}

const EXAMPLE = '先拿一份出来改：社群 templates eject welcome/group -o my-templates'

/** Files of a folder that someone else may have filled: nothing but plain files of a sensible size and number is read. */
export async function ownTemplates(folder: string, { cwd }: Pick<Io, 'cwd'>): Promise<OwnTemplates> {
  const root = resolve(cwd, folder)
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError(`找不到模板文件夹“${folder}”。`, EXAMPLE)
  const names = await readdir(root, { recursive: true }).catch((error: unknown) => { throw readFailure(error, folder) })
  const files = names.filter((file) => file.endsWith('.hbs')).map((file) => file.replaceAll('\\', '/')).sort()
  if (files.length === 0) throw new UserError(`“${folder}”里没有 .hbs 模板。`, EXAMPLE)
  if (files.length > MOST_FILES) throw new UserError(`“${folder}”里有 ${files.length} 份 .hbs 模板，最多 ${MOST_FILES} 份。`, '核对文件夹；只放要替换的那几份就行，其余的用内置的。')
  // Before the first is read: two thousand large files would fill the memory.
  const sizes = await Promise.all(files.map((file) => sizeOf(join(root, file), `${folder}/${file}`)))
  const together = sizes.reduce((sum, size) => sum + size, 0)
  if (together > MOST_TOGETHER) throw new UserError(`“${folder}”里的模板合起来有 ${Math.ceil(together / 1024)} KB，最多 ${MOST_TOGETHER / 1024} KB。`, '只放要替换的那几份，其余的用内置的。')
  const texts = await Promise.all(files.map(async (file) => [file.replace(/\.hbs$/, ''), await textOf(join(root, file), `${folder}/${file}`)] as const))
  return { templates: new Map(texts), templatesFolder: folder.replaceAll('\\', '/').replace(/\/+$/, '') || '/' }
}

/** Bytes of a file that may be read. */
async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  // A pipe or a device would never end.
  if (!found?.isFile()) throw new UserError(`模板“${name}”读不了：不是普通文件。`, '换成普通的文本文件，或者把它移出模板文件夹。')
  if (found.size > MOST_BYTES) throw new UserError(`模板“${name}”有 ${Math.ceil(found.size / 1024)} KB，不像一份话术模板。`, '一份模板最多 64 KB；把不是话术的文件移出去。')
  return found.size
}

async function textOf(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch(() => { throw new UserError(`没有权限读模板“${name}”。`, '检查文件权限。') })
  // Old Windows editors save GBK; what can be read is read, as with community files.
  const { text, diagnostics: [reason] } = decode(name, bytes)
  if (text === undefined) throw new UserError(`模板“${name}”读不出文字。${reason?.message ?? ''}`, reason?.cure)
  return text
}

/** Text of one of ours; undefined when there is none. */
export function builtinTemplate(id: string): string | undefined {
  try {
    return readFileSync(join(packageRoot(), 'templates', `${id}.hbs`), 'utf8')
  } catch {
    return undefined
  }
}
