import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'ama',
  name: '答疑/AMA',
  said: '答疑专场',
  aliases: ['答疑', '问答', 'AMA', '专家答疑', '集中答疑'],
  purpose: '把大家攒下的问题一次答清，并留下以后能查的答案',
  feelings: ['participation', 'belonging'],
  funnel: 'retain',
  stages: ['start', 'growth', 'active', 'convert'],
  prerequisites: ['答的人懂且在线', '前一天收齐问题'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 60,
  at: '20:00',
  channel: 'group',
  interaction: '问题带背景，按接龙次序答；答完提问者回一句“我打算怎么做”',
  parts: [
    {
      id: 'preview', title: '{title}·征集问题', offset: -1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 10,
      scripts: [{ template: 'activity/ama/collect', title: '征集问题' }], materials: ['提问格式'], checklist: ['给一个问得好的例子', '收集截止时间写到分钟'],
    },
    {
      id: 'sort', title: '{title}·整理问题', offset: 0, at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 30,
      materials: ['问题清单'], checklist: ['同类问题合并，排好次序', '问题不足五个就从私聊和常见问题里补真问题', '涉及医疗、投资的不下结论，给求助途径'], needs: ['preview'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开始前提醒' }], checklist: ['答的人已在线'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'lead', minutes: 80,
      scripts: [
        { template: 'activity/open', title: '开场与次序' },
        { template: 'activity/middle', title: '中场：插问与补充', after: 30 },
        { template: 'activity/close', title: '收尾：没答完的怎么办', after: 55 },
      ],
      materials: ['问题清单'], checklist: ['一问一答引用原问题', '答不了的记下，写明何时补答'],
      metric: '答复率 = 当场答复数 ÷ 问题数', needs: ['preview', 'sort'],
    },
    {
      id: 'recap', title: '{title}·答案整理', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', role: 'content', minutes: 25,
      scripts: [{ template: 'activity/recap', title: '问答整理与补答' }], materials: ['问答文档'], checklist: ['补答已齐', '进常见问题'], needs: ['event'],
    },
  ],
  metric: '问题数；答复率；会后照做的人数',
  risks: ['没人提问：提前私聊五位有真问题的人', '答错：当场改正并在整理里标出'],
  evidence: { grade: '推测', source: '运营常识归纳；老乡鸡每周答疑栏目（36 氪 2022-01-06）、开源社群双周答疑（kops）为例' },
}
