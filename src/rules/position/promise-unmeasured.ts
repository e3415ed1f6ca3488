import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const promiseUnmeasured = {
  id: 'position/promise-unmeasured',
  severity: 'warning',
  needs: 'spec',
  title: '承诺有指标、有目标',
  why: '承诺必须兑现。不写用哪个数、做到多少，就没有人知道兑现了没有。',
  source: 'M02。判据：写了承诺而缺“指标”，或缺“目标”且承诺里也没有数字。',
  bad: sample({ '定位.承诺': { 内容: '提问很快有人答' }, 指标: [{ 标识: 'reply', 名称: '首次答复时长' }] }),
  good: sample({
    '定位.承诺': { 内容: '提问 30 分钟内有人答', 指标: 'reply', 目标: '90%' },
    指标: [{ 标识: 'reply', 名称: '首次答复时长' }],
  }),
  run: ({ spec }) => {
    const promise = spec.positioning?.promise
    if (!promise) return []
    const lacks = [
      blank(promise.metric) ? '指标' : '',
      blank(promise.target) && !/[\d一二两三四五六七八九十百半]/.test(promise.what) ? '目标' : '',
    ].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: '/positioning/promise',
            message: `承诺“${promise.what}”没有写${lacks.join('和')}，没法知道兑现了没有。`,
            cure: say`写成${write('/positioning/promise', { what: '提问 30 分钟内有人答', metric: 'reply', target: '90%' })}，指标对应${field('metrics')}里的一项。`,
          },
        ]
  },
} as const satisfies Check
