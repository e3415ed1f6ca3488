import { categories } from '../../knowledge/categories.ts'
import { nameOf, sells, writtenActivities, writtenPillars } from '../output.ts'
import { freeHour, onWeekday } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check, Finding, SpecView } from '../../judge/types.ts'

/** A standing silence, not one for the night or for the length of a lesson. */
const MUTED =
  /全员禁言|全体禁言|长期禁言|只(?:能|许|准|允许)?发(?:商品|产品|下单|购买)?链接|(?:禁止|不许|不准|不得|不能)(?:成员|群友|群里|任何人)?(?:在群里)?(?:聊天|说话|闲聊|发言)/u
const LIMITED =
  /时间|期间|时段|夜间|晚上|深夜|点后|后|前|凌晨|:\d\d|直播|上课|课上|课程|讲座|分享时|公告时|违规|处罚|除外/u
const NEGATED = /不(?:搞|做|会|用|设|实行|开)|从不|绝不|没有|别/u
const FEW = 3

export const hardSellOnly = {
  id: 'value/hard-sell-only',
  severity: 'warning',
  needs: 'spec',
  title: '不是一个只发商品的群',
  why: '内容和活动全是商品推送，或全员禁言只发链接，成员没有理由说话，也没有理由留下：这是广告位，不是社群。',
  source: `M01。判据：写下的栏目和活动不少于 ${FEW} 项且全部推销（关掉类型自带的栏目时 1 项即算）；或群规里有长期的全员禁言、只发链接、不许聊天（限时段、限课堂、否定句不算）。`,
  bad: sample({
    内容: { 默认栏目: false, 栏目: [{ 标识: 'deal', 标题: '今日特价', 类别: '产品', 频率: '每天 12:00' }] },
  }),
  good: sample({
    内容: {
      默认栏目: false,
      栏目: [
        { 标识: 'deal', 标题: '今日特价', 类别: '产品', 频率: '每周五 12:00' },
        { 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00' },
      ],
    },
  }),
  run: (view) => [...onlySelling(view), ...muted(view)].slice(0, 1),
} as const satisfies Check

function onlySelling(view: SpecView): readonly Finding[] {
  const pillars = writtenPillars(view)
  const activities = writtenActivities(view)
  const count = pillars.length + activities.length
  const enough = view.spec.content?.defaults === false ? 1 : view.threshold('value/hard-sell-only', FEW)
  const selling =
    pillars.every(({ item }) => item.category !== undefined && categories[item.category].promotes) &&
    activities.every(({ item }) => sells(item))
  if (count < enough || !selling) return []
  const names = [
    ...pillars.map(({ item }) => item.title ?? item.id ?? '栏目'),
    ...activities.map(({ item }) => nameOf(item)),
  ]
  return [
    {
      path: pillars[0]?.path ?? activities[0]?.path ?? '/content',
      message: `写下的 ${count} 项内容和活动全在卖东西：${names.slice(0, 3).join('、')}。`,
      cure: say`加一项不卖东西的，例如栏目${write('/content/pillars/-', { id: 'case', title: '周三拆解', category: 'knowledge', cadence: `每周三 ${freeHour(view.plan, onWeekday(3))}`, lead_days: 2 })}。`,
    },
  ]
}

function muted({ spec }: SpecView): readonly Finding[] {
  return (spec.rules?.items ?? []).flatMap((rule, i) =>
    silences(rule.text)
      ? [
          {
            path: `/rules/items/${i}/text`,
            message: `群规“${rule.text}”让成员不能说话，群里只剩推送。`,
            cure: '改成先说能做什么，例如“随时可以晒成果、提问；广告放周五集市帖”；要安静就限时段，例如“22:30 后不发消息”。',
          },
        ]
      : [],
  )
}

/** Is this rule a standing silence? Exported for the table of phrasings. */
export function silences(text: string): boolean {
  const hit = MUTED.exec(text)
  return hit !== null && !LIMITED.test(text) && !NEGATED.test(text.slice(0, hit.index))
}
