import { blank, listed } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** A name that is a quotient: somebody must say of what. */
const SHARE = /(?:率|占比|比例|比|人均[^，]*|度)$/u

export const noFormula = {
  id: 'metrics/no-formula',
  severity: 'info',
  needs: 'spec',
  title: '比率写明分子分母',
  why: '“活跃率”各人各算，这个月 30%、下个月 12%，换了一个人统计而已。没有算法的数，越看越糊涂。',
  source: `${restingOn('chaoss')}判据（查措辞）：指标的名称是率、占比、比例、满意度一类，而“公式”为空。`,
  bad: sample({ 指标: ['30 天复购率'] }),
  good: sample({ 指标: [{ 标识: 'repurchase', 名称: '30 天复购率', 公式: '30 天内再次下单的人数 ÷ 买过的人数' }] }),
  run: ({ spec }) => {
    const vague = (spec.metrics ?? [])
      .map((metric, i) => ({ metric, i }))
      .filter(({ metric }) => SHARE.test(metric.name.trim()) && blank(metric.formula))
    const [first] = vague
    return first === undefined
      ? []
      : [
          {
            path: `/metrics/${first.i}`,
            message: `${listed(vague.map(({ metric }) => `“${metric.name}”`))}没有写怎么算。`,
            cure: say`写${key('metrics.formula')}，分子 ÷ 分母，例如${write(`/metrics/${first.i}/formula`, '30 天内再次下单的人数 ÷ 买过的人数')}。`,
          },
        ]
  },
} as const satisfies Check
