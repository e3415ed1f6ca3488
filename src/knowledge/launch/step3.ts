import type { LaunchStep } from '../types.ts'

/** M15: first events dated before the doors open; members invited in small batches. */
export const data: LaunchStep = {
  step: 3,
  name: '策划活动，强化身份认同',
  goal: '开门之前定好前两场活动，让人一进来就知道哪天、和谁、一起做什么',
  deliverables: ['前两场活动的时间、主持与流程', '五条以上种子内容', '分批邀请记录'],
  exit_criteria: [
    '前两场活动写明日期、时长、主持、互动方式和听完做的一件事',
    '群里已有 5 条以上有用的内容，新人进来有东西可看',
    '每位受邀者都先看过群概况与群规',
  ],
  role: 'activity',
  funnel: 'acquire',
  feelings: ['participation', 'belonging'],
  parts: [
    {
      id: 'first-two', title: '前两场活动定档', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'activity', minutes: 25,
      checklist: [
        '第一场能重复办、人人插得上话',
        '三方各得什么，接到哪一步，各写一句',
        '主持与替补各一位',
      ],
    },
    {
      id: 'seed-content', title: '备好种子内容与物料', offset: 1, at: 'office', side: 'backstage', kind: 'launch', role: 'content', minutes: 35,
      materials: ['海报', '群公告草稿', '入群二维码'],
      checklist: [
        '5 条以上：最常被问的五个问题就是现成的题',
        '欢迎语、群规、常见问题、自我介绍范例各一份',
      ],
      needs: ['first-two'],
    },
    {
      id: 'group-invite', title: '分批正式邀请', offset: 1, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'service', minutes: 25,
      scripts: [{ template: 'launch/group-invite', title: '入群邀请' }],
      checklist: [
        '先发群概况与群规，愿意的再给入群方式',
        '人工拉人一批不超过 3 位，每批之间留出认人的时间',
        '问一句他最想解决什么，记进成员表',
      ],
      metric: '邀请数、入群数',
      needs: ['first-two'],
    },
    {
      id: 'moments', title: '朋友圈招募', offset: 2, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'moments', role: 'media', minutes: 10,
      scripts: [{ template: 'launch/moments', title: '招募文案' }],
      materials: ['海报'],
      checklist: [
        '写清给谁、不给谁、哪天开',
        '不集赞，不以转发换好处',
      ],
      metric: '扫码咨询数',
      needs: ['seed-content'],
    },
    {
      id: 'events-preview', title: '公布前两场', offset: 2, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'group', role: 'activity', minutes: 10,
      scripts: [{ template: 'launch/events-preview', title: '头几场预告' }],
      checklist: [
        '时间写到星期和钟点，写明谁主持、要带什么来',
      ],
      needs: ['first-two'],
    },
    {
      id: 'icebreak-brief', title: '请种子成员先开口', offset: 3, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'activity', minutes: 15,
      scripts: [{ template: 'launch/icebreak-brief', title: '破冰分工' }],
      checklist: [
        '请 3–5 位种子在开群当天先自我介绍、先回答第一个问题',
        '都用本人身份，写明是早期成员或工作人员',
      ],
      metric: '答应的人数',
      needs: ['events-preview'],
    },
  ],
}
