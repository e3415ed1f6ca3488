import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'lottery',
  name: '抽奖',
  aliases: ['抽奖活动', '开奖'],
  purpose: '用规则公开的小奖谢谢参与的人，并把没来过的人带来一次',
  feelings: ['participation', 'ritual'],
  funnel: 'engage',
  lever: 'traffic',
  stages: ['growth', 'active', 'convert'],
  prerequisites: ['奖品种类、数量、单价', '参与条件与中奖概率或名额', '开奖时间、方式、见证人', '兑奖时间、条件、方式'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 30,
  at: '20:00',
  channel: 'group',
  interaction: '按规则留言或交一件小作品得一个号，当场公开开奖',
  parts: [
    {
      id: 'rules', title: '{title}·定规则与奖品', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 40,
      materials: ['抽奖规则全文', '奖品清单与照片', '抽奖工具'],
      checklist: ['种类、条件、金额、名额、开奖与兑奖方式写全', '最高奖不超过 5 万元', '不以转发、拉人为条件，也不因此提高中奖概率', '运营与家属不参与'],
    },
    {
      id: 'preview', title: '{title}·规则公布', offset: -2, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/lottery/rules', title: '完整规则' }], materials: ['抽奖规则全文', '奖品照片'],
      checklist: ['公布后不再改规则', '主办者与联系方式写明'], needs: ['rules'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/lottery/reminder', title: '截止与开奖提醒' }], checklist: ['参与名单已截图存档'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 40,
      scripts: [
        { template: 'activity/lottery/event', title: '开奖：名单、方法、见证人' },
        { template: 'activity/lottery/close', title: '公布中奖与兑奖方式', after: 20 },
      ],
      materials: ['参与名单', '抽奖工具'], checklist: ['开奖过程录屏', '见证人是成员', '按公布的规则开，不补不换'],
      metric: '参与率 = 有效参与人数 ÷ 群人数', needs: ['rules', 'preview'],
    },
    {
      id: 'award', title: '{title}·兑奖', offset: 2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 30,
      scripts: [{ template: 'activity/lottery/claim', title: '私聊中奖者' }], channel: 'direct',
      checklist: ['地址只用于寄奖品，寄出后删除', '寄出单号逐个告知', '逾期未领按规则处理'], needs: ['event'], onlyIf: 'prize',
    },
  ],
  metric: '参与率；兑奖完成率',
  risks: ['被质疑内定：名单、方法、录屏留存并公开', '奖品缺货：开奖前实物到手再公布'],
  evidence: { grade: 'A', source: '反不正当竞争法（2025 修订）第十一条有奖销售；规范促销行为暂行规定（2020）' },
}
