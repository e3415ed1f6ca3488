import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const campLength = {
  id: 'lifecycle/camp-length',
  severity: 'info',
  needs: 'spec',
  title: '体验营不短到学不会，不长到散了心',
  why: '体验营是让人尝到结果再决定。三天以内尝不到，两周以上热度耗完，到说正课的时候人已经不看群了。',
  source: `${restingOn('campSop', 'sopGuide')}判据：类型是体验营，写下的天数短于 3 天或长于 14 天（直播营 3 到 7 天，图文营 7 到 14 天）。`,
  bad: sample({ 类型: 'trial-camp', '结构.结束': { 天数: 28, 动作: '解散', 提前告知: 2 } }),
  good: sample({ 类型: 'trial-camp', '结构.结束': { 天数: 7, 动作: '解散', 提前告知: 2 } }),
  run: ({ spec, archetype }) => {
    const days = spec.structure?.end?.service_days
    const wanted = archetype?.subject.campDays
    if (
      days === undefined ||
      archetype === undefined ||
      wanted === undefined ||
      (days >= wanted.from && days <= wanted.to)
    )
      return []
    return [
      {
        path: '/structure/end/service_days',
        message: `${archetype.name}写了 ${days} 天，一般 ${wanted.from} 到 ${wanted.to} 天。`,
        cure:
          days < wanted.from
            ? say`直播营写 3 到 7 天，例如${write('/structure/end/service_days', 5)}。`
            : say`直播营写 3 到 7 天，图文营写 7 到 14 天，例如${write('/structure/end/service_days', 7)}；真要教完一门课，类型写“交付训练营”。`,
      },
    ]
  },
} as const satisfies Check
