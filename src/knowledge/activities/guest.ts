import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'guest',
  name: '嘉宾分享',
  aliases: ['嘉宾', '分享会', '专家分享', '主题分享', '嘉宾直播'],
  purpose: '请一个做成过的人讲他怎么做成的，听完每人动手做一件事',
  feelings: ['participation', 'belonging'],
  funnel: 'engage',
  lever: 'traffic',
  stages: ['start', 'growth', 'active', 'convert'],
  prerequisites: ['三方各得其所：组织方、嘉宾、成员', '主题由我们按成员痛点定，不由嘉宾随意定', '备用嘉宾或备用内容'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '案例分享四十分钟，问答二十分钟；前十个接龙的问题当场答',
  parts: [
    {
      id: 'invite', title: '{title}·邀请嘉宾', offset: -14, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', channel: 'direct', role: 'activity', minutes: 30,
      scripts: [
        { template: 'activity/guest/invite-line', title: '邀请：先问一句' }, { template: 'activity/guest/invite-short', title: '邀请：三行' },
        { template: 'activity/guest/invite', title: '邀请：正式一封' },
      ], materials: ['成员画像与痛点', '备选主题三个'],
      checklist: ['三种长短挑一种发：熟人先问一句，不熟的发三行，要转给他团队看的发正式一封', '写明听众是谁、多少人、多久、讲什么、他得到什么', '同时问好一位备用嘉宾', '录音录屏与转发是否同意'],
    },
    {
      id: 'outline', title: '{title}·定提纲', offset: -10, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', channel: 'direct', role: 'content', minutes: 30,
      scripts: [{ template: 'activity/guest/brief', title: '给嘉宾的提纲与要求' }], materials: ['提纲', '成员问题十条'],
      checklist: ['三段：当时多难、怎么做、你能照做的一步', '产品只在最后提一次', '介绍与照片已收到'], needs: ['invite'],
    },
    {
      id: 'poster', title: '{title}·海报与报名', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 40,
      materials: ['嘉宾海报', '嘉宾介绍', '报名接龙'], checklist: ['嘉宾确认过头衔与事迹', '数字有出处', '时间写日期、星期、几点'], needs: ['outline'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -3, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/preview', title: '预告与征集问题' }], materials: ['嘉宾海报'], checklist: ['嘉宾介绍是他做过的事', '问题从哪里接龙'], needs: ['poster'],
    },
    {
      id: 'rehearsal', title: '{title}·彩排', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 40,
      materials: ['课件（含 PDF 备份）', '主持稿', '问题清单'], checklist: ['网络、声音、屏幕共享试过', '热点与备用设备', '嘉宾迟到时的十五分钟备用内容'], needs: ['outline', 'poster'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开始前提醒' }], checklist: ['嘉宾与主持都已在线', '入口能打开'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 90,
      scripts: [
        { template: 'activity/open', title: '开场' },
        { template: 'activity/guest/introduce', title: '介绍嘉宾', after: 5 },
        { template: 'activity/middle', title: '中场转问答', after: 40 },
        { template: 'activity/close', title: '收尾与动手一件事', after: 58 },
      ],
      materials: ['主持稿', '问题清单', '课件'], checklist: ['有人专管问题次序', '有人记要点', '提前十五分钟到'],
      metric: '到场率 = 到场人数 ÷ 报名人数', needs: ['invite', 'outline', 'poster', 'preview', 'rehearsal'],
    },
    {
      id: 'recap', title: '{title}·复盘', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 30,
      scripts: [{ template: 'activity/recap', title: '要点、数字、下一步' }], materials: ['要点文档', '回放'], checklist: ['嘉宾看过要点', '24 小时内发出'], needs: ['event'],
    },
    {
      id: 'harvest', title: '{title}·谢嘉宾、收成果', offset: 3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 25,
      materials: ['成员交来的成果'], checklist: ['把成员的成果发给嘉宾看', '问他推荐下一位嘉宾', '成果挑进周报'], needs: ['event'], onlyIf: 'takeaway',
    },
  ],
  metric: '到场率；提问数；听完照做并交成果的人数',
  risks: ['嘉宾临时不能来：备用内容顶十五分钟，当场公布改期', '变成广告：提纲先审，产品只提一次', '设备故障：热点与 PDF 备份'],
  evidence: { grade: 'B', source: '线上分享会组织记录（blog.lancitou.net）：讲稿提前 14 天、前一天彩排与提醒；HackathonWeekly 嘉宾手册' },
}
