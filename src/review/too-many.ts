/** Many changes of one kind at once are hardly meant one by one: a column was sorted without the others, or all was moved. */
import type { Change, Field, Note } from './types.ts'

/** Fewer than these a person types. */
const MANY = 30
/** More than this part of all rows nobody does. */
const SHARE = 1 / 3

const cures: Readonly<Record<Field, string>> = {
  date: '只排了这一列，就撤销重排（要整行一起排）；整个月往后挪，改社群文件里启动的开始日期',
  time: '只排了这一列，就撤销重排（要整行一起排）；整体换时间，改社群文件里栏目的时间',
  owner: '只排了这一列，就撤销重排（要整行一起排）；换了人，改社群文件里的团队和负责人',
  title: '只排了这一列，就撤销重排（要整行一起排）；改叫法，改社群文件里栏目和活动的标题',
  text: '只排了这一列，就撤销重排（要整行一起排）；整批换话术，改模板：社群 templates eject',
}
const words: Readonly<Record<Field, string>> = {
  date: '日期',
  time: '时间',
  owner: '负责人',
  title: '事项',
  text: '话术',
}

export function withoutFloods(
  changes: readonly Change[],
  rows: number,
): { readonly changes: readonly Change[]; readonly notes: readonly Note[] } {
  const flooded = (Object.keys(cures) as readonly Field[]).filter((field) => {
    const many = changes.filter((change) => change.field === field).length
    return many >= MANY && many > rows * SHARE
  })
  return {
    changes: changes.filter(({ field }) => !flooded.includes(field)),
    notes: flooded.map((field): Note => {
      const own = changes.filter((change) => change.field === field)
      return {
        code: 'review/too-many',
        cell: own[0]?.cell ?? '',
        message: `${own.length} 行的${words[field]}都和原来不一样，像是整列动过，这一列没有收`,
        cure: cures[field],
      }
    }),
  }
}
