/** Of the profile: what is sold, where members come from, what is kept about them. `spec` is in words. */
import type { Spec } from '../../model.ts'
import { counted, share, short, yuan } from './amounts.ts'
import { fact, section, table } from './section.ts'
import type { Section } from './section.ts'

export function businessSections(spec: Spec): readonly Section[] {
  return [...money(spec), ...growth(spec), ...replication(spec), ...data(spec), ...clearedWords(spec)]
}

function money({ monetization }: Spec): readonly Section[] {
  const rows = (monetization?.offers ?? []).map((offer) => [
    offer.name,
    yuan(offer.price),
    yuan(offer.list_price),
    counted(offer.stock, '份'),
    offer.fits ?? '',
    offer.not_fits ?? '',
    offer.delivery ?? '',
    offer.after_sale ?? '',
    offer.evidence ?? '',
  ])
  const target = monetization?.targets
  return section(
    '靠什么收入',
    [
      fact('策略', monetization?.strategy),
      fact('模式', (monetization?.models ?? []).join('、')),
      fact('算一笔账', arithmetic(monetization?.funnel)),
      fact(
        '目标',
        target?.revenue === undefined ? '' : `${yuan(target.revenue)}${target.period ? `（${target.period}）` : ''}`,
      ),
    ],
    [table(['卖什么', '价格', '原价', '数量', '适合', '不适合', '交付', '售后', '凭据'], rows)],
  )
}

/** 260 人 × 70% ≈ 182 单，× 38 元 = 6916 元（30天）. Only what is said; a product needs all three. */
export function arithmetic(funnel: NonNullable<Spec['monetization']>['funnel']): string {
  if (!funnel) return ''
  const { traffic, conversion_rate: rate, average_order_value: value, period } = funnel
  const within = period ? `（${period}）` : ''
  if (traffic === undefined || rate === undefined || value === undefined)
    return (
      [
        counted(traffic, '人'),
        rate === undefined ? '' : `转化 ${share(rate)}`,
        value === undefined ? '' : `客单 ${yuan(value)}`,
      ]
        .filter(Boolean)
        .join('，') + within
    )
  return `${short(traffic)} 人 × ${share(rate)} ≈ ${short(Math.round(traffic * rate))} 单，× ${yuan(value)} ≈ ${short(Math.round(traffic * rate * value))} 元${within}`
}

function growth({ growth: way }: Spec): readonly Section[] {
  const sources = (way?.sources ?? []).map((source) => [
    source.channel,
    source.type ?? '',
    counted(source.expected, '人'),
    yuan(source.cost_per_member),
    source.expected === undefined || source.cost_per_member === undefined
      ? ''
      : yuan(source.expected * source.cost_per_member),
  ])
  const { bait, fission } = way ?? {}
  const tiers = (fission?.tiers ?? []).map((tier) => [`${tier.invites} 位`, tier.reward, counted(tier.stock, '份')])
  return section(
    '人从哪里来',
    [
      fact(
        '诱饵',
        bait?.name
          ? [
              `${bait.name}${bait.kind ? `（${bait.kind}）` : ''}`,
              bait.use_value ? `用处：${bait.use_value}` : '',
              bait.list_price === undefined
                ? ''
                : `标价 ${yuan(bait.list_price)}${bait.cost === undefined ? '' : `，成本 ${yuan(bait.cost)}`}`,
              bait.evidence ? `标价凭据：${bait.evidence}` : '',
            ]
          : [],
      ),
      fact('人工拉人每批', counted(way?.invite_batch, '位')),
      fact('裂变时间', fission?.when),
      fact('在哪里发招募', way?.channels),
    ],
    [table(['来源', '类别', '预期', '单人成本', '合计'], sources), table(['邀请', '得到', '数量'], tiers)],
  )
}

function replication({ replication: next }: Spec): readonly Section[] {
  return section('什么时候开下一个群', [
    fact('先要达到', next?.criteria),
    fact('谁去带', (next?.core_team ?? []).join('、')),
    fact('见面的地方', (next?.offline_venues ?? []).join('、')),
    fact('要带过去的', next?.subculture),
  ])
}

function data({ compliance }: Spec): readonly Section[] {
  const rows = (compliance?.data_collected ?? []).map((item) => [item.field, item.purpose, item.retention ?? ''])
  return section('收集哪些个人信息', [], [table(['内容', '用来做什么', '保存多久'], rows)])
}

/** Words that would be questioned elsewhere, and what lets this community say them. */
function clearedWords({ compliance }: Spec): readonly Section[] {
  const rows = (compliance?.allow ?? []).map((item) => [item.text, item.evidence])
  return section('有凭据才说的话', [], [table(['原话', '凭据'], rows)])
}
