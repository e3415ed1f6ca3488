import { defaultActivities, defaultPillars, writtenActivities, writtenPillars } from '../output.ts'
import { freeHour, onWeekday } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { field, key, orDrop, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const output = {
  id: 'elements/output',
  severity: 'error',
  needs: 'spec',
  title: '有输出：栏目或活动',
  why: '输出决定价值。没有稳定的内容和活动，成员进来看不到东西，几天就不再点开。',
  source:
    'M07。判据：没有栏目、没有活动、没有战役，类型自带的栏目与活动也用不上（“内容.默认栏目: 否”，或类型没有自带）。',
  bad: sample({ '内容.默认栏目': false }),
  good: sample({
    内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00' }] },
  }),
  run: (view) => {
    const written = writtenPillars(view).length + writtenActivities(view).length + (view.spec.campaigns?.length ?? 0)
    if (written > 0 || defaultPillars(view).length + defaultActivities(view).length > 0) return []
    // An unknown archetype is the schema's finding; what it would have brought cannot be known.
    if (view.archetype === undefined && view.spec.content?.defaults !== false) return []
    return [
      {
        path: '/content',
        message:
          view.spec.content?.defaults === false
            ? '关掉了类型自带的栏目，自己又没有写栏目和活动。'
            : '没有栏目，也没有活动。',
        cure: say`在${field('content')}的${key('content.pillars')}下写一项，例如${write('/content/pillars/-', { id: 'case', title: '周三拆解', category: 'knowledge', cadence: `每周三 ${freeHour(view.plan, onWeekday(3))}`, lead_days: 2 })}；或删掉${orDrop('/content/defaults', false)}。`,
      },
    ]
  },
} as const satisfies Check
