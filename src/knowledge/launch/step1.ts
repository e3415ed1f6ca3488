import type { LaunchStep } from '../types.ts'

/** M13, M06: redefine the user, settle the product; the smallest version comes from what old customers said. */
export const data: LaunchStep = {
  step: 1,
  name: '重新定义目标用户，确立产品定位',
  goal: '说清服务谁、解决他反复遇到的哪一件事、先拿什么最小的东西跑起来',
  deliverables: ['访谈原话记录', '画像一页纸', '最小版本说明'],
  exit_criteria: [
    '至少 5 位老用户一对一谈过，每位记下两句原话',
    '画像一页纸写到能想起一张脸：是谁、在哪里、三个痛点、其余维度不少于三项',
    '最小版本有名字、有价格或明确免费、一周内能交付',
  ],
  role: 'lead',
  funnel: 'acquire',
  feelings: ['participation'],
  parts: [
    {
      id: 'interview-list', title: '列访谈名单', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 15,
      checklist: [
        '从下过单、提过问、退过货的老用户里各挑几位，一共 10–15 位',
        '不挑只会说好话的熟人',
      ],
    },
    {
      id: 'interview-invite', title: '私聊约访谈', offset: 0, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'lead', minutes: 10,
      scripts: [{ template: 'launch/interview-invite', title: '约访谈' }],
      checklist: [
        '说清占用多久、聊什么、不卖东西，给两个时间选',
      ],
      metric: '约成人数',
      needs: ['interview-list'],
    },
    {
      id: 'interview', title: '老用户一对一访谈（按约定时间）', offset: 1, at: 'office', side: 'backstage', kind: 'launch', channel: 'direct', role: 'lead', minutes: 45,
      checklist: [
        '每位 15 分钟左右，少说多听',
        '只问发生过的事：上一次遇到这个问题是什么时候、怎么解决的、花了多少钱',
        '记原话，不记我们的总结',
      ],
      metric: '完成访谈人数',
      needs: ['interview-invite'],
    },
    {
      id: 'survey', title: '发问卷', offset: 1, at: 'evening', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'media', minutes: 10,
      scripts: [{ template: 'launch/survey', title: '问卷说明' }],
      materials: ['问卷链接'],
      checklist: [
        '不超过 7 题，先问行为再问意愿',
        '写明填完有什么用、信息只用于什么',
      ],
      metric: '回收份数',
      needs: ['interview-list'],
    },
    {
      id: 'portrait', title: '画像一页纸', offset: 2, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 30,
      checklist: [
        '两问把关：他认同产品吗，他们之间有共性吗',
        '写上不适合谁',
        '痛点用访谈原话，不用形容词',
      ],
      needs: ['interview', 'survey'],
    },
    {
      id: 'minimal-version', title: '定最小版本', offset: 3, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 30,
      checklist: [
        '一周内能交付的最小产品、内容、服务或工具',
        '名字、价格、交付方式、做不到什么，各一句',
        '拿给两位受访者看，问他会不会推荐给谁',
      ],
      needs: ['portrait'],
    },
  ],
}
