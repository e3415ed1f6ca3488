import type { Platform } from '../types.ts'

/** Whatever else: no limit that could cause a false alarm, messages short enough for any chat. */
export const data: Platform = {
  id: 'other',
  name: '其他平台',
  groupSize: {
    limit: 100000,
    note: '平台上限请自己核对，容量写在 structure.capacity。',
    source: '没有可引用的数字，按不会误报的大数放行',
    checked: '2026-11',
  },
  message: { limit: 2000, unit: 'characters', source: '保守值，适合多数聊天工具' },
  everyone: '@所有人',
}
