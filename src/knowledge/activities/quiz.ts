import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'quiz',
  name: '知识竞答',
  aliases: ['竞答', '有奖竞答', '知识问答', '答题'],
  purpose: '用五到十道选择题把该懂的东西玩一遍，答错的人记得更牢',
  feelings: ['participation', 'ritual'],
  funnel: 'engage',
  stages: ['growth', 'active'],
  prerequisites: ['五到十道选择题，答案有出处', '怎么算赢、奖什么'],
  live: true,
  heavy: false,
  promotes: false,
  duration: 30,
  at: '20:00',
  channel: 'group',
  interaction: '回字母抢答，主持公布答案与原因',
  parts: [
    {
      id: 'bank', title: '{title}·出题', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 40,
      materials: ['题目与答案', '出处'], checklist: ['每题只有一个对的答案', '奖品种类与名额写明', '不考谁买得多'],
    },
    {
      id: 'preview', title: '{title}·预告', offset: -1, at: 'evening', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 5,
      scripts: [{ template: 'activity/preview', title: '预告' }], checklist: ['奖品规则写全'], needs: ['bank'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'activity', minutes: 45,
      scripts: [
        { template: 'activity/quiz/event', title: '规则与第一题' },
        { template: 'activity/close', title: '名次与最该记住的一题', after: 30 },
      ],
      materials: ['题目', '计分表'], checklist: ['一题两分钟', '答案出处当场给', '平分怎么办事先说好'],
      metric: '答题人数', needs: ['bank', 'preview'],
    },
    {
      id: 'award', title: '{title}·发奖', offset: 1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 15,
      checklist: ['按公布的名次发', '题目答案进资料库'], needs: ['event'], onlyIf: 'prize',
    },
  ],
  metric: '答题人数；平均答对题数',
  risks: ['冷场：前两题放最容易的', '争答案：以事先写好的出处为准'],
  evidence: { grade: '推测', source: '社群小游戏做法文章（nctoro.com，内容农场，低信度）：竞答用选择题不用开放题' },
}
