import { builtin } from '../../knowledge/builtin.ts'
import { findPlatform } from '../../knowledge/look-up.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** Every limit with its ground, for `explain`. */
const LIMITS = builtin.platforms
  .map(
    ({ name, groupSize: { limit, note, source, checked } }) =>
      `${name} ${limit} 人（${[note, source, `${checked} 核对`]
        .filter(Boolean)
        .map((text) => text?.replace(/。$/, ''))
        .join('；')}）`,
  )
  .join('，')

export const platformLimit = {
  id: 'scale/platform-limit',
  severity: 'error',
  needs: 'spec',
  title: '容量不超过平台上限',
  why: '超出平台上限的人进不来。招募、物料、预算却已经按他们算了。',
  source: `M37。判据：一个群的容量大于平台上限。各平台的上限与出处：${LIMITS}。`,
  bad: sample({
    '结构.容量': 2000,
    '受众.核心成员': { 占比: '20%', 权益: ['新油先试'] },
    团队: [1, 2, 3, 4, 5, 6].map((n) => ({ 标识: `p${n}`, 名字: `伙伴${n}`, 角色: ['群主'], 工时: 3 })),
  }),
  good: sample(),
  run: ({ spec, knowledge }) => {
    const { capacity, platform } = spec.structure ?? {}
    const known = platform === undefined ? undefined : findPlatform(knowledge, platform)
    if (capacity === undefined || known === undefined || capacity <= known.groupSize.limit) return []
    const { limit } = known.groupSize
    return [
      {
        path: '/structure/capacity',
        message: `容量写了 ${capacity}，${known.name}一个群最多 ${limit} 人。`,
        cure: say`改成${write('/structure/capacity', limit)}以内，人多就写${write('/structure/groups', { count: Math.ceil(capacity / limit) })}。`,
      },
    ]
  },
} as const satisfies Check
