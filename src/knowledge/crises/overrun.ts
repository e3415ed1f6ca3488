import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'overrun',
  name: '人手不够、活动超时',
  words: ['超时', '人手', '请假', '病倒', '生病', '停更', '排班'],
  trigger: '关键岗位到点没来，或流程比计划晚了十五分钟',
  within: 10,
  role: 'lead',
  steps: [
    '先砍优先级低的环节，保住开场和收尾',
    '替补顶上，交接只说三件事：现在到哪、下一步、谁等回复',
    '需要成员等的，说清等多久',
    '当天记下原因，调整下次的排班',
  ],
  escalate: '两个岗位同时缺人，或当天的承诺做不到',
  never: ['一个人硬扛到出错', '悄悄跳过答应成员的环节'],
  evidence: { grade: 'A', source: '一份公开的线下活动手册：先砍低优先级，替补顶上，事后记录' },
}
