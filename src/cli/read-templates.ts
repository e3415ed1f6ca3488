/** A user's own templates: `<folder>/welcome/group.hbs` is the template `welcome/group`. Ours are read here too. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../index.ts'
import type { Project } from './check/project.ts'
import { UserError } from './failures.ts'
import type { Io } from './io.ts'
import { packageRoot } from './package-root.ts'
import { filesIn, type FolderKind } from './read-folder.ts'

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
        throw flag === undefined && project && error instanceof UserError
          ? fromSettings(error, project, 'templates')
          : error
      })
    read.set(folder, found)
    return found
  }
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

const templateFolder: FolderKind = {
  ending: '.hbs',
  noun: '模板',
  one: '话术模板',
  near: '话术模板',
  example: '先拿一份出来改：社群 templates eject welcome/group -o my-templates',
  less: '只放要替换的那几份就行，其余的用内置的。',
  small: '一份模板最多 64 KB；把不是话术的文件移出去。',
  // Ours are some three hundred; each has to be compiled. The finding about the size of one counts what was read.
  most: { files: 2000, together: 2 * 1024 * 1024, bytes: 1024 * 1024 },
}

async function ownTemplates(folder: string, { cwd }: Pick<Io, 'cwd'>): Promise<OwnTemplates> {
  const files = await filesIn(folder, cwd, templateFolder)
  const texts = files.map(
    ({ path, bytes }) => [path.replace(/\.hbs$/, ''), textOf(bytes, `${folder}/${path}`)] as const,
  )
  return { templates: new Map(texts), templatesFolder: folder.replaceAll('\\', '/').replace(/\/+$/, '') || '/' }
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
