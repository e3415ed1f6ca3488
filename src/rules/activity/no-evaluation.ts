import { filled } from '../blank.ts'
import { nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const MEETING = { 标识: 'meet', 用: 'offline', 标题: '铁锅局', 时间: 'D+20 15:00', 预算: { 合计: 1050 } }

export const noEvaluation = {
  id: 'activity/no-evaluation',
  severity: 'warning',
  needs: 'spec',
  title: '花钱的活动写了怎么评估',
  why: '实到多少、带来什么，办之前不写，办完就只剩“反响热烈”。下一场该不该花同样的钱，没有人知道。',
  source: 'M32。判据：活动或战役写了大于零的预算，而“评估”为空。',
  bad: sample({ 活动: [MEETING] }),
  good: sample({ 活动: [{ ...MEETING, 评估: ['到场人数', '当场下单数'] }] }),
  run: (view) => {
    const campaigns = (view.spec.campaigns ?? []).map((item, i) => ({
      path: `/campaigns/${i}`,
      name: item.title ?? item.theme ?? item.id ?? item.when,
      budget: item.budget,
      evaluation: item.evaluation,
    }))
    const activities = writtenActivities(view).map(({ item, path }) => ({
      path,
      name: nameOf(item),
      budget: item.budget,
      evaluation: item.evaluation,
    }))
    return [...activities, ...campaigns].flatMap(({ path, name, budget, evaluation }) => {
      const cost = budget?.total ?? budget?.lines?.reduce((sum, line) => sum + line.amount, 0) ?? 0
      return cost <= 0 || filled(evaluation).length > 0
        ? []
        : [
            {
              path,
              message: `“${name}”预算 ${cost} 元，没有写怎么评估。`,
              cure: say`写${key('activities.evaluation')}，两三个数即可，例如${write(`${path}/evaluation`, ['到场人数', '当场下单数'])}。`,
            },
          ]
    })
  },
} as const satisfies Check
