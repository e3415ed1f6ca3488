/** 物料清单.md: what to make, print, buy or ask for, in the order in which it is needed. */
import type { Artifact } from '../../model.ts'
import { lineText, table } from '../../markdown.ts'
import type { Bundle } from '../bundle.ts'
import type { LookUp } from '../look-up.ts'
import { materialItems } from '../material-items.ts'
import { dateWord } from '../words.ts'
import { weekdayWord } from '../../words.ts'

export function materials(bundle: Bundle, look: LookUp): readonly Artifact[] {
  const rows = materialItems(bundle).map((item) => {
    const day = look.dayOf(item.needed)
    return [
      '',
      item.name,
      `${dateWord(item.needed)} ${day ? weekdayWord(day) : ''} ${item.time}`,
      item.owner,
      item.uses > 1 ? `${item.firstUse} 等 ${item.uses} 次` : item.firstUse,
    ]
  })
  if (rows.length === 0) return []
  const head = `# ${lineText(bundle.plan.name)} · 物料清单\n\n按要用的日子排。同一样东西多次用到的，按第一次备好。`
  return [{ path: '物料清单.md', content: `${head}\n\n${table(['备好', '物料', '最晚', '谁', '用在'], rows)}\n` }]
}
