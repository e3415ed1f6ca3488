import type { Spec } from '../../model.ts'
import { nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { key, say } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

interface Budget {
  readonly lines?: readonly { readonly item: string; readonly amount: number }[]
  readonly total?: number
  readonly contingency?: number
}
const fen = (yuan: number): number => Math.round(yuan * 100)
const show = (value: number): string => String(value / 100)

export const budgetSum = {
  id: 'activity/budget-sum',
  severity: 'error',
  needs: 'spec',
  title: '预算分项加起来等于合计',
  why: '分项和合计对不上，批下来的钱就不够花，或者有一笔没有人认。',
  source: 'M32。判据：活动、战役、总预算各自写了分项又写了合计，分项（总预算另加机动）之和与合计差一分以上。',
  bad: sample({
    活动: [
      {
        标识: 'meet',
        用: 'offline',
        标题: '铁锅局',
        时间: 'D+20 15:00',
        预算: {
          分项: [
            { 项目: '场地', 金额: 600 },
            { 项目: '食材', 金额: 450 },
          ],
          合计: 1200,
        },
        评估: ['到场人数'],
      },
    ],
  }),
  good: sample({
    活动: [
      {
        标识: 'meet',
        用: 'offline',
        标题: '铁锅局',
        时间: 'D+20 15:00',
        预算: {
          分项: [
            { 项目: '场地', 金额: 600 },
            { 项目: '食材', 金额: 450 },
          ],
          合计: 1050,
        },
        评估: ['到场人数'],
      },
    ],
  }),
  run: (view) => [
    ...writtenActivities(view).flatMap(({ item, path }) => judge(item.budget, `${path}/budget`, `“${nameOf(item)}”`)),
    ...(view.spec.campaigns ?? []).flatMap((campaign, i) =>
      judge(campaign.budget, `/campaigns/${i}/budget`, `战役“${nameOfCampaign(campaign)}”`),
    ),
    ...judge(view.spec.budget, '/budget', '总预算'),
  ],
} as const satisfies Check

const nameOfCampaign = (campaign: NonNullable<Spec['campaigns']>[number]): string =>
  campaign.title ?? campaign.theme ?? campaign.id ?? campaign.when

function judge(budget: Budget | undefined, path: string, name: string): readonly Finding[] {
  if (budget?.total === undefined || !budget.lines?.length) return []
  const spare = fen(budget.contingency ?? 0)
  const sum = budget.lines.reduce((total, line) => total + fen(line.amount), spare)
  if (sum === fen(budget.total)) return []
  return [
    {
      path: `${path}/total`,
      message: `${name}的分项${spare ? '加机动' : ''}是 ${show(sum)} 元，合计写了 ${budget.total} 元，差 ${show(Math.abs(sum - fen(budget.total)))} 元。`,
      cure: say`把${key('budget.total')}改成 ${show(sum)}，或补上漏写的分项。`,
    },
  ]
}
