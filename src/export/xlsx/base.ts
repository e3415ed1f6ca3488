/** The two sheets nobody looks at: lists to choose from, and how everything stood when the book was written. */
import type { Bundle } from '../bundle.ts'
import { BASE_FORMAT, BASE_SHEET, baseHeads } from '../../sheet/base.ts'
import { fingerprint } from '../../sheet/fingerprint.ts'
import { statusIds, statusWords } from '../../sheet/status-words.ts'
import type { Cell, Sheet } from './book.ts'
import type { DailyRow } from './columns.ts'

const text = (value: string): Cell => ({ value, look: 'text' })
const LISTS = '_列表'

export function listSheet(
  { spec }: Bundle,
  rows: readonly DailyRow[],
): { readonly sheet: Sheet; readonly names: readonly { readonly name: string; readonly range: string }[] } {
  const owners = [...new Set([...rows.map((row) => row.task.owner.name), ...(spec.team ?? []).map(({ name }) => name)])]
  const lists = [
    { name: '状态表', words: statusIds.map((id) => statusWords[id].written) },
    { name: '负责人表', words: owners },
    { name: '是否表', words: ['是', '否'] },
  ]
  const longest = Math.max(...lists.map(({ words }) => words.length))
  return {
    sheet: {
      name: LISTS,
      columns: lists.map(() => ({ width: 12 })),
      rows: Array.from({ length: longest }, (_, row) => lists.map(({ words }) => text(words[row] ?? ''))),
      hidden: 'hidden',
    },
    names: lists.map(({ name, words }, column) => ({
      name,
      range: `'${LISTS}'!$${'ABC'[column] ?? 'A'}$1:$${'ABC'[column] ?? 'A'}$${Math.max(words.length, 1)}`,
    })),
  }
}

/** What a table that comes back is compared with, even when plan and templates have changed since. */
export function baseSheet({ plan, scripts }: Bundle, rows: readonly DailyRow[]): Sheet {
  const spare = scripts.filter(({ date }) => date === undefined)
  return {
    name: BASE_SHEET,
    columns: baseHeads.map(() => ({ width: 14 })),
    rows: [
      ['格式', BASE_FORMAT, '社群', plan.spec, '开群日', plan.horizon.launch, '知识版本', plan.knowledge].map(text),
      baseHeads.map(text),
      ...rows.map((row) =>
        [
          row.id,
          row.date,
          row.time,
          row.task.owner.name,
          row.title,
          row.text === '' ? '' : fingerprint(row.text),
          row.task.id,
        ].map(text),
      ),
      ...spare.map(({ id, title, messages }) =>
        [id, '', '', '', title, fingerprint(messages.join('\n\n')), ''].map(text),
      ),
    ],
    hidden: 'very-hidden',
  }
}
