import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'absence',
  name: '嘉宾缺席、设备故障',
  words: ['嘉宾', '讲师', '缺席', '设备', '断网', '直播断'],
  trigger: '开场前十五分钟联系不上嘉宾，或声音画面断了两分钟以上',
  within: 5,
  role: 'activity',
  steps: [
    '五分钟内在群里说清：出了什么事、几点恢复',
    '主持先顶十五分钟：讲准备好的那一段，或收问题',
    '十五分钟还不行就改期，当场给出新时间和补偿',
    '备好的资料当晚先发',
    '第二天写下原因和下次的防法',
  ],
  escalate: '嘉宾取消合作，或收了费的场次要改期',
  never: ['让大家干等', '编嘉宾“临时有事”的理由'],
  onlyWith: 'events',
  evidence: { grade: 'A', source: '一份公开的线下活动手册：十五分钟后备分享、备用热点、资料先发' },
}
