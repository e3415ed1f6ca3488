import { certainName } from '../../near-name.ts'
import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const promiseUnkept = {
  id: 'position/promise-unkept',
  severity: 'warning',
  needs: 'spec',
  title: '承诺的指标真的有人看',
  why: '承诺挂在一个没有人统计的指标上，等于没有承诺；第一次失信就把差异变成了反差。',
  source: 'M02。判据：承诺写了指标，而“指标”里没有标识或名称与它相同的一项。计划里有没有任务兑现它，由人判断。',
  bad: sample({ '定位.承诺': { 内容: '提问 30 分钟内有人答', 指标: 'reply', 目标: '90%' } }),
  good: sample({
    '定位.承诺': { 内容: '提问 30 分钟内有人答', 指标: 'reply', 目标: '90%' },
    指标: [{ 标识: 'reply', 名称: '首次答复时长' }],
  }),
  run: ({ spec }) => {
    const metric = spec.positioning?.promise?.metric
    if (
      metric === undefined ||
      blank(metric) ||
      spec.metrics?.some((item) => item.id === metric || item.name === metric)
    )
      return []
    const meant = certainName(
      metric,
      (spec.metrics ?? []).flatMap(({ id, name }) =>
        id === undefined
          ? []
          : [
              { word: id, meaning: id },
              { word: name, meaning: id },
            ],
      ),
    )
    return [
      {
        path: '/positioning/promise/metric',
        message: `承诺用“${metric}”衡量，但“指标”里没有这一项。`,
        cure: say`在${field('metrics')}下加一项，例如${write('/metrics/-', { id: metric, name: '首次答复时长', target: '30 分钟内 90%' })}。`,
        // In words, one sign more or less may be another figure.
        ...(meant !== undefined && /^[a-z_-]+$/i.test(metric + meant)
          ? { mend: { path: '/positioning/promise/metric', text: meant } }
          : {}),
      },
    ]
  },
} as const satisfies Check
