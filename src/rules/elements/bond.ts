import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const bond = {
  id: 'elements/bond',
  severity: 'error',
  needs: 'spec',
  title: '有一种能长久的纽带',
  why: '能长久的纽带只有三种：情感依赖、快乐体验、共同的现实利益。一种都没有，人与人之间就没有往来的理由。',
  source: 'M07（同好决定成立）、M09。判据：“纽带”为空。',
  bad: sample({ '定位.纽带': undefined }),
  good: sample(),
  run: ({ spec }) =>
    (spec.positioning?.bonds?.length ?? 0) > 0
      ? []
      : [
          {
            path: '/positioning/bonds',
            message: '没有写成员之间靠什么连在一起。',
            cure: say`在${field('positioning')}下写${write('/positioning/bonds', ['interest'])}，可选：情感、快乐、利益，至少一种。`,
          },
        ],
} as const satisfies Check
