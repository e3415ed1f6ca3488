import type { Operation } from '../types.ts'

/** Who they are shows in the first five days: who answers others, not who talks most. */
export const data: Operation = {
  id: 'core-pick',
  title: '识别核心成员',
  cadence: 'D+5',
  days: 'any',
  side: 'backstage',
  channel: 'internal',
  role: 'lead',
  minutes: 20,
  kind: 'care',
  at: 'office',
  feelings: ['organisation'],
  funnel: 'retain',
  checklist: [
    '翻一遍聊天记录：谁主动答别人，谁带来了新人，谁交了作品或反馈',
    '按活跃者特征列出前两成，写清各自的特长和在意的事',
    '找出沉默的人，分清是没时间、没话题还是进错了群',
    '定好下一步：谁单独聊、谁请来牵头一件事',
  ],
  metric: '核心成员候选人数',
  rule: 'M26',
}
