import { blank, filled, listed } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { forbids } from '../prohibition.ts'
import { sample } from '../sample.ts'
import { say, writeItem } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

/** The reason or the consequence may stand in the rule itself. */
const REASON = /因为|免得|以免|省得|否则|怕|这里是|是为了|留给|为了/u
const CONSEQUENCE = /撤回|移出|移除|请离|请出|离群|退群|踢|禁言|提醒|警告|删除|拉黑|处理|举报|取消|不处罚/u
const BAN = '群里不发卖货信息'

export const ladderComplete = {
  id: 'rules/ladder-complete',
  severity: 'warning',
  needs: 'spec',
  title: '禁令写明为什么、犯了怎么办',
  why: '只写“禁止发广告”，犯的人觉得针对他，管的人每次现想怎么罚。说清为什么、第一次第二次怎么办，罚得下手，也没人闹。',
  source: `${restingOn('sopGuide')}判据（查措辞）：群规里说不许做什么的条款，“原因”或“处理”为空，条文里也没带；只缺一样的降为提示。去哪里申诉、举报见 governance/report-channel。`,
  bad: sample({ 群规: [BAN] }),
  good: sample({
    群规: [{ 内容: BAN, 原因: '大家晚上来是学做菜的', 处理: ['撤回并私聊提醒', '禁言 3 天', '请离群'] }],
  }),
  run: ({ spec }): readonly Finding[] => {
    const bare = (spec.rules?.items ?? [])
      .map((rule, i) => ({ rule, i }))
      .filter(({ rule }) => forbids(rule.text))
      .map(({ rule, i }) => ({
        text: rule.text,
        i,
        lacks: [
          blank(rule.why) && !REASON.test(rule.text) ? '原因' : '',
          filled(rule.penalty).length === 0 && !CONSEQUENCE.test(rule.text) ? '处理' : '',
        ].filter(Boolean),
      }))
      .filter(({ lacks }) => lacks.length > 0)
    const first = bare.find(({ lacks }) => lacks.length > 1) ?? bare[0]
    return first === undefined
      ? []
      : [
          {
            path: `/rules/items/${first.i}`,
            ...(bare.every(({ lacks }) => lacks.length === 1) ? { severity: 'info' as const } : {}),
            message: `“${first.text}”没有写${listed(first.lacks)}${bare.length > 1 ? `，另有 ${bare.length - 1} 条同样` : ''}。`,
            cure: say`写成${writeItem(`/rules/items/${first.i}`, { text: first.text, why: '会盖住别人的提问', penalty: ['撤回并私聊提醒', '禁言 3 天', '请离群'] })}，原因用你自己的话。`,
          },
        ]
  },
} as const satisfies Check
