/**
 * A script that a person edited: it is sent as it stands until he changes it. One Markdown file each, with a head that says
 * for which task it is and against which facts it was written, so that it can be told what has changed since.
 */
import { parseDocument, stringify } from 'yaml'
import type { Diagnostic, Place } from '../diagnostic.ts'
import { linesOf } from './facts/fact.ts'
import type { Facts } from './facts/index.ts'
import { isFactName } from './facts/names.ts'
import { says } from './verify/words.ts'

export interface EditedText {
  /** File it stands in, as findings name it. */
  readonly file: string
  readonly text: string
  /** The facts it was written against: name → words. */
  readonly facts: Readonly<Record<string, string>>
  /** 1-based line on which the text begins. */
  readonly line: number
}

export interface ReadEdited {
  /** Id of the task or script → its text. */
  readonly texts: ReadonlyMap<string, EditedText>
  readonly diagnostics: readonly Diagnostic[]
}

const HEAD = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** Reads the files of a folder (name → text). A file without a head is nobody's, and is told. */
export function readEdited(files: ReadonlyMap<string, string>): ReadEdited {
  const texts = new Map<string, EditedText>()
  const diagnostics: Diagnostic[] = []
  for (const [file, raw] of files) {
    const clean = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    const head = HEAD.exec(clean)
    const document = parseDocument(head?.[1] ?? '', { schema: 'core' })
    const value: unknown = document.errors.length > 0 ? undefined : plain(document)
    const meta = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
    const task = meta['任务']
    if (typeof task !== 'string') {
      diagnostics.push(headless(file))
      continue
    }
    const body = clean.slice(head?.[0].length ?? 0)
    const lead = /^\s*/.exec(body)?.[0] ?? ''
    const line = (head?.[0].split('\n').length ?? 1) + lead.split('\n').length - 1
    if (texts.has(task)) diagnostics.push(twice(file, task, texts.get(task)?.file ?? ''))
    else texts.set(task, { file, text: body.trim(), facts: asTexts(meta['写时的事实']), line })
  }
  return { texts, diagnostics }
}

/** An alias to nothing, or too many of them, is found out only here. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

const asTexts = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, words]) => [name, String(words)]))
    : {}

const headless = (file: string): Diagnostic => ({
  code: 'copy/edited-head',
  severity: 'warning',
  message: `“${file}”开头没有写是哪件任务的话术，用不上。`,
  cure: '在最前面写三行：---、任务: 任务标识、---。用 社群 edit <任务> 生成的文件自带这几行。',
  file,
})

const twice = (file: string, task: string, other: string): Diagnostic => ({
  code: 'copy/edited-twice',
  severity: 'warning',
  message: `“${file}”和“${other}”写的是同一件任务 ${task}，只用了后一个文件名的那一份。`.replace(
    '后一个文件名的那一份',
    other,
  ),
  cure: '留一份，另一份删掉。',
  file,
})

/** The file for a script as it is now. */
export function editedFile(id: string, text: string, facts: Facts, names: readonly string[]): string {
  const written = Object.fromEntries(
    [...facts.values()].filter(({ name }) => names.includes(name)).map((fact) => [fact.name, linesOf(fact).join('；')]),
  )
  return `---\n${stringify({ 任务: id, 写时的事实: written }, { lineWidth: 0 })}---\n${text}\n`
}

/** Facts that have changed since the text was written, and that it still says in the old words. */
export function stale(
  { file, text, facts: before, line }: EditedText,
  facts: Facts,
  title: string,
): readonly Diagnostic[] {
  return Object.entries(before).flatMap(([name, old]) => {
    if (!isFactName(name)) return []
    const now = facts.get(name)
    const words = now === undefined ? '' : linesOf(now).join('；')
    if (words === old || !old.split('；').some((part) => says(text, [part]))) return []
    return [
      {
        code: 'copy/stale',
        severity: 'warning' as const,
        message: `话术“${title}”是你改过的，还写着旧的${name}：“${old}”。`,
        cure:
          now === undefined
            ? `文件里已经没有${name}了：把这一句去掉。`
            : `现在是“${words}”，改成它；改好后把文件开头的“${name}”也改掉。`,
        place: lineOf(file, text, line, old),
      },
    ]
  })
}

/** The line on which the old words stand, else the first line of the text. */
export function lineOf(file: string, text: string, line: number, words: string): Place {
  const rows = text.split('\n')
  const row = Math.max(
    0,
    rows.findIndex((one) => words.split('；').some((part) => part !== '' && one.includes(part))),
  )
  const width = rows[row]?.length ?? 0
  return {
    file,
    start: { line: line + row, column: 1, offset: 0 },
    end: { line: line + row, column: width + 1, offset: width },
  }
}
