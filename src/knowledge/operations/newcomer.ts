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
  scripts: [{ template: 'care/newcomer-day1', title: '满一天' }, { template: 'care/newcomer-day3', title: '满三天' }],
  checklist: [
    '昨天进群的人，欢迎语都收到了吗，昵称改了吗',
    '满一天没开口的：私聊问一句他为什么来，不催发言',
    '满三天还没有第一次互动的：带他去今天最好答的那一个话题',
    '记下每个人的来源和一个特点，写进成员表',
  ],
  metric: '进群三天内有过一次互动的比例',
  rule: 'M25',
}
