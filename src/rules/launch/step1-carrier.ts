import { ownActivities } from '../../programme/own.ts'
import { sample } from '../sample.ts'
import { field, key, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const step1Carrier = {
  id: 'launch/step1-carrier',
  severity: 'error',
  needs: 'spec',
  title: '第一步有载体',
  why: '第一步要定两件事：客户是谁、产品是什么。产品、服务、内容、工具都可以是载体，但要有一个，用最小可行的样子先跑起来。',
  source: 'M13。判据：没有“定位.产品”，没有“变现.供应”，写下的活动也没有一场标了价格。',
  bad: sample({ '定位.产品': undefined }),
  good: sample(),
  run: ({ spec }) =>
    spec.positioning?.product !== undefined ||
    (spec.monetization?.offers?.length ?? 0) > 0 ||
    ownActivities(spec).some(({ item }) => item.price !== undefined)
      ? []
      : [
          {
            path: '/positioning/product',
            message: '没有载体：这个群承载的是什么产品、服务、内容或工具。',
            cure: say`在${field('positioning')}下写${key('positioning.product')}，例如${write('/positioning/product', { name: '入门装', kind: 'product', price: 128 })}；内容群写${orWrite('/positioning/product/kind', 'content')}。`,
          },
        ],
} as const satisfies Check
