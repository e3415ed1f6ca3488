import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'silence',
  name: '群里没人说话',
  words: ['沉默', '冷场', '没人说话', '不活跃'],
  trigger: '连续三天没有成员主动发言',
  within: 1440,
  role: 'activity',
  steps: [
    '停掉一半推送，先不发新内容',
    '一对一问十个人：最近为什么没看、还想要什么',
    '拿他们的原话开一个小话题，由成员起头',
    '一周后看说话的人数：回来了就按新的来，没回来就合并或体面结束',
  ],
  escalate: '改过一轮还是没有人说话',
  never: ['连发红包', '找人装热闹', '点名没说话的人'],
  evidence: { grade: 'C', source: '沉默期先停推送、做一对一，出自一篇社群诊断文章' },
}
