import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'demo-day',
  name: '成果展/Demo',
  said: '成果展',
  aliases: ['成果展', 'Demo日', '作品展示', '路演'],
  purpose: '让做出来的东西站到台前，六十到九十秒一个，看完就给反馈',
  feelings: ['ritual', 'participation', 'belonging'],
  funnel: 'retain',
  stages: ['active', 'convert', 'settle'],
  prerequisites: ['至少六件作品', '展示时间与投票规则', '计时与中控'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 90,
  at: '20:00',
  channel: 'group',
  interaction: '每件六十到九十秒加一句反馈，最后投票选两项',
  parts: [
    {
      id: 'signup', title: '{title}·征集作品', offset: -7, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/demo-day/signup', title: '征集作品' }], materials: ['作品提交模板'], checklist: ['交什么、几点截止、多久上场写清'],
    },
    {
      id: 'runsheet', title: '{title}·排次序与彩排', offset: -2, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'activity', minutes: 60,
      materials: ['作品清单', '流程表（精确到分）', '投票表'], checklist: ['每位一件备份视频或图', '替补两位', '投票只算到场的人'], needs: ['signup'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告与次序' }], checklist: ['上场顺序已确认'], needs: ['runsheet'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 120,
      scripts: [
        { template: 'activity/open', title: '开场与规则' },
        { template: 'activity/demo-day/vote', title: '投票', after: 75 },
        { template: 'activity/close', title: '结果与谢人', after: 86 },
      ],
      materials: ['流程表', '计时器', '投票表'], checklist: ['倒计时 30、20、10 秒', '投票窗口 20 秒以内', '每件至少一条具体反馈'],
      metric: '作品数；到场人数', needs: ['signup', 'runsheet', 'preview'],
    },
    {
      id: 'recap', title: '{title}·展后', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 35,
      scripts: [{ template: 'activity/recap', title: '作品与投票结果' }], checklist: ['作者同意公开', '结果与规则一致'], needs: ['event'],
    },
  ],
  metric: '作品数；展后继续做的人数',
  risks: ['超时：计时器出声，到点停', '设备：作品提前收视频备份'],
  evidence: { grade: 'A', source: 'HackathonWeekly 活动手册：每件 60–90 秒、投票 15–20 秒、倒计时' },
}
