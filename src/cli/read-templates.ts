/** A user's own templates: `<folder>/welcome/group.hbs` is the template `welcome/group`. Ours are read here too. */
import { readFileSync } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decode } from '../index.ts'
import { isWithin, type Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { readFailure } from './read-failure.ts'

/** Ours are some three hundred; what holds more is no folder of templates. */
const MOST_FILES = 2000
/** Of all kinds, looked at on the way: whoever names a whole disk is told so in a moment. */
const MOST_ENTRIES = 20_000
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
    if (flag === undefined) refuseOutside(project)
    const found =
      read.get(folder) ??
      ownTemplates(folder, io).catch((error: unknown) => {
        throw flag === undefined && project ? named(error, project) : error
      })
    read.set(folder, found)
    return found
  }
}

/**
 * A folder that somebody else's file names has to be the project's own.
 * @throws UserError with the line of the setting when it lies outside
 */
export function refuseOutside(project: Project | undefined): void {
  if (project?.templates?.outside !== true) return
  const {
    name,
    templates: { written, line },
  } = project
  throw new UserError(
    `${name}:${line}：模板文件夹“${written}”不在这个项目里。`,
    `${name} 第 ${line} 行的“模板文件夹”（templates）只能是这个设置文件旁边、或同一个 Git 仓库里的文件夹，例如“my-templates”。把模板挪进来；真要用外面的，就在命令里写 --templates 文件夹。`,
  )
}

/** With the line that names the folder: the person typed no folder. */
function named(error: unknown, { name, templates }: Project): unknown {
  if (!(error instanceof UserError)) return error
  const cure = `核对 ${name} 第 ${templates?.line} 行的“模板文件夹”（templates）：从这个设置文件所在的文件夹算起。`
  return new UserError(`${name}:${templates?.line}：${error.message}`, [cure, error.cure].filter(Boolean).join('\n'))
}

const EXAMPLE = '先拿一份出来改：社群 templates eject welcome/group -o my-templates'

/** Files of a folder that someone else may have filled: nothing but plain files of a sensible size and number is read. */
async function ownTemplates(folder: string, { cwd }: Pick<Io, 'cwd'>): Promise<OwnTemplates> {
  const root = resolve(cwd, folder)
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError(`找不到模板文件夹“${folder}”。`, EXAMPLE)
  const files = (await templateFiles(root, folder)).sort()
  if (files.length === 0) throw new UserError(`“${folder}”里没有 .hbs 模板。`, EXAMPLE)
  // Before the first is read: two thousand large files would fill the memory.
  const sizes = await Promise.all(files.map((file) => sizeOf(join(root, file), `${folder}/${file}`)))
  const together = sizes.reduce((sum, size) => sum + size, 0)
  if (together > MOST_TOGETHER)
    throw new UserError(
      `“${folder}”里的模板合起来有 ${Math.ceil(together / 1024)} KB，最多 ${MOST_TOGETHER / 1024} KB。`,
      '只放要替换的那几份，其余的用内置的。',
    )
  const texts = await Promise.all(
    files.map(
      async (file) => [file.replace(/\.hbs$/, ''), await textOf(join(root, file), `${folder}/${file}`)] as const,
    ),
  )
  return { templates: new Map(texts), templatesFolder: folder.replaceAll('\\', '/').replace(/\/+$/, '') || '/' }
}

/** Of no project are these templates, and they are large. */
const PASSED_OVER = new Set(['.git', 'node_modules'])

/**
 * The `.hbs` files below a folder, relative to it with `/`. Stops as soon as there are too many. A link is followed
 * only within the folder: what it shows of elsewhere would end up in reports.
 */
async function templateFiles(root: string, folder: string): Promise<string[]> {
  const home = await realpath(root)
  const files: string[] = []
  const waiting: { readonly way: string; readonly inside: readonly string[] }[] = [{ way: '', inside: [home] }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { way, inside } = next
    const entries = await readdir(join(root, way), { withFileTypes: true }).catch((error: unknown) => {
      throw readFailure(error, way === '' ? folder : `${folder}/${way}`)
    })
    seen += entries.length
    if (seen > MOST_ENTRIES)
      throw new UserError(
        `“${folder}”里的文件太多（超过 ${MOST_ENTRIES} 个），不像放话术模板的文件夹。`,
        '换成只放 .hbs 模板的文件夹，例如 my-templates。',
      )
    for (const entry of entries) {
      const path = way === '' ? entry.name : `${way}/${entry.name}`
      const target = entry.isSymbolicLink() ? await targetOf(join(root, path)) : undefined
      const isFolder = target?.isFolder ?? entry.isDirectory()
      if (isFolder && PASSED_OVER.has(entry.name)) continue
      if (!isFolder && !entry.name.endsWith('.hbs')) continue
      if (target && !isWithin(home, target.path))
        throw new UserError(
          `模板“${folder}/${path}”是个链接，指到了模板文件夹外面。`,
          '把它换成普通文件（把内容复制进来），或者删掉这个链接。',
        )
      // Called like a template, a folder is refused with the others that are no plain files.
      if (entry.name.endsWith('.hbs')) files.push(path)
      else if (target === undefined || !inside.includes(target.path))
        waiting.push({ way: path, inside: target ? [...inside, target.path] : inside })
    }
    if (files.length > MOST_FILES)
      throw new UserError(
        `“${folder}”里的 .hbs 模板超过 ${MOST_FILES} 份，最多 ${MOST_FILES} 份。`,
        '核对文件夹；只放要替换的那几份就行，其余的用内置的。',
      )
  }
  return files
}

/** Where a link leads; undefined where it leads nowhere. */
async function targetOf(link: string): Promise<{ readonly path: string; readonly isFolder: boolean } | undefined> {
  try {
    const path = await realpath(link)
    return { path, isFolder: (await stat(path)).isDirectory() }
  } catch {
    return undefined
  }
}

/** Bytes of a file that may be read. */
async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  // A pipe or a device would never end.
  if (!found?.isFile())
    throw new UserError(`模板“${name}”读不了：不是普通文件。`, '换成普通的文本文件，或者把它移出模板文件夹。')
  if (found.size > MOST_BYTES)
    throw new UserError(
      `模板“${name}”有 ${Math.ceil(found.size / 1024)} KB，不像一份话术模板。`,
      '一份模板最多 64 KB；把不是话术的文件移出去。',
    )
  return found.size
}

async function textOf(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new UserError(`没有权限读模板“${name}”。`, '检查文件权限。')
  })
  // Old Windows editors save GBK; what can be read is read, as with community files.
  const {
    text,
    diagnostics: [reason],
  } = decode(name, bytes)
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
