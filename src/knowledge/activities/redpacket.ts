import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'redpacket',
  name: '红包/红包雨',
  said: '红包',
  aliases: ['红包', '红包雨', '发红包', '小红包'],
  purpose: '用一个小红包把大家叫到同一条消息前：谢人、庆祝或开场，只带一件事',
  feelings: ['participation', 'ritual'],
  funnel: 'engage',
  stages: ['start', 'growth', 'convert'],
  prerequisites: ['红包预算与上限', '这次为什么发的理由'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 10,
  at: 'evening',
  interaction: '领完回一个字或一个数字，手气不参与排名',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 10,
      scripts: [{ template: 'activity/redpacket/event', title: '理由、红包、一件事' }],
      checklist: ['单个不超过 200 元，总额在预算内', '不以转发、拉人、加好友为领取条件', '24 小时未领退回，记账'],
      metric: '领取后回应的人数',
    },
  ],
  metric: '领取后回应率 = 回应人数 ÷ 领取人数',
  risks: ['养成只抢红包的习惯：一周不超过一次，每次带一个理由', '抢红包软件：看回应，不看手速'],
  evidence: { grade: 'C', source: '微信红包规则：单个不超过 200 元，24 小时未领退回（通行说明）；用法为运营常识' },
}
