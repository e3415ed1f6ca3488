import type { Funnel } from '../../model.ts'
import { listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write, type Data } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** With an activity that does it. */
const STAGES: readonly (readonly [funnel: Funnel, name: string, activity: Data])[] = [
  ['acquire', '拉新', { id: 'refer', use: 'referral', title: '老带新', when: 'D+5 12:30' }],
  ['engage', '促活', { id: 'talk', use: 'topic', title: '夜谈', when: 'D+5 20:00' }],
  ['retain', '留存', { id: 'ask', use: 'ama', title: '群主答疑夜', when: 'D+5 20:00' }],
  ['convert', '转化', { id: 'group-buy', use: 'groupbuy', title: '第一次拼团', when: 'D+5 18:00' }],
]

export const funnelGap = {
  id: 'plan/funnel-gap',
  severity: 'warning',
  needs: 'plan',
  title: '拉新、促活、留存、转化都有任务',
  why: '只拉不养，来一批走一批；只养不转，养不起人。缺了哪一段，前面的力气就漏在哪里。',
  source:
    'M22。判据：计划期内某一段没有任何任务。有服务期的封闭营不查拉新；没写变现或不变现的不查转化；服务群由类型豁免。',
  bad: sample({
    '结构.服务期': { 天数: 7, 动作: '解散' },
    内容: {
      默认栏目: false,
      栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00', 提前量: 2 }],
    },
    变现: { 模式: ['产品', '共创'], 供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }] },
  }),
  good: sample(),
  run: ({ spec, archetype, plan }) => {
    const covered = new Set<Funnel>(
      plan.days.flatMap((day) => day.tasks.map((task) => (task.funnel === 'refer' ? 'acquire' : task.funnel))),
    )
    if (covered.size === 0) return []
    const closed = archetype?.lifespan !== undefined || spec.structure?.end !== undefined
    const unpaid = spec.monetization === undefined || spec.monetization.strategy === 'none'
    const lacks = STAGES.filter(
      ([funnel]) => !covered.has(funnel) && !(funnel === 'acquire' && closed) && !(funnel === 'convert' && unpaid),
    )
    const [first] = lacks
    return first === undefined
      ? []
      : [
          {
            path: '/activities',
            message: `整个计划期没有一项任务做${listed(lacks.map(([, name]) => name))}。`,
            cure: say`在${field('activities')}或${key('content.pillars')}里加一项${first[1]}的，例如${write('/activities/-', first[2])}。`,
          },
        ]
  },
} as const satisfies Check
