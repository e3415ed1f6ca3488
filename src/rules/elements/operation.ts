import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const operation = {
  id: 'elements/operation',
  severity: 'error',
  needs: 'spec',
  title: '有人运营',
  why: '运营决定寿命。节奏可以由类型来配，每天做事的人配不出来：没有人负责，计划就没有人执行。',
  source: 'M07。判据：“团队”为空。节奏、任务由类型提供，人只能由你来写。',
  bad: sample({ 团队: undefined }),
  good: sample(),
  run: ({ spec }) =>
    (spec.team?.length ?? 0) > 0
      ? []
      : [
          {
            path: '/team',
            message: '没有写团队：计划里的任务没有人做。',
            cure: say`写${write('/team', [{ id: 'lan', name: '阿岚', roles: ['群主'], hours: 3 }])}，工时是每天几小时。`,
          },
        ],
} as const satisfies Check
