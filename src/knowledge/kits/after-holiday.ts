import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'after-holiday',
  name: '节后召回',
  said: '节后见',
  aliases: ['复工', '节后', '收假召回'],
  choose: '长假后第一周，把人接回来，不追销',
  purpose: '假期后用一句“回来了”接住每个人，把积压的问题一次办完',
  feelings: ['belonging', 'organisation'],
  funnel: 'retain',
  promotes: false,
  at: '20:00',
  duration: 45,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['活动策划书', '预算表', '未办问题清单', '本周时间表'],
      checklist: ['一句话主题：先办积压，再说新事', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'warm-up', title: '{title}·明天回来，先办什么', offset: -1, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'service', minutes: 15,
      scripts: [{ template: 'campaign/after-holiday/open', title: '预热' }, { template: 'campaign/direct-note', title: '私聊请一位' }],
      checklist: ['写明客服恢复时间', '积压几件如实说'],
      needs: ['plan'],
    },
    {
      id: 'event', title: '{title}·回来了', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 50,
      scripts: [{ template: 'campaign/after-holiday/checkin', title: '接龙：回来了与一件要办的事' }, { template: 'campaign/close', title: '今天办完几件', after: 40 }],
      checklist: ['先答最久的那件', '不推新品'],
      metric: '回来报到人数', needs: ['warm-up'],
    },
    {
      id: 'backlog', title: '{title}·积压办完', offset: 3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 60,
      materials: ['售后与问题清单'],
      checklist: ['每件写结果与时间'],
      needs: ['event'],
    },
    {
      id: 'recap', title: '{title}·本周办完了', offset: 5, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'service', minutes: 25,
      scripts: [{ template: 'campaign/recap', title: '办完几件、还剩几件' }, { template: 'campaign/moments-story', title: '朋友圈' }],
      checklist: ['剩下的写哪天'],
      needs: ['event'],
    },
    {
      id: 'next', title: '{title}·下一件一起做的事', offset: 6, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/after-holiday/next', title: '下周一件' }],
      checklist: ['只预告一件'],
      needs: ['recap'],
    },
    {
      id: 'review', title: '{title}·结账与复盘', offset: 8, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['收支表', '数据表'],
      checklist: ['目标与实际逐项对', '哪一步掉得多，下次改两件', '规则、名单、发奖记录归档'],
      needs: ['recap'],
    },
  ],
  offers: ['不卖货，先把积压办完'],
  budget: ['人工加班', '小礼品', '机动一成'],
  risks: ['一回来就推销：第一周不推新品', '积压拖着不说：当天公布清单与时间'],
  evaluation: ['回来报到人数', '积压清零时间', '第一周退群率'],
  evidence: { grade: '推测', source: '长假后恢复节奏的通行做法归纳' },
}
