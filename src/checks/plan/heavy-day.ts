import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const heavyDay = {
  id: 'plan/heavy-day',
  severity: 'warning',
  needs: 'plan',
  title: '一天只有一场重活动',
  why: '一天办两场大的，两场都办不好，成员也分身乏术。',
  source: '计划规则：一天一场重活动。',
  bad: sample({
    活动: [
      { 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+10 14:00' },
      { 标识: 'b', 用: 'offline', 标题: '铁锅局', 时间: 'D+10 19:00' },
    ],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'heavy-day', '/activities'),
} as const satisfies Check
