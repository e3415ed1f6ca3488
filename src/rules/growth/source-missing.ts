import type { Spec } from '../../model.ts'
import { isYoung, SEEDS } from '../launch/step2-seeds.ts'
import { sample } from '../sample.ts'
import { field, key, say, write, type Text } from '../../say.ts'
import type { Check, SpecView } from '../../judge/types.ts'

export const sourceMissing = {
  id: 'growth/source-missing',
  severity: 'warning',
  needs: 'spec',
  title: '新成员有来源',
  why: '新成员从产品导入还是另行拉新，要比较后选高效、有增长空间的。没有来源，群只会越来越小。',
  source: 'M05。判据：写了“增长”而“来源”为空。整段没写的起步文件不查。',
  bad: sample({ '增长.每批人数': 3 }),
  good: sample({ '增长.来源': [{ 渠道: '门店收银台', 类别: '产品导入', 预期人数: 80 }] }),
  run: ({ spec, archetype }) =>
    spec.growth === undefined || (spec.growth.sources?.length ?? 0) > 0
      ? []
      : [
          {
            path: '/growth/sources',
            message: '写了“增长”，没有写新成员从哪里来。',
            cure: say`在${field('growth')}下写${key('growth.sources')}，例如${write('/growth/sources/-', { channel: '老客通知', type: 'product', expected: 80 })}${seedsToo(spec, archetype)}。`,
          },
        ],
} as const satisfies Check

/** Who recruits before the seeds are in is asked for them next (launch/step2-seeds). */
const seedsToo = (spec: Spec, archetype: SpecView['archetype']): Text =>
  spec.audience?.seeds === undefined && isYoung(spec, archetype) ? say`；先请进来的种子也写上：${SEEDS}` : ''
