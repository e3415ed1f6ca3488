/** Silence asked for in the file's own settings: `check.suppress`. */
import type { Spec } from '../model.ts'
import type { Found } from '../diagnostic.ts'
import { hasFixedLevel } from './settings.ts'

/** `audience/segments/0`, `/audience/segments/0` and nothing at all (everywhere) are understood. */
const covers = (path: string | undefined, found: string): boolean => {
  const prefix = (path ?? '').replace(/^\/?/, '/').replace(/\/$/, '')
  return prefix === '' || found === prefix || found.startsWith(`${prefix}/`)
}

/** What is left, and what is to be told about entries that silenced nothing. Errors of reading are never silenced. */
export function underSettings(
  found: readonly Found[],
  spec: Spec | undefined,
  looked: ReadonlySet<string>,
): { readonly kept: readonly Found[]; readonly idle: readonly Found[] } {
  const asked = (spec?.check?.suppress ?? []).map((entry, i) => ({ entry, i }))
  const hit = ({ code, path = '' }: Found) =>
    hasFixedLevel(code) ? undefined : asked.find(({ entry }) => entry.rule === code && covers(entry.path, path))
  const used = new Set(found.map((one) => hit(one)?.i))
  return {
    kept: found.filter((one) => !hit(one)),
    idle: asked
      .filter(({ entry, i }) => looked.has(entry.rule) && !used.has(i))
      .map(({ entry, i }) => ({
        code: 'check/unused-suppression',
        severity: 'info',
        path: `/check/suppress/${i}`,
        message: `忽略 ${entry.rule}${entry.path ? `(${entry.path})` : ''} 没有用上：这里已经查不出这条。`,
        cure: '删掉这一条忽略，免得以后真有问题时被它盖住。',
        source: '检查设置',
        mend: { path: `/check/suppress/${i}`, remove: true },
      })),
  }
}
