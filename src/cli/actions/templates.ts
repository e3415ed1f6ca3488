/** `templates`: list ours, show one, copy some out to be changed. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { templateMeta } from '../../index.ts'
import { nearName } from '../../near-name.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { projectsOf } from '../judge-files.ts'
import { oneOf, pathOption } from '../options.ts'
import { packageRoot } from '../package-root.ts'
import { refuseOutside, templatesOf, type OwnTemplates } from '../read-templates.ts'
import { displayWidth, padTo } from '../help/display-width.ts'
import { visible } from '../visible.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'
import { jsonText } from '../../harmless.ts'

export interface TemplatesOptions {
  readonly output?: string
  readonly templates?: string
  readonly force?: boolean
  readonly json?: boolean
}

export const templatesAction: Action<TemplatesOptions> = async (io, [verb = 'list', ...ids], options) => {
  const known = await builtinTemplates()
  const doing = oneOf('templates', verb, ['list', 'show', 'eject'])
  const project = await projectsOf(io)(io.cwd)
  if (doing === 'eject' && options.output === undefined && options.templates === undefined) refuseOutside(project)
  // The folder that is ejected into need not be there yet.
  if (doing === 'eject') return eject(chosen(ids, known), { ...options, project: project?.templates?.folder }, io)
  const own = await templatesOf(options.templates, io)(project)
  if (doing === 'list') return list(known, own, options, io)
  for (const id of chosen(ids, known)) io.stdout.write(visible(own?.templates.get(id) ?? (await textOf(id))))
  return exitCodes.sound
}

async function list(known: readonly string[], own: OwnTemplates | undefined, { json }: TemplatesOptions, io: Io) {
  const templates = await Promise.all(
    known.map(async (id) => {
      const { title, kind, channel } = await templateMeta(id, own?.templates.get(id) ?? (await textOf(id)))
      return {
        id,
        title,
        kind,
        ...(channel === undefined ? {} : { channel }),
        ...(own?.templates.has(id) ? { file: `${own.templatesFolder}/${id}.hbs` } : {}),
      }
    }),
  )
  const width = Math.max(...known.map(displayWidth)) + 2
  const line = ({ id, title, file }: (typeof templates)[number]) =>
    `${padTo(id, width)}${title}${file === undefined ? '' : `（用的是 ${file}）`}\n`
  io.stdout.write(json ? jsonText({ version: 1, templates }) : templates.map(line).map(visible).join(''))
  return exitCodes.sound
}

/** @param options `project`: the folder that is used without being named again */
async function eject(
  ids: readonly string[],
  options: TemplatesOptions & { readonly project: string | undefined },
  io: Io,
) {
  const folder =
    options.output !== undefined
      ? pathOption('-o', options.output, 'my-templates')
      : (options.templates ?? options.project ?? 'templates')
  const artifacts = await Promise.all(ids.map(async (id) => ({ path: `${id}.hbs`, content: await textOf(id) })))
  const planned = await planFiles(resolve(io.cwd, folder), artifacts)
  await writeFiles(planned, options.force === true)
  for (const file of planned) io.stderr.write(`${file.state} ${folder}/${file.path}\n`)
  const known = options.project !== undefined && resolve(io.cwd, options.project) === resolve(io.cwd, folder)
  io.stderr.write(
    known
      ? '改好以后：社群 render community.yaml -o out\n'
      : `改好以后：社群 render community.yaml --templates ${folder} -o out\n不想每次都写 --templates，就在 shequn.config.yaml 里写“模板文件夹: ${folder}”（从那个文件所在的文件夹算起）。\n`,
  )
  return exitCodes.sound
}

const folder = (): string => join(packageRoot(), 'templates')
const textOf = (id: string): Promise<string> => readFile(join(folder(), `${id}.hbs`), 'utf8')

async function builtinTemplates(): Promise<readonly string[]> {
  const files = await readdir(folder(), { recursive: true })
  return files
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.hbs$/, ''))
    .sort()
}

function chosen(ids: readonly string[], known: readonly string[]): readonly string[] {
  if (ids.length === 0) throw new UserError('要写出模板编号。', '看全部编号：社群 templates')
  return ids.map((id) => {
    const plain = id.replace(/\.hbs$/, '')
    if (known.includes(plain)) return plain
    const near = nearName(plain, known)
    throw new UserError(
      `没有“${id}”这个模板。`,
      near === undefined ? '看全部编号：社群 templates' : `是不是“${near}”？`,
    )
  })
}
