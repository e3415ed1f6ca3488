import type { LaunchStep } from '../types.ts'

/** M16: goal, values, charter, and a way to tell good from bad that members can talk about. */
export const data: LaunchStep = {
  step: 4,
  name: '共同的文化：目标、公约、鉴别方法',
  goal: '把目标、价值观、公约说成人话，再给成员一套能拿出去讲的鉴别方法',
  deliverables: ['目标·价值观·公约定稿', '鉴别方法一份', '开群仪式'],
  exit_criteria: [
    '目标用成员的结果来说，全员看得懂',
    '公约每条都写了为什么，违反怎么办，找谁申诉',
    '至少一半在群成员对公约有过回应',
    '鉴别方法有人照着用过并发了结果',
  ],
  role: 'lead',
  funnel: 'engage',
  feelings: ['ritual', 'belonging'],
  parts: [
    {
      id: 'charter-draft', title: '目标、价值观、公约定稿', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 35,
      checklist: [
        '目标：三个月后成员能做到什么',
        '价值观从做过的事里找，不超过五条',
        '公约先写能做什么，再写边界和处理；请两位种子挑毛病',
      ],
    },
    {
      id: 'knowhow-draft', title: '整理鉴别方法', offset: 1, at: 'office', side: 'backstage', kind: 'launch', role: 'content', minutes: 30,
      materials: ['对比图或参数表'],
      checklist: [
        '一张对比表或三步看法，成员自己动手就能验证',
        '不贬低同行，不写绝对化的词',
      ],
    },
    {
      id: 'charter-publish', title: '公布目标与公约', offset: 2, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'announcement', role: 'lead', minutes: 10,
      scripts: [{ template: 'launch/charter', title: '目标与公约' }],
      checklist: [
        '置顶到群公告，新人进来第一眼能看到',
        '请大家回“1”表示看过、同意；想改的当天收齐',
      ],
      metric: '回应人数占比',
      needs: ['charter-draft'],
    },
    {
      id: 'knowhow-publish', title: '鉴别方法第一课', offset: 5, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'group', role: 'content', minutes: 10,
      scripts: [{ template: 'launch/knowhow', title: '鉴别方法' }],
      checklist: [
        '教完留一个动作：挑一条照着做一次，回一句看出了什么',
      ],
      metric: '照着试的人数',
      needs: ['knowhow-draft'],
    },
  ],
  said: [
    { archetypes: ['store-fresh', 'store-cafe', 'store-beauty', 'repurchase', 'flash-sale'], name: '群里的规矩与看好坏的办法', goal: '把目标和几条规矩说成人话，再教大家一套自己看好坏的办法' },
    { archetypes: ['training-camp', 'trial-camp', 'check-in', 'book-club'], name: '营里的约定与自查的办法', goal: '把目标和几条约定说成人话，再给大家一套自己检查的办法' },
    { archetypes: ['tech-exchange'], name: '极客文化体系' },
  ],
}
