import type { Kit } from '../types.ts'

export const data: Kit = {
  id: 'national-day',
  name: '国庆',
  aliases: ['国庆节', '十一', '国庆七天'],
  choose: '国庆七天适合“不打扰、有用”的陪伴，适合本地生活与出行相关的群',
  when: '国庆',
  purpose: '假期里帮成员玩好、避堵、遇事有人管，不在假期里催单',
  feelings: ['belonging', 'ritual'],
  funnel: 'retain',
  promotes: false,
  at: '10:00',
  duration: 40,
  parts: [
    {
      id: 'plan', title: '{title}·定方案与分工', offset: -8, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['活动策划书', '预算表', '本地好去处', '值班表'],
      checklist: ['一句话主题：假期里有用，不催', '目标不超过三个，写数字', '预算合计对得上，机动留一成', '出意外谁拍板'],
    },
    {
      id: 'goods', title: '{title}·假期清单与值班', offset: -4, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 40,
      materials: ['清单图', '值班与售后电话'],
      checklist: ['信息核过来源与日期', '值班时间写清'],
      needs: ['plan'],
    },
    {
      id: 'warm-up', title: '{title}·你假期去哪', offset: -3, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/national-day/warm-up', title: '预热' }, { template: 'campaign/direct-note', title: '私聊请一位' }],
      checklist: ['给选项：回家、出游、在家、加班'],
      needs: ['plan'],
    },
    {
      id: 'guide', title: '{title}·避堵与应急', offset: -1, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 20,
      scripts: [{ template: 'campaign/guide', title: '假期清单' }],
      checklist: ['停业与发货停止日写清'],
      needs: ['goods'],
    },
    {
      id: 'event', title: '{title}·假期开始', offset: 0, at: 'event', side: 'member-facing', kind: 'campaign', role: 'lead', minutes: 20,
      scripts: [{ template: 'campaign/greeting', title: '祝福与一件应景的事' }],
      checklist: ['祝福与值班时间', '当天不卖东西'],
      metric: '参与人数', needs: ['guide'],
    },
    {
      id: 'share', title: '{title}·晒一张路上的图', offset: 4, at: 'evening', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 15,
      scripts: [{ template: 'campaign/national-day/share', title: '晒图' }],
      checklist: ['不晒定位到门牌'],
      needs: ['event'],
    },
    {
      id: 'recap', title: '{title}·收假的第一条', offset: 8, at: 'noon', side: 'member-facing', kind: 'campaign', role: 'content', minutes: 25,
      scripts: [{ template: 'campaign/recap', title: '小结' }, { template: 'campaign/moments-story', title: '朋友圈' }],
      checklist: ['数字如实', '答应的事写日期'],
      needs: ['event'],
    },
    {
      id: 'review', title: '{title}·结账与复盘', offset: 10, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 40,
      materials: ['收支表', '数据表'],
      checklist: ['目标与实际逐项对', '哪一步掉得多，下次改两件', '规则、名单、发奖记录归档'],
      needs: ['recap'],
    },
  ],
  offers: ['不推新品，只做服务与清单', '已下单的按时发货并告知停发日'],
  budget: ['红包', '设计', '值班补贴', '机动一成'],
  risks: ['信息错误：来源与日期写上，变动说“以现场为准”', '假期打扰：每天最多一条'],
  evaluation: ['晒图人数', '假期售后首次响应时间', '收假一周活跃'],
  evidence: { grade: '推测', source: '国庆假期值守与出行清单做法归纳' },
}
