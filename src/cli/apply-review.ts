/** Writes what a review found: facts at the end of the record, changes at the end of `overrides`. */
import { basename, dirname } from 'node:path'
import type { Loaded, Reviewed } from '../index.ts'
import { applyEdits } from './check/apply-edits.ts'
import { UserError } from './failures.ts'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'
import { loadFile } from './load-file.ts'
import { overridesKey } from './level-lines.ts'
import { appendRecord, recordPath } from './record-file.ts'
import { typed } from './typed.ts'
import { visible } from './visible.ts'
import { planFiles, writeFiles } from './write-artifacts.ts'

/** The spec is written first: what it refuses leaves the record as it was. */
export async function applyReview(
  file: SpecFile,
  loaded: Loaded,
  { facts, items }: Pick<Reviewed, 'facts' | 'items'>,
  io: Io,
): Promise<void> {
  if (file.path === undefined) throw new UserError('从标准输入读的社群文件没有地方写。', '写出文件名，再收一次。')
  const told: string[] = []
  if (items.length > 0) told.push(await writeOverrides(file, file.path, loaded, items, io))
  if (facts.length > 0) {
    await appendRecord(file.path, facts)
    told.push(`记录加了 ${facts.length} 行：${basename(recordPath(file.path))}`)
    if (items.length > 0) told.push(`改过的计划查一遍：社群 check ${typed(visible(file.name))}`)
  }
  io.stderr.write(`${told.length === 0 ? '没有新的，什么都没有写。' : told.join('\n')}\n`)
}

async function writeOverrides(
  file: SpecFile,
  path: string,
  { source, spec }: Loaded,
  items: readonly (readonly string[])[],
  io: Io,
): Promise<string> {
  const key = overridesKey(source.language)
  const before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text: string | undefined
  try {
    text = before.decode(file.bytes)
  } catch {
    text = undefined
  }
  const known = source.texts.get(file.name)
  const mark = text?.startsWith('\ufeff') ? '\ufeff' : ''
  const edit = text === undefined || known !== text.slice(mark.length) ? undefined : source.appendTo('overrides', items)
  const after = edit && known !== undefined ? applyEdits(known, [edit])?.text : undefined
  const bytes = after === undefined ? undefined : Buffer.from(mark + after)
  const again = bytes && (await loadFile({ ...file, bytes }, undefined, io))
  const wanted = (spec?.overrides?.length ?? 0) + items.length
  if (!bytes || again?.spec?.overrides?.length !== wanted)
    throw new UserError(
      `“${file.name}”的写法，机器不敢往“${key}”里加。什么都没有写。`,
      `把下面这些自己粘进去，再收一次：\n${pasted(key, items)}`,
    )
  await writeFiles(await planFiles(dirname(path), [{ path: basename(path), content: bytes }]), true)
  return `“${key}”加了 ${items.length} 条：${file.name}`
}

const pasted = (key: string, items: readonly (readonly string[])[]): string =>
  [
    `${key}:`,
    ...items.flatMap((lines) => {
      const comments = lines.filter((line) => line.startsWith('#'))
      const own = lines.filter((line) => !line.startsWith('#'))
      return [
        ...comments.map((line) => `  ${line}`),
        ...own.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
      ]
    }),
  ].join('\n')
