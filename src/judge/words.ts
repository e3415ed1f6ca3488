/** Names of fields in the language of the file that is judged: rules and planner write `monetization.funnel（漏斗）`. */
import type { Diagnostic } from '../diagnostic.ts'
import { GLOSSED } from '../glossed.ts'
import { community } from '../schema/community.ts'
import type { Node } from '../schema/node.ts'
import { inKeys } from './cure-keys.ts'

/** The loader's `Source` fits. */
export interface Spoken {
  readonly language: 'zh' | 'en'
  readonly written: (pointer: string) => string
}

/** The path in English behind the Chinese words for it: `“变现 › 供应”（monetization.offers）`. */
const BEHIND = /(?<=”)（([a-z][a-z_]*(?:\.[a-z_]+)*)）/g

/** Chinese names of the fields by their keys, wherever in a file they stand. */
let names: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** A field of ours with its own name, not the author's `vx（微信）`. */
function isField(path: string, name: string): boolean {
  names ??= namesIn(community)
  const keys = path.split('.')
  return keys.every((key) => names?.has(key)) && names.get(keys.at(-1) ?? '')?.has(name) === true
}

function namesIn(root: Node): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const walk = (node: Node): void => {
    if (node.type === 'list') walk(node.item)
    if (node.type !== 'map') return
    for (const [key, field] of Object.entries(node.fields)) {
      found.set(key, (found.get(key) ?? new Set()).add(field.zh))
      walk(field.node)
    }
  }
  walk(root)
  return found
}

/** These name fields in the file's language by themselves, and quote what the author wrote. */
const SPOKEN_ALREADY = /^(?:syntax|schema|ref|extends|set|file|check|copy|template)\//

/** Whose keys are Chinese reads Chinese names only; to everybody else the name to type comes first. What a cure gives to type is in the file's own keys. */
export function inWords(found: Diagnostic, source: Spoken): Diagnostic {
  const { path = '' } = found
  const typed = (cure: string, language: 'zh' | 'en'): string =>
    SPOKEN_ALREADY.test(found.code) ? cure : inKeys(cure, path, language)
  if (source.language !== 'zh') return found.cure === undefined ? found : { ...found, cure: typed(found.cure, 'en') }
  const spoken = (text: string): string =>
    text
      .replace(BEHIND, (whole, path: string) =>
        /[a-z]/.test(source.written(`/${path.replaceAll('.', '/')}`)) ? whole : '',
      )
      .replace(GLOSSED, (whole, path: string, name: string) => {
        if (!isField(path, name)) return whole
        const steps = source.written(`/${path.replaceAll('.', '/')}`)
        return `“${!/[a-z]/.test(steps) && steps.endsWith(name) ? steps.replaceAll('/', '.') : name}”`
      })
  return {
    ...found,
    message: spoken(found.message),
    ...(found.cure === undefined ? {} : { cure: typed(spoken(found.cure), 'zh') }),
  }
}
