/** `templates`: list ours, show one, copy some out to be changed. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nearName } from '../../near-name.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { oneOf } from '../options.ts'
import { packageRoot } from '../package-root.ts'
import { readTemplate } from '../../copy/template/source.ts'
import { displayWidth, padTo } from '../help/display-width.ts'
import { planFiles, writeFiles } from '../write-artifacts.ts'

export interface TemplatesOptions { readonly output?: string; readonly force?: boolean; readonly json?: boolean }

export const templatesAction: Action<TemplatesOptions> = async (io, [verb = 'list', ...ids], options) => {
  const known = await builtinTemplates()
  switch (oneOf('templates', verb, ['list', 'show', 'eject'])) {
    case 'list':
      return list(known, options, io)
    case 'show':
      for (const id of chosen(ids, known)) io.stdout.write(await textOf(id))
      return exitCodes.sound
    case 'eject':
      return eject(chosen(ids, known), options, io)
  }
}

async function list(known: readonly string[], { json }: TemplatesOptions, io: Io) {
  const templates = await Promise.all(known.map(async (id) => {
    const { meta: { title, kind, channel } } = readTemplate(id, await textOf(id))
    return { id, title, kind, ...(channel === undefined ? {} : { channel }) }
  }))
  const width = Math.max(...known.map(displayWidth)) + 2
  io.stdout.write(json ? `${JSON.stringify({ version: 1, templates }, undefined, 2)}\n` : templates.map(({ id, title }) => `${padTo(id, width)}${title}\n`).join(''))
  return exitCodes.sound
}

async function eject(ids: readonly string[], options: TemplatesOptions, io: Io) {
  const folder = options.output ?? 'templates'
  const artifacts = await Promise.all(ids.map(async (id) => ({ path: `${id}.hbs`, content: await textOf(id) })))
  const planned = await planFiles(resolve(io.cwd, folder), artifacts)
  await writeFiles(planned, options.force === true)
  for (const file of planned) io.stderr.write(`${file.state} ${folder}/${file.path}\n`)
  io.stderr.write(`改好以后：社群 render community.yaml --templates ${folder} -o out\n`)
  return exitCodes.sound
}

const folder = (): string => join(packageRoot(), 'templates')
const textOf = (id: string): Promise<string> => readFile(join(folder(), `${id}.hbs`), 'utf8')

async function builtinTemplates(): Promise<readonly string[]> {
  const files = await readdir(folder(), { recursive: true })
  return files.filter((file) => file.endsWith('.hbs')).map((file) => file.replaceAll('\\', '/').replace(/\.hbs$/, '')).sort()
}

function chosen(ids: readonly string[], known: readonly string[]): readonly string[] {
  if (ids.length === 0) throw new UserError('要写出模板编号。', '看全部编号：社群 templates')
  return ids.map((id) => {
    const plain = id.replace(/\.hbs$/, '')
    if (known.includes(plain)) return plain
    const near = nearName(plain, known)
    throw new UserError(`没有“${id}”这个模板。`, near === undefined ? '看全部编号：社群 templates' : `是不是“${near}”？`)
  })
}
