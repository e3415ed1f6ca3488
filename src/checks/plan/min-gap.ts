import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

export const minGap = {
  id: 'plan/min-gap',
  severity: 'warning',
  needs: 'plan',
  title: '两条消息之间留够间隔',
  why: '两件事挤在一起，前一件还没有人接话就被盖过去了。',
  source: '公开资料的最小间隔（D 级来源，类型与“内容.最小间隔”可改）。',
  bad: sample({
    活动: [
      { 标识: 'a', 用: 'topic', 标题: '早厨房', 时间: '每周三 20:00' },
      { 标识: 'b', 用: 'poll', 标题: '晚厨房', 时间: '每周三 20:10' },
    ],
  }),
  good: sample(),
  run: (view) => conflictFindings(view, 'min-gap', '/content/min_gap'),
} as const satisfies Check
