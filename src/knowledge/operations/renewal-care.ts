import type { Operation } from '../types.ts'

/** Starts with what the member got, ends with a plain choice. */
export const data: Operation = {
  id: 'renewal-care',
  title: '续费一对一',
  cadence: '结营-30',
  days: 'any',
  side: 'member-facing',
  channel: 'direct',
  role: 'lead',
  minutes: 60,
  kind: 'care',
  at: 'afternoon',
  feelings: ['belonging'],
  funnel: 'convert',
  scripts: [{ template: 'care/renewal', title: '续费沟通' }],
  checklist: [
    '逐位列出他这一期得到了什么：次数、连接、成果',
    '先听他下一期想要什么，再说续费条件、截止日与退出方式',
    '不续的人好好道别，说清资料和群怎么处理',
    '续费率、不续原因当天登记',
  ],
  metric: '续费率，不续原因分类',
  rule: 'lifecycle/no-end',
}
