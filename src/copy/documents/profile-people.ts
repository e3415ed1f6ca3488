/** Of the profile: the reason, the people, the house and its tone. `spec` is in words. */
import type { Spec } from '../../model.ts'
import { counted, share, yuan } from './amounts.ts'
import { fact, section, table } from './section.ts'
import type { Section } from './section.ts'

export function peopleSections(spec: Spec): readonly Section[] {
  return [...reason(spec), ...audience(spec), ...structure(spec), ...team(spec), ...culture(spec), ...voice(spec)]
}

function reason({ positioning, metrics }: Spec): readonly Section[] {
  const { need, promise, product } = positioning ?? {}
  const measured = metrics?.find((metric) => metric.id === promise?.metric)?.name ?? promise?.metric ?? ''
  const measure = [measured, promise?.target].filter(Boolean).join(' ')
  return [
    ...section('为什么建', [
      fact('需求', need?.what),
      fact('凭什么这么说', need?.evidence),
      fact('成员得到', positioning?.member_value),
      fact('一句话理由', positioning?.join_reason),
      fact('靠什么持续', positioning?.sustain),
      fact('承诺', promise?.what ? `${promise.what}${measure === '' ? '' : `（看“${measure}”）`}` : ''),
      fact('和别处不同', positioning?.differentiators),
      fact('靠什么连在一起', (positioning?.bonds ?? []).join('、')),
      fact('不适合', positioning?.not_for),
      fact('我们得到', positioning?.owner_goal),
      fact('替业务做的', positioning?.business_value),
      fact('看的数', positioning?.north_star),
      fact('防着的数', positioning?.counter_metric),
    ]),
    ...section(
      '载体',
      [],
      [
        table(
          ['名称', '形态', '价格', '最小版本'],
          product?.name ? [[product.name, product.kind ?? '', yuan(product.price), product.mvp ?? '']] : [],
        ),
      ],
    ),
  ]
}

/** A column for each kind of person; what nobody says is no row. */
function audience({ audience: people }: Spec): readonly Section[] {
  const segments = people?.segments ?? []
  type Segment = (typeof segments)[number]
  const row = (
    name: string,
    value: (segment: Segment) => string | readonly string[] | undefined,
  ): readonly string[] => [name, ...segments.map((segment) => [value(segment) ?? []].flat().join('；'))]
  const rows = [
    row('痛点', (one) => one.pains),
    row('想要', (one) => one.wants),
    row('顾虑', (one) => one.objections),
    row('在哪里找到', (one) => one.where),
    row('活跃时段', (one) => one.active_hours),
    row('年龄', (one) => one.age),
    row('城市', (one) => one.city),
    row('职业', (one) => one.occupation),
    row('收入', (one) => one.income),
    row('水平', (one) => one.level),
    row('共同标签', (one) => one.tags),
  ].filter((cells) => cells.slice(1).some((cell) => cell !== ''))
  return [
    ...section(
      '给谁',
      [],
      segments.length === 0 ? [] : [[{ head: ['', ...segments.map((segment) => segment.who ?? '')], rows }]],
    ),
    ...section('种子与核心', [
      fact('种子', counted(people?.seeds?.target, '位')),
      fact('从哪里找', people?.seeds?.sources),
      fact('凭什么选他', people?.seeds?.criteria),
      fact('种子门槛', people?.seeds?.threshold),
      fact('核心成员占', share(people?.core?.share)),
      fact('核心权益', people?.core?.perks),
    ]),
  ]
}

function structure({ structure: house, cohorts }: Spec): readonly Section[] {
  const { admission, end, groups } = house ?? {}
  return section('怎么组成', [
    fact('平台', house?.platform),
    fact(
      '群',
      [
        counted(groups?.count, '个'),
        groups?.naming ? `命名 ${groups.naming}` : '',
        house?.capacity === undefined ? '' : `每群最多 ${house.capacity} 人`,
      ]
        .filter(Boolean)
        .join('，'),
    ),
    fact('工作群', groups?.work_group),
    fact('档次', house?.tier),
    fact('怎么进来', [admission?.mode ?? '', yuan(admission?.fee)].filter(Boolean).join('，')),
    fact('退款', admission?.refund),
    fact('进来前问', admission?.questions),
    fact('审核', admission?.review),
    fact('观察期', counted(admission?.probation_days, '天')),
    fact('批次', (cohorts ?? []).map(cohortLine)),
    fact('老成员推荐名额', counted(admission?.referral_quota, '个')),
    fact('很久没说话的人', house?.inactive_policy),
    fact(
      '结束',
      [
        end?.date ? `到 ${end.date}` : counted(end?.service_days, '天'),
        end?.action ?? '',
        end?.notice_days === undefined ? '' : `提前 ${end.notice_days} 天说`,
      ]
        .filter(Boolean)
        .join('，'),
    ),
  ])
}

/** 第二期：2026-12-14 进来，21 天，30 位 */
const cohortLine = ({ id, name, start, days, ends, size }: NonNullable<Spec['cohorts']>[number]): string =>
  `${name ?? id ?? start}：${[`${start} 进来`, ends === undefined ? counted(days, '天') : `到 ${ends}`, counted(size, '位')].filter(Boolean).join('，')}`

function team({ team: people }: Spec): readonly Section[] {
  const rows = (people ?? []).map((one) => [
    one.name,
    (one.roles ?? []).join('、'),
    (one.functions ?? []).join('、'),
    one.employment ?? '',
    hoursOf(one),
    one.backup ?? '',
    one.kpi ?? '',
    one.incentive ?? '',
    one.bio ?? '',
  ])
  return section(
    '谁来做',
    [],
    [table(['名字', '角色', '职能', '用工', '时间', '替补', '看哪个数', '凭什么坚持', '做过什么'], rows)],
  )
}

/** 工作日每天 4 小时，09:00-18:00 */
export function hoursOf({ hours }: NonNullable<Spec['team']>[number]): string {
  const days = hours?.days === undefined || (hours.days as string) === '每天' ? '' : hours.days
  const length = hours?.per_day === undefined ? '' : `${days}每天 ${hours.per_day} 小时`
  return [length, hours?.shift ?? ''].filter(Boolean).join('，')
}

function culture({ culture: ways }: Spec): readonly Section[] {
  return section('文化', [
    fact('一起的目标', ways?.goal),
    fact('看重', ways?.values),
    fact('公约', ways?.charter),
    fact('一起做的事', ways?.shared_task),
    fact('仪式', ways?.rituals),
    fact('符号', ways?.symbols),
    fact('行话', ways?.vocabulary),
    fact('让人更懂行的', ways?.knowhow),
  ])
}

function voice({ voice: tone }: Spec): readonly Section[] {
  return section('怎么说话', [
    fact('谁在说', tone?.persona),
    fact('怎么称呼', tone?.address),
    fact('语气', tone?.tone),
    fact('表情', tone?.emoji),
    fact('不说的词', (tone?.avoid ?? []).join('、')),
    fact('落款', tone?.sign_off),
  ])
}
