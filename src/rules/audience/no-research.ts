import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const noResearch = {
  id: 'audience/no-research',
  severity: 'info',
  needs: 'spec',
  title: '需求有依据',
  why: '群要围绕一个被验证过、会反复出现的需求。先对可触达的老用户做一对一访谈与问卷，再去拉人。',
  source: 'M01、M06。判据：写了需求而没有证据。',
  bad: sample({ '定位.需求': { 是什么: '想给家人换好油' } }),
  good: sample(),
  run: ({ spec }) => {
    const need = spec.positioning?.need
    return need === undefined || !blank(need.evidence)
      ? []
      : [
          {
            path: '/positioning/need',
            message: `需求“${need.what}”没有写依据。`,
            cure: say`访谈十位老用户，把结果写进${key('positioning.need.evidence')}，例如${write('/positioning/need/evidence', '11 月访谈 26 位老客，19 位问怎么辨真假')}。`,
          },
        ]
  },
} as const satisfies Check
