import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import type { Spec } from '../../model.ts'
import { field, key, say, write, type Write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { onlyActivity } from './activity-only.ts'

type Value = NonNullable<NonNullable<Spec['positioning']>['business_value']>
type Strategy = NonNullable<NonNullable<Spec['monetization']>['strategy']>

const SALES =
  /新增|新客|拉新|获客|转介绍|推荐|邀请|成交|下单|订单|成单|转化|购买|付费|付款|报名|预订|销售|营收|收入|客单|核销|复购|回购|出单|签约|续|成团|单数|份数|售出|卖|损耗|毛利|加购/u
const SUPPORT = /答复|回应|响应|回复|解决|满意|退款|售后|工单|重复问题|办结|投诉|NPS|评分/iu
const GROWN =
  /完成|完课|合格|毕业|结业|结营|学会|用上|上手|达标|读完|打卡|作业|通过|转正|结果|成果|升级|留存|行动|见成|对接|匹配|减|瘦|交付/u
/** A service done for members: kept to the day, carried through to the end, come out well. */
const SERVED =
  /按时|准时|如期|兑现|履约|看完|批完|改完|讲完|做完|走完|练完|打满|坚持|全程|出勤|到课|不疼|无伤|恢复|好转|一对一|陪跑/u
const STAYS = /续|留存|复购|回购|会员|转正|退群|退会|到期|期满|老客/u
const GIVES = /投稿|供稿|作品|晒|原创|贡献|回答|答问|分享|产出|案例|笔记|对接|成员发起|做菜|帖|精华/u
const BELONGS = /归属|留存|满意|推荐|复购|续|到场|见面|打卡|互助|认识|参与|活跃|发言|NPS/iu
const IMPROVES = /建议|反馈|需求|提案|采纳|共创|试用|封测|缺陷|意见|投票|体验/u

interface Measure {
  readonly name: string
  readonly words: readonly RegExp[]
  readonly example: Write
}
const metric = (id: string, name: string, formula: string): Write => write('/metrics/-', { id, name, formula })
const VALUES: Readonly<Record<Value, Measure>> = {
  support: {
    name: '减轻客服',
    words: [SUPPORT],
    example: metric('solved', '当天解决率', '当天解决的问题数 ÷ 当天提出的问题数'),
  },
  product: {
    name: '改进产品',
    words: [IMPROVES],
    example: metric('adopted', '建议采纳数', '当月采纳的成员建议条数'),
  },
  acquisition: {
    name: '拉新成交',
    words: [SALES],
    example: metric('orders', '群内下单率', '当月下单人数 ÷ 在群人数'),
  },
  contribution: {
    name: '成员供稿',
    words: [GIVES],
    example: metric('works', '周成员作品数', '当周成员发的带过程的作品数'),
  },
  engagement: {
    name: '归属与黏性',
    words: [BELONGS],
    example: metric('stay', '30 天留存率', '进群 30 天仍说过话的人数 ÷ 进群人数'),
  },
  success: {
    name: '成员做成事',
    words: [GROWN, STAYS],
    example: metric('done', '完成率', '做完的人数 ÷ 报名人数'),
  },
}
const STRATEGIES: Readonly<Record<Exclude<Strategy, 'none'>, Measure>> = {
  'single-hit': { name: '单品爆款', words: [SALES], example: VALUES.acquisition.example },
  'high-ticket': { name: '高客单', words: [SALES], example: VALUES.acquisition.example },
  distribution: { name: '分销', words: [SALES], example: VALUES.acquisition.example },
  membership: {
    name: '会员',
    words: [STAYS, GROWN],
    example: metric('renewal', '续费率', '续费人数 ÷ 到期人数'),
  },
  content: { name: '内容付费', words: [SALES, GROWN], example: VALUES.success.example },
  service: {
    name: '服务',
    words: [SUPPORT, STAYS, GROWN, SALES, SERVED],
    example: metric('served', '按约做完的比例', '按约做完的次数 ÷ 约定的次数'),
  },
}

/** What the community is for in business terms: as written, else as the strategy implies. */
function purposeOf(spec: Spec): (Measure & { readonly said: string }) | undefined {
  const value = spec.positioning?.business_value
  if (value !== undefined) return { ...VALUES[value], said: `业务价值是“${VALUES[value].name}”` }
  const strategy = spec.monetization?.strategy
  return strategy === undefined || strategy === 'none'
    ? undefined
    : { ...STRATEGIES[strategy], said: `变现策略是“${STRATEGIES[strategy].name}”` }
}

/** Does a metric of this name or formula measure that value? Exported for the table of phrasings. */
export const measures = (value: Value, text: string): boolean => VALUES[value].words.some((words) => words.test(text))

const METRICS = (name: string) => [{ 标识: 'm', 名称: name, 公式: '甲 ÷ 乙' }]

export const valueMeasured = {
  id: 'metrics/value-measured',
  severity: 'warning',
  needs: 'spec',
  title: '要的是什么，就量什么',
  why: '说是为了续费，量的全是答疑；说是为了拉新，量的全是打卡。到月底说不出这个群值不值得养，第一个被砍的就是它。',
  source: `${restingOn('spaces')}判据（查措辞）：写了“业务价值”（没写时按“变现.策略”推），也写了指标，而没有一项指标的名称、公式或北极星指标说到它。全是人数与活跃的见 metrics/activity-only。`,
  bad: sample({ 变现: { 策略: '会员', 模式: ['会费'] }, 指标: METRICS('答复及时率') }),
  good: sample({ 变现: { 策略: '会员', 模式: ['会费'] }, 指标: METRICS('期满续费率') }),
  run: ({ spec, archetype }) => {
    const purpose = purposeOf(spec)
    // Where a type has no use for metrics/activity-only, nobody else would say it.
    const toldThere =
      onlyActivity(spec.metrics) && archetype?.exemptions.some(({ rule }) => rule === 'metrics/activity-only') !== true
    const helpdesk = purpose?.name === STRATEGIES.service.name && archetype?.subject.answers === true
    const metrics = spec.metrics ?? []
    const texts = [
      ...metrics.map(({ name, formula }) => `${name} ${formula ?? ''}`),
      spec.positioning?.north_star ?? '',
    ]
    if (purpose === undefined || metrics.length === 0 || toldThere) return []
    return texts.some((text) => purpose.words.some((words) => words.test(text)))
      ? []
      : [
          {
            path: '/metrics',
            message: `${purpose.said}，${metrics.length} 项指标没有一项量它。`,
            cure: say`加一项，例如${helpdesk ? VALUES.support.example : purpose.example}；群另有用处的，在${field('positioning')}下写${key('positioning.business_value')}。`,
          },
        ]
  },
} as const satisfies Check
