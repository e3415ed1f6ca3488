import { listed } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { writtenActivities, writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { field, key, say } from '../../say.ts'
import type { Check, SpecView } from '../../judge/types.ts'

/** The four things a check-in needs; by wording, anywhere in the file. Exported for the table of phrasings. */
export const checkinFacts: readonly { readonly name: string; readonly words: RegExp; readonly example: string }[] = [
  {
    name: '什么算一次',
    words:
      /(?:才|就|也|照样|都|不)算|算(?:数|一次|打卡|完成|有效)|有效(?:打卡|的)|打卡(?:写|发|格式|内容|带|要|时|=|＝|：|:)|按格式|格式[：:是]/u,
    example: '打卡写一句感受或发一段视频才算',
  },
  {
    name: '截止几点',
    words:
      /(?:(?:\d{1,2}|[零一二三四五六七八九十两]{1,3})\s*[:：点]\s*(?:\d{0,2}|半|一刻)|半夜|睡前|当天|当晚|每晚)[^。；;，,]{0,8}(?:前|之前|截止|为止|收|关|止)|截止[^。；;，,]{0,8}\d|\d{1,2}[:：点]\d{0,2}\s*(?:之?后)[^。；;]{0,8}算/u,
    example: '每晚 22:00 截止',
  },
  {
    name: '漏了怎么补',
    words: /补(?:打?卡|签|一次|上|交|读|做|练|写|发|齐|到|完|回|跑)|不用补|不补|可以补|能补|接上|请假|断了/u,
    example: '漏了一天，周日可以补一次',
  },
  {
    name: '打满多少算过',
    words:
      /(?:打?满|达到|完成|交齐|读完|练满|至少|坚持|累计|凑满|够)\s*[\d一二两三四五六七八九十]+\s*(?:次|天|篇|张|份|节|个)|[\d一二两三四五六七八九十]+\s*(?:次|天|篇|张|份)(?:以上)?(?:就|即|才|都|可|能|的)?[^。；;，,]{0,6}(?:合格|过关|达标|通过|毕业|结业|结营|证书|算过|算完成)|合格线|过关线|及格线|全勤/u,
    example: '21 天里打满 15 次算合格',
  },
]

/** Members check in here: so by the archetype, or in the author's own words. */
function checksIn(view: SpecView): boolean {
  const named = [
    ...writtenPillars(view).map(({ item }) => item.title),
    ...writtenActivities(view).map(({ item }) => `${item.title ?? ''}${item.kind?.name ?? ''}`),
  ]
  return (
    view.archetype?.name.includes('打卡') === true ||
    named.some((name) => /打卡/u.test(name ?? '')) ||
    writtenActivities(view).some(({ item }) => item.kind?.checksIn === true)
  )
}

const PAGES = { 类型: 'check-in', '结构.结束': { 天数: 21, 动作: '解散', 提前告知: 2 } }

export const checkinRule = {
  id: 'activity/checkin-rule',
  severity: 'warning',
  needs: 'spec',
  title: '打卡写明什么算、几点截止、怎么补、满几次',
  why: '十一点五十九发两个字算不算，漏一天还有没有份，每个人问一遍，每次答得不一样，吵到最后打卡的人比看吵架的少。',
  source: `${restingOn('hackathon')}那一营 21 天里 9 次有效打卡算过关。判据（查措辞）：类型是打卡，或写了打卡的栏目、活动，而群规、欢迎、文化、内容、活动、激励、七步、承诺里没有说有效的打卡、截止时间、补卡办法、过关线中的一样。`,
  bad: sample({ ...PAGES, 群规: ['打卡写一句感受'] }),
  good: sample({
    ...PAGES,
    群规: ['打卡写一句感受才算', '每晚 22:00 截止', '漏了一天，周日可以补一次', '打满 15 次算合格'],
  }),
  run: (view) => {
    if (!checksIn(view)) return []
    const { rules, welcome, culture, content, activities, incentives, launch, positioning } = view.spec
    const texts = textsOf([rules, welcome, culture, content, activities, incentives, launch, positioning?.promise]).map(
      ({ text }) => text.normalize('NFKC'),
    )
    const missing = checkinFacts.filter(({ words }) => !texts.some((text) => words.test(text)))
    return missing.length === 0
      ? []
      : [
          {
            path: '/rules',
            message: `打卡没有写${listed(missing.map(({ name }) => name))}。`,
            cure: say`在${field('rules')}或${key('welcome.faq')}里写上，例如“${missing.map(({ example }) => example).join('；')}”。`,
          },
        ]
  },
} as const satisfies Check
