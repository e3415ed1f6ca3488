import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'questionnaire',
  name: '调研',
  said: '小调查',
  aliases: ['问卷', '问卷调研', '需求调研', '满意度调查'],
  purpose: '七个问题以内弄清大家卡在哪里、要什么，结果一周内公布',
  feelings: ['participation', 'organisation'],
  funnel: 'retain',
  stages: ['preheat', 'start', 'growth', 'active', 'convert', 'settle'],
  prerequisites: ['问题不超过七个', '结果怎么用已经定', '个人信息最少'],
  live: false,
  heavy: false,
  promotes: false,
  duration: 4320,
  at: 'noon',
  channel: 'group',
  interaction: '两分钟填完，填完能看到别人的选择分布',
  parts: [
    {
      id: 'form', title: '{title}·做问卷', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 40,
      materials: ['问卷链接'], checklist: ['自己填一遍不超过两分钟', '不收身份证号', '用途与保存多久写在开头'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'content', minutes: 10,
      scripts: [{ template: 'activity/questionnaire/event', title: '请填问卷' }],
      materials: ['问卷链接'], checklist: ['链接点开是这份', '几点截止'],
      metric: '回收率 = 回收份数 ÷ 群人数', needs: ['form'],
    },
    {
      id: 'remind', title: '{title}·提醒未填的人', offset: 1, at: 'evening', side: 'member-facing', kind: 'care', channel: 'direct', role: 'service', minutes: 20,
      scripts: [{ template: 'activity/questionnaire/remind', title: '私聊请再填一次' }], checklist: ['一人只提一次'], needs: ['event'],
    },
    {
      id: 'result', title: '{title}·结果公布', offset: 4, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 30,
      scripts: [{ template: 'activity/questionnaire/result', title: '结果与照办' }], materials: ['结果图'], checklist: ['写样本量', '照办三件事与日期'], needs: ['event'],
    },
  ],
  metric: '回收率；照办条数',
  risks: ['问太多：超过七个问题回收率掉得快', '收了不用：一周内公布'],
  evidence: { grade: 'C', source: '社群年度调研问卷常用七题以内（方案模板归纳）' },
}
