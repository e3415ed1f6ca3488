import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'deposit-challenge',
  name: '契约/押金挑战',
  said: '押金挑战',
  aliases: ['押金挑战', '契约打卡', '坚持挑战', '承诺挑战'],
  purpose: '写下承诺、互相看着，二十一天做成一件小事',
  feelings: ['ritual', 'organisation', 'participation'],
  funnel: 'retain',
  stages: ['growth', 'active'],
  archetypes: ['check-in', 'training-camp', 'book-club', 'knowledge-circle'],
  prerequisites: ['有效打卡与过关线', '押金不由个人保管：用平台担保或不收钱', '退款条件与时间'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 20,
  at: 'evening',
  channel: 'group',
  interaction: '写一行契约：我要做什么、每天几点、没做到怎么办，两人一组互相看',
  parts: [
    {
      id: 'contract', title: '{title}·契约与资金办法', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'lead', minutes: 60,
      materials: ['契约模板', '规则说明', '退款流程'], checklist: ['过关线、截止、补卡写全', '钱走平台担保，或者不收钱', '退款几天内到账', '不奖励转发'],
    },
    {
      id: 'preview', title: '{title}·预告与规则', offset: -3, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/deposit-challenge/preview', title: '规则与报名' }], materials: ['契约模板'], checklist: ['谁不适合参加说清'], needs: ['contract'],
    },
    {
      id: 'event', title: '{title}·开始', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 30,
      scripts: [{ template: 'activity/deposit-challenge/event', title: '立约与分组' }],
      materials: ['参加名单', '两人一组名单'], checklist: ['每人一行契约', '组员互相加好友需本人同意'],
      metric: '参加人数', needs: ['contract', 'preview'],
    },
    {
      id: 'middle', title: '{title}·半程', offset: 10, at: 'evening', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 15,
      scripts: [{ template: 'activity/deposit-challenge/middle', title: '半程：鼓励、补卡、调整' }], checklist: ['不公布未达标名单', '允许把目标减半'], needs: ['event'],
    },
    {
      id: 'close', title: '{title}·收官与退款', offset: 21, at: 'evening', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 30,
      scripts: [{ template: 'activity/deposit-challenge/close', title: '收官：谁做到了、怎么退' }],
      materials: ['完成名单'], checklist: ['退款当周办完', '没完成的也被谢到'], metric: '完成率 = 过关人数 ÷ 参加人数', needs: ['middle'],
    },
  ],
  metric: '完成率；退款完成率',
  risks: ['押金纠纷：不由个人收钱', '攀比：只比自己上一周'],
  evidence: { grade: 'B', source: '打卡群公开案例：个人保管契约金出现违约（haomeiwen）；过关线参照 HackathonWeekly 21 天 9 次' },
}
