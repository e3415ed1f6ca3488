import { sample } from '../sample.ts'
import { orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const BATCH = 3
const SOURCES = [{ 渠道: '门店', 预期人数: 80 }]

export const batchTooLarge = {
  id: 'welcome/batch-too-large',
  severity: 'warning',
  needs: 'spec',
  title: '人工拉人一次不超过三位',
  why: '一次拉进一批，没有一个人被认出来；新人彼此不认识，老成员也接不住。',
  source: `M25。判据：“每批人数”大于 ${BATCH}。只管人工拉人，加入方式是扫码（开放）的豁免。`,
  bad: sample({ 增长: { 来源: SOURCES, 每批人数: 20 } }),
  good: sample({ 增长: { 来源: SOURCES, 每批人数: 3 } }),
  run: ({ spec, threshold }) => {
    const batch = spec.growth?.invite_batch
    const limit = threshold('welcome/batch-too-large', BATCH)
    return batch === undefined || batch <= limit || spec.structure?.admission?.mode === 'open'
      ? []
      : [
          {
            path: '/growth/invite_batch',
            message: `每批拉 ${batch} 人，超过 ${limit} 人（社群运营方法 M25）。`,
            cure: say`改成${write('/growth/invite_batch', limit)}，拉进一批、认识一批；扫码进群的写${orWrite('/structure/admission', { mode: 'open' })}。`,
          },
        ]
  },
} as const satisfies Check
