import { amountOf, NUMERAL_SIGNS } from '../../numerals.ts'
import { restingOn } from '../basis.ts'
import { forbids } from '../prohibition.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

/** How hard a step is: talk, mute (longer is harder), removal, report. Heaviest word of the step decides. */
const STEPS: readonly (readonly [number, RegExp])[] = [
  [4, /报警|举报|公安|追责|起诉|有关部门|(?<!\d)110(?!\d|\s*(?:分|天|小时|元))/u],
  [3, /拉黑|永久|移出|移除|移走|踢|请离|请出|请他离开|离开|离群|退群|劝退|清退|除名|出局|退会|开除/u],
  [2, /禁言|暂停发言|停言/u],
  [1, /提醒|私聊|说明|问一句|沟通|警告|撤回|删除|道歉|更正|制止|补/u],
]
/** Runs are bounded: what is longer is no length of time, and would be read anew from each of its signs. */
const LENGTH = new RegExp(
  `(\\d{1,12}(?:\\.\\d{1,12})?|半|[${NUMERAL_SIGNS}]{1,12})\\s{0,12}个?\\s{0,12}(分钟|小时|天|日|周|星期|月)`,
  'gu',
)
const DAYS: Readonly<Record<string, number>> = { 分钟: 1 / 1440, 小时: 1 / 24, 天: 1, 日: 1, 周: 7, 星期: 7, 月: 30 }
/** What nobody is warned about twice. */
const GRAVE = /诈骗|骗钱|行骗|赌博|色情|黄赌毒|毒品|违法|犯罪|传销|冒充(?:群主|管理|客服|官方)/u
const NOT = /不(?:踢|移|请离|禁言|处罚|罚)/u

/** Weight of one step; undefined where its words are not understood, or name a light measure and a heavy one. Exported for the table of phrasings. */
export function weightOf(step: string): number | undefined {
  const plain = step.normalize('NFKC')
  const ranks = NOT.test(plain) ? [] : STEPS.filter(([, words]) => words.test(plain)).map(([rank]) => rank)
  const [rank, ...lighter] = ranks
  // 「移出并报警」 is one thing; of 「提醒，再犯移出」 nobody can say how heavy it is.
  if (lighter.some((one) => one < 3)) return undefined
  if (rank !== 2) return rank
  const lengths = [...plain.matchAll(LENGTH)]
  if (lengths.length > 1) return undefined
  const [, amount = '', unit = ''] = lengths[0] ?? []
  const days = (amountOf(amount) ?? 0) * (DAYS[unit] ?? 0)
  return 2 + Math.min(days, 990) / 1000
}

const BAN = '不发卖货信息'

export const ladderOrder = {
  id: 'rules/ladder-order',
  severity: 'warning',
  needs: 'spec',
  title: '处罚一次比一次重，要命的一次到底',
  why: '第二次比第一次还轻，规矩就成了笑话；骗子先提醒一次，等于给他时间骗下一个人。',
  source: `${restingOn('groupRules')}判据（查措辞）：“处理”里后一步比前一步轻（提醒与撤回、禁言、移出、举报，由轻到重；禁言看天数）；或条款说的是诈骗、赌博、色情、传销、违法一类，而第一步只是提醒或禁言。看不懂的步骤、一步里写了轻重两样的，不比。`,
  bad: sample({ 群规: [{ 内容: BAN, 原因: '大家来学做菜', 处理: ['禁言 7 天', '私聊提醒', '请离群'] }] }),
  good: sample({ 群规: [{ 内容: BAN, 原因: '大家来学做菜', 处理: ['私聊提醒', '禁言 7 天', '请离群'] }] }),
  run: ({ spec }) =>
    (spec.rules?.items ?? []).flatMap((rule, i): readonly Finding[] => {
      const steps = (rule.penalty ?? [])
        .map((text, at) => ({ text, at, weight: weightOf(text) }))
        .filter((step): step is typeof step & { readonly weight: number } => step.weight !== undefined)
      const first = steps[0]
      if (first === undefined) return []
      if (GRAVE.test(rule.text) && forbids(rule.text) && first.at === 0 && first.weight < 3)
        return [
          {
            path: `/rules/items/${i}/penalty/0`,
            message: `“${rule.text}”的第一步是“${first.text}”，这种事等不到第二次。`,
            cure: '第一步就写“移出群并向平台举报”，留好截图；拿不准是不是的，先撤回、当天核实。',
          },
        ]
      const fall = steps.findIndex((step, at) => at > 0 && step.weight < (steps[at - 1]?.weight ?? 0))
      const [before, after] = [steps[fall - 1], steps[fall]]
      return before === undefined || after === undefined
        ? []
        : [
            {
              path: `/rules/items/${i}/penalty/${after.at}`,
              message: `“${rule.text}”第 ${after.at + 1} 步“${after.text}”比前一步“${before.text}”轻。`,
              cure: say`由轻到重重排，例如${write(`/rules/items/${i}/penalty`, ['私聊提醒', '禁言 3 天', '请离群'])}。`,
              // A step that was not understood may stand where it stands for a reason.
              ...(steps.length === rule.penalty?.length
                ? {
                    mend: {
                      path: `/rules/items/${i}/penalty`,
                      order: [...steps].sort((a, b) => a.weight - b.weight).map(({ at }) => at),
                    },
                  }
                : {}),
            },
          ]
    }),
} as const satisfies Check
