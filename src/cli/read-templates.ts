/** A user's own templates: `<folder>/welcome/group.hbs` is the template `welcome/group`. Ours are read here too. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decode } from '../index.ts'
import type { Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { folderKinds } from './folder-kinds.ts'
import { folderPrint, type Input, type Seen } from './inputs.ts'
import { filesIn } from './read-folder.ts'

export interface OwnTemplates {
  /** id → text, in the order of the ids. */
  readonly templates: ReadonlyMap<string, string>
  /** As typed, without a slash at its end; findings name files by it. */
  readonly templatesFolder: string
}

/** Nothing where nobody named a folder. */
export type TemplatesOf = (project: Project | undefined, seen?: Seen) => Promise<OwnTemplates | undefined>

/** The flag's folder, else the project's; each folder is read once. @param flag as typed */
export function templatesOf(flag: string | undefined, io: Pick<Io, 'cwd'>): TemplatesOf {
  const read = new Map<string, Promise<ReadTemplates>>()
  return async (project, seen) => {
    const folder = flag ?? project?.templates?.folder
    if (folder === undefined) return undefined
    if (flag === undefined) refuseOutside(project)
    const found =
      read.get(folder) ??
      ownTemplates(folder, io).catch((error: unknown) => {
        throw flag === undefined && project && error instanceof UserError
          ? fromSettings(error, project, 'templates')
          : error
      })
    read.set(folder, found)
    const { own, path, print } = await found
    seen?.({
      kind: 'templates',
      path,
      ...(flag === undefined && project !== undefined ? { within: project.folder } : {}),
      print,
    })
    return own
  }
}

interface ReadTemplates extends Pick<Input, 'path' | 'print'> {
  readonly own: OwnTemplates
}

const folders = {
  templates: {
    noun: '模板',
    key: '模板文件夹',
    example: 'my-templates',
    instead: '真要用外面的，就在命令里写 --templates 文件夹。',
  },
  knowledge: { noun: '知识', key: '知识文件夹', example: 'my-knowledge', instead: '' },
} as const

/**
 * A folder that somebody else's file names has to be the project's own.
 * @throws UserError with the line of the setting when it lies outside
 */
export function refuseOutside(project: Project | undefined, which: keyof typeof folders = 'templates'): void {
  const folder = project?.[which]
  if (!project || folder?.outside !== true) return
  const { noun, key, example, instead } = folders[which]
  throw new UserError(
    `${project.name}:${folder.line}：${key}“${folder.written}”不在这个项目里。`,
    `${project.name} 第 ${folder.line} 行的“${key}”（${which}）只能是这个设置文件旁边、或同一个 Git 仓库里的文件夹，例如“${example}”。把${noun}挪进来${instead === '' ? '。' : `；${instead}`}`,
  )
}

/** With the line that names the folder: the person typed no folder. */
export function fromSettings(error: UserError, project: Project, which: keyof typeof folders): UserError {
  const line = project[which]?.line
  const cure = `核对 ${project.name} 第 ${line} 行的“${folders[which].key}”（${which}）：从这个设置文件所在的文件夹算起。`
  return new UserError(`${project.name}:${line}：${error.message}`, [cure, error.cure].filter(Boolean).join('\n'))
}

async function ownTemplates(folder: string, { cwd }: Pick<Io, 'cwd'>): Promise<ReadTemplates> {
  const files = await filesIn(folder, cwd, folderKinds.templates)
  const texts = files.map(
    ({ path, bytes }) => [path.replace(/\.hbs$/, ''), textOf(bytes, `${folder}/${path}`)] as const,
  )
  return {
    own: { templates: new Map(texts), templatesFolder: folder.replaceAll('\\', '/').replace(/\/+$/, '') || '/' },
    path: resolve(cwd, folder),
    print: folderPrint(files),
  }
}

/** Old Windows editors save GBK; what can be read is read, as with community files. */
function textOf(bytes: Uint8Array, name: string): string {
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
