import type { Funnel, Task } from '../../model.ts'
import { sample } from '../sample.ts'
import { key, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** What a strategy leans on, and the share of the plan's minutes that should go there. Shares are our own judgement. */
const EMPHASIS: Readonly<
  Record<
    string,
    { readonly name: string; readonly funnels: readonly Funnel[]; readonly what: string; readonly share: number }
  >
> = {
  'single-hit': { name: '单品爆款', funnels: ['acquire', 'refer'], what: '拉新', share: 0.2 },
  'high-ticket': { name: '高客单', funnels: ['engage', 'retain'], what: '内容与信任', share: 0.4 },
  distribution: { name: '分销', funnels: ['engage', 'refer'], what: '活跃与激励', share: 0.3 },
  membership: { name: '会员', funnels: ['retain', 'engage'], what: '续费与服务', share: 0.3 },
  content: { name: '内容付费', funnels: ['engage', 'retain'], what: '内容', share: 0.4 },
  service: { name: '服务', funnels: ['retain', 'engage'], what: '服务', share: 0.3 },
}
const HALF = 0.5
const MONEY = { 模式: ['产品', '共创'], 供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }] }
const LESSONS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((hour) => ({
  标识: `tip${hour}`,
  标题: `${hour} 点辨油课`,
  类别: '知识',
  频率: `每天 ${hour}:00`,
  提前量: 2,
}))
const minutes = (tasks: readonly Task[]): number => tasks.reduce((sum, task) => sum + task.minutes, 0)

export const emphasisMismatch = {
  id: 'monetize/emphasis-mismatch',
  severity: 'warning',
  needs: 'plan',
  title: '时间花在变现策略要求的地方',
  why: '策略决定重心：爆款要持续拉新，高客单要深度内容，分销要持续活跃，会员要服务。重心错了，忙的都不是要紧的。',
  source: `M04。判据：该策略所重环节占计划总分钟数不到目标的一半（目标占比：爆款拉新 20%，高客单与内容付费 40%，其余 30%；占比为推测）。阈值写偏离的比例，默认 ${HALF}。`,
  bad: sample({ 变现: { ...MONEY, 策略: '单品爆款' }, 内容: { 默认栏目: false, 栏目: LESSONS } }),
  good: sample({ 变现: { ...MONEY, 策略: '内容付费' }, 内容: { 默认栏目: false, 栏目: LESSONS } }),
  run: ({ spec, plan, threshold }) => {
    const emphasis = EMPHASIS[spec.monetization?.strategy ?? '']
    const tasks = plan.days.flatMap((day) => day.tasks)
    const total = minutes(tasks)
    if (emphasis === undefined || total === 0) return []
    const share = minutes(tasks.filter((task) => emphasis.funnels.includes(task.funnel))) / total
    const least = emphasis.share * (1 - threshold('monetize/emphasis-mismatch', HALF))
    return share >= least
      ? []
      : [
          {
            path: '/monetization/strategy',
            message: `策略是${emphasis.name}，重心该在${emphasis.what}，计划里只占 ${Math.round(share * 100)}% 的时间（目标 ${emphasis.share * 100}%，推测；低于 ${Math.round(least * 100)}% 就提醒）。`,
            cure: say`加一项${emphasis.what}的栏目或活动，或把${key('monetization.strategy')}改成你真正在做的那一种。`,
          },
        ]
  },
} as const satisfies Check
