import { sample } from '../sample.ts'
import { hasThreshold } from './threshold.ts'
import { orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const openDoor = {
  id: 'admission/open-door',
  severity: 'warning',
  needs: 'spec',
  title: '进来要有一个条件',
  why: '没有任何条件的门，广告号先进来。买过、填一份自我介绍、答两个问题，都是门槛。',
  source:
    'M35。判据：写了“结构”，而加入方式没写或是开放，又没有费用、问题、审核、自我介绍、观察期中的任何一样。“结构”整段没写的见 elements/structure；高端群见 admission/premium-threshold。',
  bad: sample({ '结构.加入': undefined }),
  good: sample(),
  run: ({ spec }) => {
    const { structure } = spec
    if (structure === undefined || structure.tier === 'premium' || hasThreshold(structure.admission)) return []
    // Neither platform nor admission: that is the missing block itself, one finding.
    if (structure.platform === undefined && structure.admission === undefined) return []
    return [
      {
        path: structure.admission ? '/structure/admission' : '/structure',
        at: 'key',
        message: structure.admission ? '谁扫码都能进，没有任何条件。' : '没有写怎么进来。',
        cure: say`写${write('/structure/admission', { mode: 'purchase' })}（买过才能进），或加一道${orWrite('/structure/admission/questions', ['你现在卡在哪一步', '从哪里知道这个群'])}。`,
      },
    ]
  },
} as const satisfies Check
