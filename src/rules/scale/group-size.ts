import { findPlatform } from '../../knowledge/look-up.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const FEW = 30
const MANY = 500

export const groupSize = {
  id: 'scale/group-size',
  severity: 'warning',
  needs: 'spec',
  title: '一个群不太空，也不太挤',
  why: '不到三十个人，一天等不来一句话；过了五百，话还没看完就被顶上去，认识的人反而找不到。',
  source: `${restingOn('groupSize')}判据：一个群的容量大于 ${MANY} 人（知识星球一类按帖看的不算；超过平台上限的见 scale/platform-limit）；容量小于 ${FEW} 人的降为提示，高端群不查。阈值指上限。`,
  bad: sample({ '结构.平台': 'QQ', '结构.容量': 1000 }),
  good: sample({ '结构.平台': 'QQ', '结构.容量': 300 }),
  run: ({ spec, knowledge, threshold }) => {
    const { capacity, platform, tier, groups } = spec.structure ?? {}
    const many = threshold('scale/group-size', MANY)
    const limit = platform === undefined ? undefined : findPlatform(knowledge, platform)?.groupSize.limit
    if (capacity === undefined || platform === 'zsxq' || capacity > (limit ?? Infinity)) return []
    if (capacity > many)
      return [
        {
          path: '/structure/capacity',
          message: `一个群 ${capacity} 人，超过 ${many} 人就太吵。`,
          cure: say`拆成几个群，例如${write('/structure/capacity', Math.ceil(capacity / Math.ceil(capacity / many)))}加${write('/structure/groups', { count: Math.ceil(capacity / many) * (groups?.count ?? 1) })}，按来路或水平分。`,
        },
      ]
    return capacity >= FEW || tier === 'premium'
      ? []
      : [
          {
            path: '/structure/capacity',
            severity: 'info',
            message: `容量只有 ${capacity} 人，不到 ${FEW} 人不容易聊起来。`,
            cure: say`放到 ${FEW} 人以上；就是要小而深的，写${write('/structure/tier', 'premium')}。`,
          },
        ]
  },
} as const satisfies Check
