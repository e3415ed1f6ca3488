import type { LaunchStep } from '../types.ts'

/** M17, M26: growth is started by core members, not by the owner, and only once there is a culture to carry. */
export const data: LaunchStep = {
  step: 5,
  name: '裂变、自组织、线下场景',
  goal: '让核心成员接住一部分事，有固定的见面场所，再谈老成员带新人',
  deliverables: ['核心成员授权书', '固定场所', '复制条件核对表'],
  exit_criteria: [
    '至少一名核心成员答应牵头一件事，写明权限、时间和我们给的支持',
    '线下场所或固定的线上会议室已经定好',
    '自组织、核心群、亚文化三样逐项核对过，缺的有补法',
  ],
  role: 'lead',
  funnel: 'refer',
  feelings: ['organisation', 'belonging'],
  parts: [
    {
      id: 'core-confirm', title: '确认核心成员与授权范围', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 25,
      checklist: [
        '名单来自第一周的行为，不来自交情',
        '授权写清三件事：能决定什么、要花多少时间、我们给什么',
        '一人一件事，不摊派',
      ],
    },
    {
      id: 'core-invite', title: '一对一授权', offset: 1, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'lead', minutes: 25,
      scripts: [{ template: 'launch/core-invite', title: '授权邀请' }],
      checklist: [
        '说他做过的哪件事让你想到他',
        '可以拒绝，拒绝也谢',
      ],
      metric: '接受人数',
      needs: ['core-confirm'],
    },
    {
      id: 'core-announce', title: '群内公布核心成员', offset: 2, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'group', role: 'lead', minutes: 10,
      scripts: [{ template: 'launch/core-announce', title: '公布核心成员' }],
      checklist: [
        '写每人负责什么、什么事可以找他',
        '群主公开说明这些事以后听他的',
      ],
      needs: ['core-invite'],
    },
    {
      id: 'venue', title: '定固定场所', offset: 2, at: 'office', side: 'backstage', kind: 'launch', role: 'activity', minutes: 25,
      checklist: [
        '线下：交通、容量、费用、能不能长期用，实地看一次',
        '没有线下条件的，定一个固定的线上会议室和固定时刻',
      ],
    },
    {
      id: 'replicate-check', title: '核对复制三样', offset: 3, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 15,
      checklist: [
        '自组织：有没有成员自己发起的活动',
        '核心群：核心成员之间有没有单独往来',
        '亚文化：有没有自己的说法、表情、规矩',
        '三样没齐就先不开第二个群、不做裂变',
      ],
      needs: ['core-announce'],
    },
    {
      id: 'core-first', title: '请核心成员定一场自己牵头的活动', offset: 3, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'activity', minutes: 15,
      scripts: [{ template: 'launch/core-first', title: '请核心成员牵头' }],
      checklist: [
        '题目和时间由他定，我们出物料和帮手',
        '带新人由他邀请，一次一两位，不设拉人奖励',
      ],
      metric: '成员牵头的活动数',
      needs: ['core-announce'],
    },
  ],
  said: [
    { archetypes: ['store-fresh', 'store-cafe', 'store-beauty', 'repurchase', 'flash-sale'], name: '老客带新、熟客牵头、固定场所', goal: '让热心的老客接住一部分事，有固定的见面场所，再谈老客带新' },
  ],
}
