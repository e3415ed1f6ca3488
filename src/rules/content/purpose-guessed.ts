import { columnKind } from '../../knowledge/column-purposes.ts'
import { columnPurpose } from '../../schema/words.ts'
import { bareColumns } from '../output.ts'
import { sample } from '../sample.ts'
import { joined, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const CUT = { 标识: 'cut', 标题: '晚饭前统计', 频率: '每周四 17:00', 负责人: 'lan' }

export const purposeGuessed = {
  id: 'content/purpose-guessed',
  severity: 'info',
  needs: 'spec',
  title: '没写动作的栏目，照标题和类别猜',
  why: '动作决定这一栏说什么：讲一件事、收作业、到货、接龙，各是各的样子。猜错了，整条话术就不对。',
  source: 'M30。判据：写下的栏目没有“动作”，也没有从类型或“用”的那一栏接过动作。',
  bad: sample({ '内容.栏目': [CUT] }),
  good: sample({ '内容.栏目': [{ ...CUT, 动作: '收' }] }),
  run: (view) => {
    const guessed = bareColumns(view).flatMap(({ item, path }) => {
      const told = item.use !== undefined || view.archetype?.pillars.some(({ id }) => id === item.id) === true
      const kind = columnKind({ ...item, title: item.title ?? item.id ?? '' })
      return told || kind.why === undefined ? [] : [{ path, title: item.title ?? item.id ?? '', kind, why: kind.why }]
    })
    const [first] = guessed
    if (!first) return []
    const said = guessed.map(({ title, kind, why }) => `“${title}”当作“${columnPurpose.values[kind.do][0]}”（${why}）`)
    const writes = guessed.map(({ path, title, kind }) => say`“${title}”写${write(`${path}/do`, kind.do)}`)
    return [
      {
        path: first.path,
        message: `没有写动作的栏目，先这样写话术：${said.join('；')}。`,
        cure: say`照每一栏真正做的事写${key('content.pillars.do')}，例如${joined(writes, '，')}；用 社群 say 看一眼就知道对不对。`,
      },
    ]
  },
} as const satisfies Check
