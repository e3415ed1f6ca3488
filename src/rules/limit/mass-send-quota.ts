import { sample } from '../sample.ts'
import { orWrite, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { massSendMonths } from './mass-send.ts'

const column = (id: string, time: string) => ({
  标识: id,
  标题: `福利${id}`,
  类别: '服务',
  频率: `每天 ${time}`,
  发送: '群发',
  提前量: 0,
})

export const massSendQuota = {
  id: 'limit/mass-send',
  severity: 'warning',
  mild: true,
  needs: 'plan',
  title: '企业微信群发不超过当月额度',
  why: '超过额度的群发发不出去，偏偏常常是月底最要紧的那几条。',
  source:
    '企业微信接口文档 92135（2025-11-17）：每个客户群每月可群发的次数等于当月天数，企业与个人合计；旧文章里“每月 4 次”已经过时。判据：计划里某个月的群发任务多于当月天数，平台是企业微信。',
  bad: sample({ '结构.平台': '企业微信', '内容.栏目': [column('a', '9:00'), column('b', '15:00')] }),
  good: sample({ '结构.平台': '企业微信', '内容.栏目': [column('a', '9:00')] }),
  run: ({ spec, plan }) => {
    if (spec.structure?.platform !== 'wecom') return []
    return massSendMonths(plan)
      .filter(({ beyond }) => beyond.length > 0)
      .slice(0, 1)
      .map(({ month, sends, quota }) => ({
        path: '/content/pillars',
        message: `${month} 要群发 ${sends} 次，一个群当月只能群发 ${quota} 次（等于当月天数）。`,
        cure: say`把其中 ${sends - quota} 次改成${orWrite('/content/pillars/0/sending', 'by-hand')}，或者合并几条。`,
      }))
  },
} as const satisfies Check
