/** Findings about finished scripts, at the file in which the words can be changed. */
import { scriptWord, type Diagnostic, type Place, type Said } from '../diagnostic.ts'
import { sentence } from '../sentence.ts'
import type { Origin } from './origin.ts'
import type { WriteOptions } from './write-options.ts'

/** What is known of templates besides their texts. */
export interface TemplateOptions extends WriteOptions {
  /** How findings name the folder of `templates`: its files are `<folder>/<id>.hbs`. */
  readonly templatesFolder?: string
  /** Text of one of ours by id, to name its lines. */
  readonly builtinTemplate?: (id: string) => string | undefined
}

/** What is said of scripts and templates, in whole sentences; our own code knows a user's template by its id, the user knows it by its folder too. */
export function inFolder(found: Diagnostic, { templates, templatesFolder }: TemplateOptions): Diagnostic {
  const { place, message, cure } = found
  const told = { ...found, message: sentence(message), ...(cure === undefined ? {} : { cure: sentence(cure) }) }
  if (place === undefined || templatesFolder === undefined || !templates?.has(place.file.replace(/\.hbs$/, '')))
    return told
  return { ...told, place: { ...place, file: `${templatesFolder.replace(/\/+$/, '')}/${place.file}` } }
}

interface Spans {
  readonly locateSpan: (pointer: string, span: { readonly start: number; readonly end: number }) => Place | undefined
}

/** The finding at the words themselves, with the script that says them; one of our own templates is named with its line, and how to take it over. */
export function atOrigin(found: Diagnostic, { template, title }: Said, origin: Origin, source: Spans): Diagnostic {
  const named = origin.from === 'builtin' ? builtinName(template, origin.line) : `模板 ${template}`
  const message = title === undefined ? found.message : `${scriptWord(title)}（${named}）里的${found.message}`
  if (origin.from === 'builtin')
    return { ...found, message, cure: [found.cure, takeOver(template)].filter(Boolean).join('') }
  const { path: _, file: __, identity: ___, ...rest } = { ...found, message }
  if (origin.from === 'own') return { ...rest, place: origin.place }
  const place = source.locateSpan(origin.path, origin.span)
  return { ...rest, path: origin.path, ...(place ? { place } : {}) }
}

/** `内置模板 activity/preview 第 12 行` */
export const builtinName = (id: string, line: number | undefined): string =>
  `内置模板 ${id}${line === undefined ? '' : ` 第 ${line} 行`}`

const takeOver = (id: string): string =>
  `内置的话术这样改：社群 templates eject ${id} -o 我的模板，改好后加 --templates 我的模板。`
