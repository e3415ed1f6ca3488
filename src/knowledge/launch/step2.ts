import type { LaunchStep } from '../types.ts'

/** M14, M25: about 100 people of weight test behind closed doors before anything is public. */
export const data: LaunchStep = {
  step: 2,
  name: '找约 100 位 KOL 封测',
  goal: '找到愿意一起把它做好的种子成员，封测、收意见、定版，再谈公开',
  deliverables: ['种子名单', '封测群', '反馈汇总', '定版说明'],
  exit_criteria: [
    '名单有来源、条件、门槛三栏，候选不少于目标人数的两倍',
    '实到种子达到目标人数的八成，且每人都过了门槛',
    '至少收到十条具体意见，改掉其中三条并告诉了提的人',
  ],
  role: 'lead',
  funnel: 'acquire',
  feelings: ['ritual', 'participation'],
  parts: [
    {
      id: 'seed-list', title: '列种子名单', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 15,
      checklist: [
        '来源：创始人人脉、老用户、垂直论坛与同城圈子里说话有人听的人',
        '条件：懂行、会表达、爱分享、认同发起人',
        '剔除广告号和泛泛感兴趣的人',
      ],
      metric: '候选人数',
    },
    {
      id: 'seed-invite', title: '一对一邀约种子', offset: 0, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'lead', minutes: 30,
      scripts: [{ template: 'launch/seed-invite', title: '邀约' }],
      checklist: [
        '每条写明为什么是他',
        '说清要他做什么、多久、门槛是什么、得到什么',
        '人工拉人一批不超过 3 位，先发群概况和规则',
      ],
      metric: '邀约数与应邀数',
      needs: ['seed-list'],
    },
    {
      id: 'beta-open', title: '封测开始', offset: 1, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'group', role: 'lead', minutes: 15,
      scripts: [{ template: 'launch/beta-open', title: '封测开场' }],
      materials: ['最小版本样品或链接'],
      checklist: [
        '群主先自我介绍，再逐位介绍进来的人',
        '三条约定：测什么、怎么提意见、不外传',
      ],
      metric: '报到率',
      needs: ['seed-invite'],
    },
    {
      id: 'beta-run', title: '封测陪跑', offset: 2, at: 'office', side: 'backstage', kind: 'launch', channel: 'group', role: 'service', minutes: 20,
      checklist: [
        '看人怎么用，不解释、不辩解',
        '卡住的地方记原话和步骤',
      ],
      needs: ['beta-open'],
    },
    {
      id: 'beta-feedback', title: '逐位收反馈', offset: 3, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'service', minutes: 20,
      scripts: [{ template: 'launch/beta-feedback', title: '收反馈' }],
      checklist: [
        '问三件事：哪里想放弃、哪里会讲给别人听、多少钱觉得合适',
        '没用起来的人也要问',
      ],
      metric: '有效意见条数',
      needs: ['beta-run'],
    },
    {
      id: 'finalise', title: '定版', offset: 4, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 30,
      checklist: [
        '意见分三类：现在改、以后改、不改并说明为什么',
        '定下价格、规则、开群人数',
      ],
      needs: ['beta-feedback'],
    },
    {
      id: 'beta-result', title: '告诉种子改了什么', offset: 4, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'group', role: 'lead', minutes: 10,
      scripts: [{ template: 'launch/beta-result', title: '改了什么' }],
      checklist: [
        '逐条写：谁提的、改成什么样',
        '邀请他们做首群的第一批成员',
      ],
      needs: ['finalise'],
    },
  ],
}
