import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

const BUSY = /人数|成员数|群数|粉丝|涨粉|增粉|入群|进群|退群|拉新|活跃|发言|消息|聊天|互动|签到|在线|阅读|浏览|点击|曝光|播放|点赞/u
const RESULT = /满意|复购|续费|续报|成交|营收|收入|销售|GMV|下单|核销|转化|客单|解决|答复|响应|退款|推荐|NPS|完成|完课|毕业|结业|作业|通过|达成|成果|学会|见面|到场|成单|匹配|合作|录用|减|瘦|读完/iu

/** Does this name count heads or noise, and nothing that a member came for? Exported for the table of phrasings. */
export const countsActivity = (name: string): boolean => BUSY.test(name) && !RESULT.test(name)

export const activityOnly = {
  id: 'metrics/activity-only',
  severity: 'warning',
  needs: 'spec',
  title: '不只看人数和活跃度',
  why: '活跃度不是唯一指标，也不是每个群都要活跃。只看人数和发言，就会去做让人数和发言好看的事。',
  source: 'M12。判据（查措辞）：写下的指标名称全是人数、活跃、发言、阅读一类，没有一项说满意、复购、完成、答复、成交一类结果；北极星指标也算一项。',
  bad: sample({ 指标: ['群人数', '日活跃率'] }),
  good: sample({ 指标: ['群人数', '30 天复购率'] }),
  run: ({ spec }) => {
    const names = [...(spec.metrics ?? []).map((metric) => metric.name), ...(spec.positioning?.north_star ? [spec.positioning.north_star] : [])]
    if ((spec.metrics?.length ?? 0) === 0 || !names.every(countsActivity)) return []
    return [{
      path: '/metrics',
      message: `指标只有${names.map((name) => `“${name}”`).join('')}，全是人数和热闹，看不出成员得到了什么。`,
      cure: '加一项成员的结果，例如“- {标识: repurchase, 名称: 30 天复购率, 目标: 35%}”；服务群写满意度。',
    }]
  },
} as const satisfies Check
