import type { Platform } from '../types.ts'

export const data: Platform = {
  id: 'feishu',
  name: '飞书群',
  groupSize: {
    limit: 50000,
    note: '上限随企业版本不同，这里不设实际约束，以群设置页显示的为准。',
    source: '没有查到官方数字，按不会误报的大数放行',
    checked: '2026-11',
  },
  message: {
    limit: 20480,
    unit: 'bytes',
    source:
      '自定义机器人消息体不超过 20 KB（open.larkoffice.com 自定义机器人指南）；避开整点与半点发送，容易限流（11232）',
  },
  everyone: '@所有人',
}
