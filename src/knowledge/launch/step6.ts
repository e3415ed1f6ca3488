import type { LaunchStep } from '../types.ts'

/** M18: rules of merit, four functions, three kinds of reward; every member knows the next thing to do. */
export const data: LaunchStep = {
  step: 6,
  name: '建章立制',
  goal: '评价、激励、分工写成表，人人知道做什么算贡献、能换到什么',
  deliverables: ['积分与等级表', '四职能分工表', '激励清单'],
  exit_criteria: [
    '积分规则一页写完，随机问三位成员都说得出怎么挣',
    '内容、活动、新媒体、客服四职能都有人，也都有替补',
    '利益、荣誉、情感三类激励各有至少一项已经备好',
  ],
  role: 'lead',
  funnel: 'retain',
  feelings: ['ritual', 'organisation'],
  parts: [
    {
      id: 'points-table', title: '积分、等级、徽章定表', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 40,
      materials: ['积分表'],
      checklist: [
        '等级看贡献与影响力，不看发言条数',
        '动作不超过六项，设每日上限防刷',
        '有奖也有罚，罚在规则里写明',
      ],
    },
    {
      id: 'roles-table', title: '四职能分工与替补', offset: 1, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 20,
      checklist: [
        '做内容、策划活动、新媒体、客服，各写到人',
        '每人每周多少小时，谁请假谁顶',
      ],
    },
    {
      id: 'rewards', title: '备好三类激励', offset: 2, at: 'office', side: 'backstage', kind: 'launch', role: 'activity', minutes: 20,
      materials: ['奖品或权益清单'],
      checklist: [
        '利益：实物或权益，成本与数量写清',
        '荣誉：称号、露出，先问本人愿不愿意',
        '情感：手写信、见面、记得他的事',
      ],
      needs: ['points-table'],
    },
    {
      id: 'mechanism', title: '公布机制', offset: 3, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'announcement', role: 'lead', minutes: 10,
      scripts: [{ template: 'launch/mechanism', title: '积分与等级公告' }],
      checklist: [
        '只讲三件事：怎么挣、换什么、今天先做哪一步',
        '以前的贡献怎么算，一次说清',
      ],
      metric: '当天有动作的人数',
      needs: ['points-table', 'rewards'],
    },
    {
      id: 'first-board', title: '首期榜单与致谢', offset: 5, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'group', role: 'activity', minutes: 10,
      scripts: [{ template: 'launch/first-board', title: '首期榜单' }],
      checklist: [
        '只上正面的榜，不晒没完成的人',
        '每位上榜的人写一件具体的事',
      ],
      metric: '上榜人数',
      needs: ['mechanism'],
      wait: 2,
    },
  ],
}
