import type { Operation } from '../types.ts'

/** Welcomes go out as people join; this is the look over the shoulder once a day. */
export const data: Operation = {
  id: 'newcomer',
  title: '迎新跟进',
  cadence: '每天',
  days: 'any',
  side: 'backstage',
  channel: 'direct',
  role: 'service',
  minutes: 5,
  kind: 'care',
  at: 'office',
  feelings: ['belonging', 'ritual'],
  funnel: 'engage',
  checklist: [
    '昨天进群的人，欢迎语都收到了吗，昵称改了吗',
    '满一天没开口的：用《欢迎流程》里满一天那条私聊他，不催发言',
    '满三天还没有第一次互动的：用满三天那条，带他去今天最好答的那一个话题',
    '记下每个人的来源和一个特点，写进成员表',
  ],
  metric: '进群三天内有过一次互动的比例',
  rule: 'M25',
}
