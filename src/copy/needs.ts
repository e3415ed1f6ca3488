/** What a script cannot do without and the file does not say: named once, with the place to write it. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Language } from '../schema/names.ts'
import { specWords } from './facts/spec-words.ts'

/** Something missing, and the script that could not be written for it. */
export interface Missing {
  /** Name of the fact; a page names a path of the spec. */
  readonly fact: string
  readonly script: string
}

/** Where in the file a fact is written, for those that some script cannot do without. */
const homes: Readonly<Record<string, readonly string[]>> = {
  公约: ['culture', 'charter'],
  鉴别方法: ['culture', 'knowhow'],
  群规: ['rules', 'items'],
  常见问题: ['welcome', 'faq'],
  自我介绍: ['structure', 'admission', 'intro_template'],
  入群问题: ['structure', 'admission', 'questions'],
  第一步: ['welcome', 'first_task'],
  积分: ['incentives', 'points'],
  等级: ['incentives', 'levels'],
  榜单: ['incentives', 'leaderboard'],
  答谢: ['audience', 'core', 'perks'],
  邀请奖励: ['growth', 'fission', 'tiers'],
  加入理由: ['positioning', 'join_reason'],
  成员价值: ['positioning', 'member_value'],
  战役供应: ['campaigns', 'offers'],
  结束日: ['structure', 'end'],
  入群费用: ['structure', 'admission', 'fee'],
  推荐名额: ['structure', 'admission', 'referral_quota'],
  嘉宾: ['activities', 'guests'],
  供应: ['monetization', 'offers'],
}

/** Needs (front matter of a page) without a value in what the page may name, as paths of the spec. */
export const missingPaths = (needs: readonly string[], community: unknown): readonly string[] =>
  needs.filter((need) => isEmpty(need.split('.').reduce<unknown>(inside, community)))

const inside = (value: unknown, name: string): unknown =>
  Array.isArray(value)
    ? value.map((item) => inside(item, name)).filter((found) => !isEmpty(found))
    : typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** One diagnostic for each missing place, however many scripts wait for it. */
export function missingDiagnostics(missing: readonly Missing[], language: Language = 'zh'): readonly Diagnostic[] {
  const scripts = new Map<string, readonly string[]>()
  for (const { fact, script } of missing) scripts.set(fact, [...(scripts.get(fact) ?? []), script])
  return [...scripts].map(([fact, titles]) => {
    const path = homes[fact] ?? fact.split('.')
    const { words, about } = specWords(path)
    const named = [...new Set(titles)]
    return {
      code: 'copy/missing-value',
      severity: 'warning',
      message: `没有写“${words}”，${titles.length} 条话术写不出来：${named.slice(0, 5).join('、')}${named.length > 5 ? '……' : ''}`,
      cure: `在“${words}”${language === 'zh' ? '' : `（${path.join('.')}）`}处写上${about === '' ? '' : `：${about}`}`,
      path: `/${path.join('/')}`,
    }
  })
}
