import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import type { Check } from '../../judge/types.ts'

const UNLAWFUL =
  /违法|违规|法律|法规|谣言|不实|诈骗|骗|赌|色情|低俗|暴力|政治|传销|借贷|集资|侵权|盗版|隐私|外传|人身攻击|辱骂|骂人/u

export const prohibitedContent = {
  id: 'governance/prohibited-content',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '谁都能进的群写明不许发什么',
  why: '扫码就能进的群，骗子和谣言也能进。规矩先写下，删得才有名目；不写，管理的责任还在群主身上。',
  source:
    '《互联网群组信息服务管理规定》（2017-10-08 施行）第九条。判据：加入方式是开放（扫码），有群规，而群规与公约里一句也没提谣言、诈骗、赌博、低俗、隐私一类。没有群规另见 rules/missing。',
  bad: sample({ '结构.加入': { 方式: '开放' } }),
  good: sample({
    '结构.加入': { 方式: '开放' },
    群规: ['晒菜带一句用了多少油', '谣言、诈骗、借贷信息一律撤回，发的人请离群'],
  }),
  run: ({ spec }) => {
    const { rules, structure, culture } = spec
    if (
      structure?.admission?.mode !== 'open' ||
      (rules?.items ?? []).length === 0 ||
      textsOf([rules, culture?.charter]).some(({ text }) => UNLAWFUL.test(text))
    )
      return []
    return [
      {
        path: '/rules',
        message: '群是扫码就能进的，群规没有写不许发谣言、诈骗一类的内容。',
        cure: '加一条，例如“谣言、诈骗、借贷信息一律撤回，发的人请离群；看见了告诉群主”。',
      },
    ]
  },
} as const satisfies Check
