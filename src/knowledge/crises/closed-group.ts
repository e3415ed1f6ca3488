import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'closed-group',
  name: '封群、群满、二维码失效',
  words: ['封群', '群满', '二维码', '限流'],
  trigger: '平台提示群被限制、人数已满，或有人说扫码进不来',
  within: 15,
  role: 'media',
  steps: [
    '确认是哪一种：被限制、满员、码过期',
    '码过期就换新码，旧海报上的码一起换',
    '被限制先停发，按平台提示申诉，用备用群和私聊通知',
    '满员开候补名单，说清什么时候有位置',
    '通知只发一次，写明新入口和截止时间',
  ],
  escalate: '平台给出违规理由，或备用群也被限制',
  never: ['用小号再建一个群接着发', '让成员转发二维码换奖励'],
  evidence: { grade: '推测', source: '备用群与联系名单为本项目的判断' },
}
