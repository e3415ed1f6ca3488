import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const DAYS = 30

export const horizon = {
  id: 'plan/horizon',
  severity: 'info',
  needs: 'plan',
  title: '至少提前规划一个月，或有收尾',
  why: '临时建的群，没有定位、规则与后续规划，半个月就成死群。至少看一个月，才看得见冷下来的那几天。',
  source: `M28。判据：计划不足 ${DAYS} 天，又没有在计划期内结束（服务期）。只查一份默认天数的计划时不会出现。`,
  bad: sample({ '检查设置.阈值': { 'plan/horizon': 45 } }),
  good: sample(),
  run: ({ plan, threshold }) => {
    const wanted = threshold('plan/horizon', DAYS)
    const { days, end, to } = plan.horizon
    if (days >= wanted || (end !== undefined && end <= to)) return []
    return [
      {
        path: '/launch/start',
        message: `计划只有 ${days} 天（至少 ${wanted} 天，社群运营方法 M28），又没有收尾。`,
        cure: say`用 --days ${wanted} 排满，或在${field('structure')}下写${write('/structure/end', { service_days: days, action: 'dissolve' })}。`,
      },
    ]
  },
} as const satisfies Check
