import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'checkin',
  name: '打卡',
  aliases: ['每日打卡', '签到打卡', '打卡活动'],
  purpose: '每天一小步，做了有人看见，漏了有人拉一把',
  feelings: ['participation', 'ritual', 'organisation'],
  funnel: 'retain',
  stages: ['start', 'growth', 'active', 'convert'],
  prerequisites: ['什么算一次有效打卡', '每天截止时间', '补卡规则与过关线（例如 21 天里 9 次）'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 840,
  at: 'morning',
  channel: 'group',
  interaction: '按格式发一条：第几天、做了什么、卡在哪里；看别人一条点个赞',
  parts: [
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/checkin/event', title: '今日任务与示范' }],
      materials: ['打卡格式', '当天任务'], checklist: ['自己先打一条示范', '任务十分钟能做完', '截止写到分钟'],
      metric: '打卡率 = 当天有效打卡人数 ÷ 参加人数',
    },
    {
      id: 'remind', title: '{title}·提醒未打的人', offset: 0, at: '20:00', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 15,
      scripts: [{ template: 'activity/checkin/remind', title: '私聊未打的人' }], materials: ['未打名单（只内部看）'],
      checklist: ['只私聊没打的人', '连续三天没打的，问卡在哪里而不是催', '不转发朋友圈换奖励'], needs: ['event'],
    },
    {
      id: 'tally', title: '{title}·今日收尾', offset: 0, at: 'end+15', side: 'member-facing', kind: 'activity', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/checkin/tally', title: '今日人数、一条好打卡、明日预告' }],
      checklist: ['只报完成的人与人数，不列未完成名单', '好打卡说清好在哪里'], needs: ['event'],
    },
  ],
  metric: '打卡率；过关率 = 达到过关线人数 ÷ 参加人数',
  risks: ['刷数量：有效打卡要有内容，每天只算一次', '用返现换转发：违反微信外链规范，不做'],
  evidence: { grade: 'A', source: 'HackathonWeekly 21 天公开营规则：21 天 9 次过关、20:00 提醒未打者、22:00 日报' },
}
