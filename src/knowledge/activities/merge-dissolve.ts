import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'merge-dissolve',
  name: '合并/解散',
  said: '本群的去向',
  aliases: ['解散', '合并', '群解散', '群合并', '迁移'],
  purpose: '体面地结束：提前说清、资料留住、人有去处、谢过再走',
  feelings: ['ritual', 'belonging'],
  funnel: 'retain',
  stages: ['settle'],
  prerequisites: ['提前一到两天告知', '资料归档', '去向与补偿已定'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 20,
  at: 'evening',
  channel: 'group',
  interaction: '回“留”迁到新群、回“存”要资料，不回也好',
  parts: [
    {
      id: 'archive', title: '{title}·归档与答疑稿', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 40,
      materials: ['资料归档', '常见问题'], checklist: ['未发的退款、奖品办完', '隐私资料删或还', '新群入口试过'],
    },
    {
      id: 'notice', title: '{title}·公告', offset: -2, at: 'noon', side: 'member-facing', kind: 'notice', role: 'lead', minutes: 20,
      scripts: [{ template: 'activity/merge-dissolve/notice', title: '为什么、哪天、去哪里' }], materials: ['归档链接'], checklist: ['几号几点解散写清', '售后与退款还找谁'], needs: ['archive'],
    },
    {
      id: 'reminder', title: '{title}·最后一天提醒', offset: -1, at: 'evening', side: 'member-facing', kind: 'notice', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/merge-dissolve/reminder', title: '没拿资料的现在拿' }], checklist: ['私聊还没回应的核心成员'], needs: ['notice'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'notice', role: 'lead', minutes: 25,
      scripts: [{ template: 'activity/merge-dissolve/event', title: '谢谢与告别' }],
      materials: ['去向清单'], checklist: ['谢到具体的人', '售后入口保留多久', '按公告时间执行'],
      metric: '迁移率 = 到新群人数 ÷ 原群人数', needs: ['archive', 'notice', 'reminder'],
    },
  ],
  metric: '迁移率；遗留售后数',
  risks: ['突然解散伤人：至少提前一天', '资料丢失：归档链接自己打开一遍'],
  evidence: { grade: 'C', source: '训练营结束后提前一到两天公告解散（帮助文档）；告别仪式参见 Rosie Sherry' },
}
