import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const PAID = { 方式: '付费', 费用: 399, 退款: '七天内未上课全退' }

export const noEnd = {
  id: 'lifecycle/no-end',
  severity: 'warning',
  needs: 'spec',
  title: '收了钱的服务有服务期',
  why: '按有限的服务周期保证满意度，再做复购。没有尽头的承诺，做不到也停不下来。',
  source:
    'M37。判据：加入要付费（方式是付费，或费用大于零），或变现模式里有会费，而没有写“服务期”，类型也没有自带期限。',
  bad: sample({ '结构.加入': PAID }),
  good: sample({ '结构.加入': PAID, '结构.服务期': { 天数: 180, 动作: '续费' } }),
  run: ({ spec, archetype }) => {
    const { structure, monetization } = spec
    const paid = structure?.admission?.mode === 'paid' || (structure?.admission?.fee ?? 0) > 0
    const member = monetization?.models?.includes('membership') ?? false
    const ends =
      structure?.end?.date !== undefined ||
      structure?.end?.service_days !== undefined ||
      archetype?.lifespan !== undefined
    return (!paid && !member) || ends
      ? []
      : [
          {
            path: structure?.end ? '/structure/end' : '/structure',
            message: `${paid ? `入群收 ${structure?.admission?.fee ?? ''} 元`.replace('  元', '费') : '收会费'}，没有写服务到哪一天。`,
            cure: say`在${field('structure')}下写${write('/structure/end', { service_days: 180, action: 'renew', notice_days: 14 })}。`,
          },
        ]
  },
} as const satisfies Check
