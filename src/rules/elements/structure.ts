import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const structure = {
  id: 'elements/structure',
  severity: 'error',
  needs: 'spec',
  title: '有结构：建在哪里、怎么进来',
  why: '结构决定存活。没有平台和加入方式，人进不来，进来的也不是要找的人。',
  source:
    'M07。结构五项里，核心与种子成员、群规另有规则；这里查平台与加入方式：两样都没有为错误，只缺平台降为警告（只缺加入方式见 admission/open-door）。',
  bad: sample({ 结构: undefined }),
  good: sample(),
  run: ({ spec }) => {
    const platform = spec.structure?.platform
    const admission = spec.structure?.admission
    if (platform !== undefined) return []
    if (admission !== undefined)
      return [
        {
          path: '/structure',
          at: 'key',
          severity: 'warning',
          message: '写了怎么加入，没有写群建在哪里。',
          cure: say`在${field('structure')}下写${write('/structure/platform', 'wechat')}，人数上限和话术长度按平台算。`,
        },
      ]
    return [
      {
        path: '/structure',
        at: 'key',
        message: spec.structure ? '“结构”里没有平台，也没有加入方式。' : '没有写“结构”：群建在哪里、怎么进来。',
        cure: say`写${write('/structure', { platform: 'wechat', capacity: 200, admission: { mode: 'purchase' } })}。`,
      },
    ]
  },
} as const satisfies Check
