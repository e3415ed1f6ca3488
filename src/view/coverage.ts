/** Four feelings, funnel and content: what the month leans on and what it forgets. */
import type { Plan, Feeling, Funnel } from '../model.ts'
import { bar, pad } from './words.ts'
import { categoryWord, feelingWord, funnelWord } from '../words.ts'

/** Actual against target for the four kinds that have one. */
function targetLines({ summary }: Plan): readonly string[] {
  const kinds = Object.keys(summary.mix)
  const total = kinds.reduce((sum, kind) => sum + (summary.coverage.content[kind] ?? 0), 0)
  if (total === 0) return []
  const shares = kinds.map(
    (kind) =>
      `${categoryWord(kind)} ${Math.round(((summary.coverage.content[kind] ?? 0) / total) * 100)}%（目标 ${Math.round((summary.mix[kind] ?? 0) * 100)}%）`,
  )
  return [`  配比：${shares.join('，')}`]
}

export function coverageView(plan: Plan): readonly string[] {
  const { coverage } = plan.summary
  const rows = (entries: readonly (readonly [string, number])[]) => {
    const most = Math.max(1, ...entries.map(([, count]) => count))
    return entries.map(
      ([name, count]) => `  ${pad(name, 8)} ${bar(count / most)} ${count}${count === 0 ? '  一次也没有' : ''}`,
    )
  }
  const share = coverage.messages === 0 ? 0 : Math.round((coverage.selling / coverage.messages) * 100)
  return [
    '四感（开群后的对外消息各服务于哪一感）',
    ...rows(Object.entries(coverage.feelings).map(([id, count]) => [feelingWord(id as Feeling), count] as const)),
    '',
    '漏斗',
    ...rows(Object.entries(coverage.funnel).map(([id, count]) => [funnelWord(id as Funnel), count] as const)),
    '',
    '内容',
    ...rows(Object.entries(coverage.content).map(([id, count]) => [`${categoryWord(id)}`, count] as const)),
    ...targetLines(plan),
    '',
    `推销 ${coverage.selling} 条，占 ${coverage.messages} 条的 ${share}%，上限 ${Math.round(plan.limits.product_ratio * 100)}%`,
  ]
}
