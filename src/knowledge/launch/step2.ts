import type { LaunchStep } from '../types.ts'

/** M14, M25: about 100 people of weight test behind closed doors before anything is public. */
export const data: LaunchStep = {
  step: 2,
  name: '找种子成员封测',
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
      scripts: [{ template: 'launch/beta-open', title: '试行开场' }],
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
  said: [
    {
      archetypes: ['store-fresh', 'store-cafe', 'store-beauty', 'repurchase', 'flash-sale'],
      name: '请老客先试',
      goal: '先请一批老客在小群里试几天：看消息、接龙、拿东西、退换，哪里不顺先改，再对大家开群',
      deliverables: ['老客名单', '老客小群', '意见汇总', '改好的说明'],
      exit_criteria: [
        '名单写明每位常买什么、多久来一次，候选不少于目标人数的两倍',
        '到了目标人数的八成，每位都走过一次下单到拿到手',
        '至少收到十条具体意见，改掉其中三条并告诉了提的人',
      ],
      parts: {
        'seed-list': { title: '列老客名单', checklist: ['从近一个月常来的、说过实话的、退换过的里各挑几位', '记下他常买什么、说过什么', '不挑只会说好话的熟人'] },
        'seed-invite': {
          title: '一对一请老客先试', scripts: [{ template: 'launch/shop/seed-invite', title: '请老客先试' }],
          checklist: ['每条写明为什么是他', '说清试什么、试几天，不要求多买', '人工拉人一批不超过 3 位，先发规矩'],
        },
        'beta-open': {
          title: '老客小群开张', scripts: [{ template: 'launch/shop/beta-open', title: '小群开张' }],
          checklist: ['自己先写一条“哪里嫌麻烦”', '试的东西、价格、怎么取先备好'],
        },
        'beta-run': { title: '陪老客试几天', checklist: ['看人怎么下单、怎么取，不解释、不辩解', '卡住的地方记原话和步骤'] },
        'beta-feedback': {
          title: '逐位问老客一句', scripts: [{ template: 'launch/shop/beta-feedback', title: '问一句' }],
          checklist: ['问三件事：哪里顺手、哪里麻烦、会不会叫身边的人来', '没顾上试的人也要问'],
        },
        finalise: { title: '定下规矩与流程', checklist: ['意见分三类：现在改、以后改、不改并说明为什么', '定下几点报货、怎么接龙、怎么退、开群人数'] },
        'beta-result': {
          title: '告诉老客改了什么', scripts: [{ template: 'launch/shop/beta-result', title: '改了什么' }],
          checklist: ['逐条写：谁提的、改成什么样', '点名谢人之前先问愿不愿意'],
        },
      },
    },
    {
      archetypes: ['training-camp', 'trial-camp', 'check-in', 'book-club'],
      name: '请第一批学员试跑',
      goal: '请一小批人按真的任务走几天，看难度、节奏、批改跟不跟得上，改好再正式开营',
    },
    { archetypes: ['support'], name: '请老用户先试', goal: '请一批老用户先试提问与答复的流程，看答得快不快、说得清不清，改好再对大家开群' },
  ],
}
