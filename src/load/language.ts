import type { Language } from '../schema/names.ts'
import type { Tree } from './tree.ts'

/** Which language the author's keys are in, by count; findings then speak it. Half and half counts as Chinese. */
export function languageOf(tree: Tree): Language {
  const counts = { zh: 0, en: 0 }
  const visit = (node: Tree): void => {
    if (node.type === 'list') node.items.forEach(visit)
    if (node.type !== 'map') return
    for (const entry of node.entries) {
      counts[/\p{Script=Han}/u.test(entry.written) ? 'zh' : 'en']++
      visit(entry.tree)
    }
  }
  visit(tree)
  return counts.zh >= counts.en ? 'zh' : 'en'
}
