/** A file of labelled sentences → the sentences; what cannot be read is named by its number. */
import { parseAllDocuments } from 'yaml'
import type { Labelled } from './measure.ts'

export interface ReadLabels {
  readonly sentences: readonly Labelled[]
  /** In Chinese, one for each sentence or line that was not understood. */
  readonly problems: readonly string[]
}

const HARMFUL: readonly unknown[] = ['harm', 'bad', true, '有问题', '违规', '要改']
const HARMLESS: readonly unknown[] = ['ok', 'good', false, '没问题', '合规', '不用改']
const UNSURE: readonly unknown[] = ['grey', 'gray', '说不准', '拿不准']
const PUBLIC: readonly unknown[] = ['public', '对外', '朋友圈', '公众号', '直播', '短信', '海报']

/**
 * YAML or JSON: a list, or a JSON object on each line. Keys `text`/`句子`, `label`/`标注` (有问题, 没问题, 说不准; `harm`, `ok`, `grey`),
 * and, if wanted, `channel`/`渠道` (对外, 群里), `industry`/`行业`, `source`/`来源`.
 */
export function readLabels(text: string): ReadLabels {
  const rows = /^\s*\{/u.test(text)
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(parsed)
    : listed(text)
  const read = rows.map(sentence)
  return {
    sentences: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    problems: read.flatMap((one, i) => (typeof one === 'string' ? [`第 ${i + 1} 条${one}`] : [])),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function listed(text: string): readonly unknown[] {
  const [document] = parseAllDocuments(text)
  const data: unknown =
    document === undefined || 'empty' in document || document.errors.length > 0 ? undefined : document.toJS()
  return Array.isArray(data) ? data : [undefined]
}

function sentence(row: unknown): Labelled | string {
  if (typeof row !== 'object' || row === null) return '读不出来：每条写“{ 句子: ……, 标注: 有问题 }”。'
  const of = (...keys: readonly string[]): unknown =>
    keys.map((key) => (row as Record<string, unknown>)[key]).find((value) => value !== undefined)
  const text = of('text', '句子')
  const label = of('label', '标注')
  if (typeof text !== 'string' || text.trim() === '') return '没有“句子”。'
  if (![HARMFUL, HARMLESS, UNSURE].some((words) => words.includes(label)))
    return `的标注是“${String(label ?? '')}”：写“有问题”“没问题”或“说不准”。`
  const industry = of('industry', '行业')
  return {
    text,
    harmful: UNSURE.includes(label) ? undefined : HARMFUL.includes(label),
    audience: PUBLIC.includes(of('channel', '渠道')) ? 'public' : 'group',
    ...(typeof industry === 'string' ? { industry } : {}),
    source: String(of('source', '来源') ?? '没写来源'),
  }
}
