import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'referral',
  name: '邀请/裂变',
  said: '邀请新朋友',
  aliases: ['邀请有礼', '老带新', '裂变', '推荐有礼'],
  purpose: '请觉得值的人，把一位真正适合的朋友带来',
  feelings: ['participation', 'belonging'],
  funnel: 'refer',
  lever: 'traffic',
  stages: ['growth', 'convert'],
  prerequisites: ['邀请对象画像：谁适合谁不适合', '奖励规则与反作弊', '不以转发朋友圈为条件'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 4320,
  at: 'noon',
  channel: 'group',
  interaction: '填一位朋友的昵称与他卡在哪里，我们来私聊问候',
  parts: [
    {
      id: 'rule', title: '{title}·规则与物料', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 60,
      materials: ['邀请卡', '规则全文', '奖励清单'], checklist: ['奖励给双方，一层为限', '不要求转发、不要求拉群', '作弊与退款怎么算写全'],
    },
    {
      id: 'event', title: '{title}·开始', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'media', minutes: 20,
      scripts: [{ template: 'activity/referral/event', title: '邀请说明' }],
      materials: ['邀请卡'], checklist: ['适合谁写清，请勿群发', '截止与兑奖写全'],
      metric: '有效邀请人数（留下七天以上）', needs: ['rule'],
    },
    {
      id: 'middle', title: '{title}·中途致谢', offset: 2, at: 'noon', side: 'member-facing', kind: 'activity', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/referral/middle', title: '谢人与答疑' }], checklist: ['只谢人不排榜逼迫'], needs: ['event'],
    },
    {
      id: 'settle', title: '{title}·核对与发奖', offset: 3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 40,
      materials: ['邀请记录'], checklist: ['小号、自己邀自己不算', '按规则发奖', '新来的人次日有人接'], needs: ['event'],
    },
  ],
  metric: '有效邀请人数；新人七日留存率',
  risks: ['只拉好友透支关系：一年不超过两次（方法 M27）', '诱导分享：不奖励转发与助力（微信外部链接规范）'],
  evidence: { grade: 'C', source: '微信外部链接内容管理规范（2019-10-28）；裂变群做法归纳（小裂变）' },
}
