import type { Platform } from '../types.ts'

export const data: Platform = {
  id: 'qq',
  name: 'QQ群',
  groupSize: {
    limit: 10000,
    note: '常见的是 500、1000、2000 人群，由群主等级与会员身份决定；公开说法互相矛盾，这里只取见过的最大值，实际以群资料页为准。',
    source: '公开文章互相矛盾（cn-qq.org/485 等），未见官方原文，按见过的最大值放行',
    checked: '2026-11',
  },
  message: { limit: 2000, unit: 'characters', source: '没有查到官方数字，按保守值拆分' },
  everyone: '@全体成员',
}
