import { blank, filled } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const notFor = {
  id: 'position/not-for',
  severity: 'info',
  needs: 'spec',
  title: '写明谁不适合',
  why: '谁都能进的群，谁也不觉得是自己的。先说不适合谁，来的人少几个，留下的人多几个，也少几笔退款。',
  source: `${restingOn('canvas')}判据：写了“定位”，而“不适合”为空，在售的每一样也都没有“不适合谁”。`,
  bad: sample({ '定位.不适合': undefined }),
  good: sample(),
  run: ({ spec }) => {
    const { positioning, monetization } = spec
    const told =
      filled(positioning?.not_for).length > 0 || (monetization?.offers ?? []).some((offer) => !blank(offer.not_fits))
    return positioning === undefined || told
      ? []
      : [
          {
            path: '/positioning',
            at: 'key',
            message: '没有写这个群不适合谁。',
            cure: say`在${field('positioning')}下写${key('positioning.not_for')}，例如${write('/positioning/not_for', ['只想抢低价、从不参与的人'])}。`,
          },
        ]
  },
} as const satisfies Check
