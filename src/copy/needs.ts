/** What a template needs and the spec does not say: named once, with the place to write it. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Language } from '../schema/names.ts'
import type { ScriptContext } from './context.ts'
import { specWords } from './facts/spec-words.ts'
import { isBlank } from './helpers/blank.ts'

/** Something missing, and the script that could not be written for it. */
export interface Missing {
  /** Canonical path in the spec, e.g. `['activities', 'guest', 'takeaway']`. */
  readonly path: readonly string[]
  readonly script: string
}

/** Needs (front matter) without a value in this context, as paths of the spec. */
export function missingNeeds(
  needs: readonly string[],
  context: Pick<ScriptContext, 'community'>,
  subject: { readonly type: string; readonly id: string } | undefined,
): readonly (readonly string[])[] {
  return needs
    .map((need) => need.split('.'))
    .filter((names) => !hasValue(names, context))
    .map((names) => pathInSpec(names, subject))
}

function hasValue(names: readonly string[], context: Pick<ScriptContext, 'community'>): boolean {
  const [head = ''] = names
  return !isBlank(valueAt(Object.hasOwn(context, head) ? context : context.community, names))
}

/** Of several items, those that have the value. */
function valueAt(value: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names
  if (name === undefined) return value
  if (Array.isArray(value)) return value.map((item) => valueAt(item, names)).filter((found) => !isBlank(found))
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? valueAt((value as Readonly<Record<string, unknown>>)[name], rest)
    : undefined
}

const activityKeys: Readonly<Record<string, readonly string[]>> = {
  guest: ['guests'],
  listPrice: ['list_price'],
  linksTo: ['links_to'],
  memberStake: ['stakes', 'member'],
  name: ['title'],
  interaction: ['use'],
}

/** Where in the file a variable of the context comes from. */
function pathInSpec(
  names: readonly string[],
  subject: { readonly type: string; readonly id: string } | undefined,
): readonly string[] {
  const [head = '', ...rest] = names
  const id = subject?.id ?? ''
  const home = subject?.type === 'activity' ? ['activities', id] : ['content', 'pillars', id]
  switch (head) {
    case 'community':
      return rest
    case 'activity':
      return ['activities', id, ...(rest[0] === undefined ? [] : (activityKeys[rest[0]] ?? [rest[0]]))]
    case 'campaign':
      return ['campaigns', id, ...rest]
    case 'offer':
      return ['monetization', 'offers', ...rest]
    case 'topic':
      return [...home, 'topics', ...rest]
    case 'ritual':
      return [...home, 'ritual']
    case 'product':
      return ['positioning', 'product', ...rest]
    case 'segment':
      return ['audience', 'segments', ...rest]
    case 'step':
      return ['launch', 'steps']
    case 'lead':
    case 'owner':
      return ['team', ...rest]
    case 'lastDay':
      return ['structure', 'end']
    case 'upcoming':
    case 'laterToday':
    case 'event':
      return ['activities']
    case 'persona':
      return ['voice', 'persona']
    case 'address':
      return ['voice', 'address']
    case 'signOff':
      return ['voice', 'sign_off']
    default:
      return names
  }
}

/** One diagnostic for each missing place, however many scripts wait for it. */
export function missingDiagnostics(missing: readonly Missing[], language: Language = 'zh'): readonly Diagnostic[] {
  const scripts = new Map<string, { readonly path: readonly string[]; readonly titles: string[] }>()
  for (const { path, script } of missing) {
    const pointer = `/${path.join('/')}`
    const entry = scripts.get(pointer) ?? { path, titles: [] }
    entry.titles.push(script)
    scripts.set(pointer, entry)
  }
  return [...scripts].map(([pointer, { path, titles }]) => {
    const { words, about } = specWords(path)
    const named = [...new Set(titles)]
    return {
      code: 'copy/missing-value',
      severity: 'warning',
      message: `没有写“${words}”，${titles.length} 条话术写不出来：${named.slice(0, 5).join('、')}${named.length > 5 ? '……' : ''}`,
      cure: `在“${words}”${language === 'zh' ? '' : `（${path.join('.')}）`}处写上${about === '' ? '' : `：${about}`}`,
      path: pointer,
    }
  })
}
