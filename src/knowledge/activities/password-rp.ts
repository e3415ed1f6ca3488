import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'password-rp',
  name: '口令/暗号福利',
  said: '口令福利',
  aliases: ['口令福利', '暗号福利', '对暗号', '口令红包'],
  purpose: '群里人才知道的一句暗号，到店或私聊报出来就有一份小福利',
  feelings: ['ritual', 'participation'],
  funnel: 'convert',
  lever: 'traffic',
  stages: ['growth', 'active', 'convert'],
  prerequisites: ['福利内容与份数', '暗号与有效时间', '店员或客服都知道'],
  live: false,
  heavy: false,
  promotes: true,
  duration: 30,
  at: 'noon',
  channel: 'group',
  interaction: '记住暗号，到店或私聊报出',
  parts: [
    {
      id: 'stock', title: '{title}·备福利、告知店员', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 20,
      materials: ['福利清单与份数', '暗号'], checklist: ['一线都知道怎么核销', '份数真实，领完就说领完', '不以转发为条件'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', role: 'service', minutes: 10,
      scripts: [{ template: 'activity/password-rp/event', title: '今天的暗号' }],
      checklist: ['领取条件、份数、有效期写全'], metric: '核销率 = 核销份数 ÷ 发出份数', needs: ['stock'], promotes: true,
    },
    {
      id: 'result', title: '{title}·核销小结', offset: 1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'service', minutes: 15,
      materials: ['核销记录'], checklist: ['数量对账', '没领到的人怎么补'], needs: ['event'],
    },
  ],
  metric: '核销率；带动的到店或复购单数',
  risks: ['店员不知情惹人不快：发出前二次确认', '流到外面：暗号当天有效，份数封顶'],
  evidence: { grade: 'B', source: '老乡鸡每周三福利日对暗号（36 氪 2022-01-06）' },
}
