import { sample } from '../sample.ts'
import type { Spec } from '../../model.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const BUSY =
  /人数|成员数|群数|粉丝|涨粉|增粉|入群|进群|退群|拉新|活跃|发言|消息|聊天|互动|签到|在线|在群|说话|说过话|开口|冒泡|吱声|露面|潜水|打开|登录|访问|围观|热闹|条数|阅读|浏览|点击|曝光|播放|点赞/u
const RESULT =
  /满意|复购|续费|续报|成交|营收|收入|销售|GMV|下单|核销|转化|客单|解决|答复|响应|退款|推荐|NPS|完成|完课|毕业|结业|作业|通过|达成|成果|学会|见面|到场|成单|匹配|合作|录用|减|瘦|读完/iu

/** What is counted: above the division sign. */
const counted = (formula: string): string => formula.split(/[÷/／]/u)[0] ?? ''
const noise = (text: string): boolean => BUSY.test(text) && !RESULT.test(text)

/**
 * Does this metric count heads or noise, and nothing that a member came for? By its name; what it counts by its formula
 * decides where the name says neither, and a result there redeems the name. Exported for the table of phrasings.
 */
export function countsActivity(name: string, formula = ''): boolean {
  const top = counted(formula)
  if (RESULT.test(name) || RESULT.test(top)) return false
  return noise(name) || noise(top)
}

/** All that is measured is heads and noise. */
export const onlyActivity = (metrics: Spec['metrics'] = []): boolean =>
  metrics.length > 0 && metrics.every(({ name, formula }) => countsActivity(name, formula))

export const activityOnly = {
  id: 'metrics/activity-only',
  severity: 'warning',
  needs: 'spec',
  title: '不只看人数和活跃度',
  why: '活跃度不是唯一指标，也不是每个群都要活跃。只看人数和发言，就会去做让人数和发言好看的事。',
  source:
    'M12。判据（查措辞）：写下的指标，名称或公式的分子全是人数、活跃、说话、打开、阅读一类，没有一项说满意、复购、完成、答复、成交一类结果；只写在“北极星指标”里、没有一项指标去量的结果不算量过。',
  bad: sample({ 指标: ['群人数', '日活跃率'] }),
  good: sample({ 指标: ['群人数', '30 天复购率'] }),
  run: ({ spec }) => {
    if (!onlyActivity(spec.metrics)) return []
    const names = (spec.metrics ?? []).map((metric) => metric.name)
    const star = spec.positioning?.north_star
    const unmeasured = star !== undefined && !countsActivity(star) ? `；北极星指标“${star}”没有一项在量` : ''
    return [
      {
        path: '/metrics',
        message: `指标只有${names.map((name) => `“${name}”`).join('')}，全是人数和热闹，看不出成员得到了什么${unmeasured}。`,
        cure: say`加一项成员的结果，例如${write('/metrics/-', { id: 'repurchase', name: '30 天复购率', target: '35%' })}；服务群写满意度。`,
      },
    ]
  },
} as const satisfies Check
