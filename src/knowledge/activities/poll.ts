import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'poll',
  name: '投票',
  aliases: ['投票活动', '表决', '选题投票'],
  purpose: '让成员决定一件真会照办的事：下期主题、口味、时间',
  feelings: ['participation', 'organisation'],
  funnel: 'engage',
  stages: ['preheat', 'start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['选项不超过六个', '结果怎么用已经想好'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 480,
  at: 'noon',
  interaction: '回一个字母就算一票，不用解释理由',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 10,
      scripts: [{ template: 'activity/poll/event', title: '选项与截止时间' }],
      materials: ['投票或选项图'], checklist: ['选项互不重叠', '截止时间写到分钟', '说清结果什么时候照办'],
      metric: '投票率 = 投票人数 ÷ 群人数',
    },
    {
      id: 'result', title: '{title}·结果', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 10,
      scripts: [{ template: 'activity/poll/result', title: '票数与接下来怎么办' }], checklist: ['票数如实', '照办的日期写清'], needs: ['event'],
    },
  ],
  metric: '投票率；结果是否按期照办',
  risks: ['投了不办：没想好怎么用结果就不发起', '拉票：只算群内成员，一人一票'],
  evidence: { grade: '推测', source: '运营常识归纳；题目由成员选，见方法 M31' },
}
