import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const commonGoal = {
  id: 'elements/common-goal',
  severity: 'error',
  needs: 'spec',
  title: '有明确的共同目标',
  why: '群体三要素的第一条是明确的共同目标。没有它，一群人只是在同一个窗口里，没有一起要去的地方。',
  source: 'M10。判据：文化目标为空（待定、暂无也算空）。',
  bad: sample({ '文化.目标': undefined }),
  good: sample(),
  run: ({ spec }) =>
    !blank(spec.culture?.goal)
      ? []
      : [
          {
            path: '/culture/goal',
            message: '没有写群体目标：大家一起要做到什么。',
            cure: say`在${field('culture')}下写${key('culture.goal')}，用成员的结果来说，例如${write('/culture/goal', '三个月里人人交出一份自己做的成果')}。`,
          },
        ],
} as const satisfies Check
