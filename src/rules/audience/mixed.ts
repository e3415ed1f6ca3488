import { filled } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { key, orWrite, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MUMS = {
  标识: 'mums',
  是谁: '武汉三环内给 3 到 10 岁孩子做饭的妈妈',
  痛点: ['分不清压榨油和勾兑油'],
  在哪里: ['门店老客名单'],
  城市: '武汉',
  想要: ['换油不踩坑'],
  标签: ['给孩子做饭'],
}
const CHEFS = {
  标识: 'chefs',
  是谁: '武汉十几家小馆子的掌勺师傅',
  痛点: ['一桶油用几天说不清'],
  在哪里: ['供货名单'],
  城市: '武汉',
  想要: ['算清油钱'],
  标签: ['开餐馆'],
}

export const mixed = {
  id: 'audience/mixed',
  severity: 'info',
  needs: 'spec',
  title: '一个群里的人有共同的标签',
  why: '两类人没有一样相同，说给谁听都是另一半人的噪声。学科、水平、孩子月龄混在一个群里，以后再分，两边都伤。',
  source: `${restingOn('maintenance', 'parentGroups')}另据 M10、M11。判据：只有一个群，写了两类以上的人，其中两类的“标签”没有一个相同。没写标签的见 audience/tags。`,
  bad: sample({ '受众.人群': [MUMS, CHEFS] }),
  good: sample({ '受众.人群': [MUMS, { ...CHEFS, 是谁: '武汉给全家做饭的爸爸', 标签: ['给孩子做饭', '周末掌勺'] }] }),
  run: ({ spec }) => {
    const segments = (spec.audience?.segments ?? []).map((segment, i) => ({
      segment,
      i,
      tags: new Set(filled(segment.tags)),
    }))
    if ((spec.structure?.groups?.count ?? 1) > 1 || segments.some(({ tags }) => tags.size === 0)) return []
    const apart = segments.flatMap((one) =>
      segments
        .filter((other) => other.i > one.i && ![...one.tags].some((tag) => other.tags.has(tag)))
        .map((other) => [one, other] as const),
    )
    const [first] = apart
    return first === undefined
      ? []
      : [
          {
            path: `/audience/segments/${first[1].i}/tags`,
            message: `“${first[0].segment.who ?? '第一类人'}”和“${first[1].segment.who ?? '另一类人'}”在一个群里，没有一个共同的标签。`,
            cure: say`写出两类人都有的那一样，放进各自的${key('audience.segments.tags')}；真没有，就分两个群，写${orWrite('/structure/groups', { count: 2 })}。`,
          },
        ]
  },
} as const satisfies Check
