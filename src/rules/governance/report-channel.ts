import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const CHANNEL =
  /举报|反映|投诉|申诉|告诉(?:群主|管理)|私聊[^，。]{0,8}(?:群主|管理|说明|处理)|找[^，。]{0,6}(?:群主|管理员)/u
const RULE = { 内容: '不发卖货信息', 处理: ['撤回并私聊提醒', '请离群'] }

export const reportChannel = {
  id: 'governance/report-channel',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '有处罚就有举报和申诉的地方',
  why: '只写罚、不写找谁，受了委屈的人只能在群里吵，看见骗子的人也不知道告诉谁。',
  source:
    '《互联网群组信息服务管理规定》（2017-10-08 施行）第九条（群主、管理者依法依约管理；条文要点）。判据：群规有处罚，而群规、申诉、常见问题、风险里都没有举报、反映、申诉的去处。',
  bad: sample({ 群规: [RULE] }),
  good: sample({ 群规: { 条款: [RULE], 申诉: '看见骗子、觉得判错了，都私聊阿岚' } }),
  run: ({ spec }) => {
    const { rules, welcome, risks } = spec
    const punishes = rules?.items?.some(({ penalty }) => (penalty ?? []).some((text) => !blank(text)))
    if (
      !punishes ||
      !blank(rules?.appeal) ||
      textsOf([rules, welcome?.faq, risks]).some(({ text }) => CHANNEL.test(text))
    )
      return []
    return [
      {
        path: '/rules',
        message: '群规写了处罚，没有写向谁举报、向谁申诉。',
        cure: say`写${write('/rules/appeal', '看见骗子、觉得判错了，都私聊群主，24 小时内答复')}。`,
      },
    ]
  },
} as const satisfies Check
