/** A user's own templates: `<folder>/welcome/group.hbs` is the template `welcome/group`. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from './failures.ts'

/** @returns id → text, in the order of the ids */
export async function readTemplates(folder: string, cwd: string): Promise<ReadonlyMap<string, string>> {
  const root = resolve(cwd, folder)
  const found = await stat(root).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError(`找不到模板文件夹“${folder}”。`, '先拿一份出来改：社群 templates eject welcome/group -o my-templates')
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.hbs')).sort()
  if (files.length === 0) throw new UserError(`“${folder}”里没有 .hbs 模板。`, '先拿一份出来改：社群 templates eject welcome/group -o my-templates')
  return new Map(await Promise.all(files.map(async (file) => [file.replaceAll('\\', '/').replace(/\.hbs$/, ''), await readFile(join(root, file), 'utf8')] as const)))
}
