import type { Platform } from '../types.ts'

export const data: Platform = {
  id: 'zsxq',
  name: '知识星球',
  groupSize: {
    limit: 100000,
    note: '星球不是聊天群，成员上限随版本而定；嘉宾最多 50 位，预设标签最多 10 个。',
    source: '嘉宾与标签数见 help.zsxq.com/howto/start；成员上限没有查到官方数字，按不会误报的大数放行',
    checked: '2026-11',
  },
  message: { limit: 10000, unit: 'characters', source: '没有查到官方数字，按保守值拆分' },
}
