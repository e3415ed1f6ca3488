import { filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const tags = {
  id: 'audience/tags',
  severity: 'warning',
  needs: 'spec',
  title: '成员有相同的属性标签',
  why: '相同的属性标签让人一进来就知道“这里都是我这样的人”。说不出共同点的一群人，聊不到一起。',
  source: 'M10。判据：有一类人没有写“标签”。没有写人群的见 audience/too-broad。',
  bad: sample({ '受众.人群.0.标签': undefined, '受众.人群.0.收入': '不限' }),
  good: sample(),
  run: ({ spec }) => {
    const segments = spec.audience?.segments ?? []
    const bare = segments.flatMap((segment, i) =>
      filled(segment.tags).length ? [] : [{ name: segment.who ?? segment.id ?? `第 ${i + 1} 类`, i }],
    )
    const first = bare[0]
    return first === undefined
      ? []
      : [
          {
            path: `/audience/segments/${first.i}`,
            message: `没有写共同标签：${listed(bare.map(({ name }) => `“${name}”`))}。`,
            cure: say`在这类人下写${key('audience.segments.tags')}，一眼能认出同类，例如${write(`/audience/segments/${first.i}/tags`, ['刚入行两年'])}。`,
          },
        ]
  },
} as const satisfies Check
