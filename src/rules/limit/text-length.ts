import { findPlatform } from '../../knowledge/look-up.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'
import { lengthIn, unitWords } from './length.ts'

const ADDED = (text: string) => ({
  动作: '新增',
  标识: 'notice',
  标题: '油坊来信',
  日期: '2026-12-05',
  时间: '12:30',
  话术: text,
})

export const textLength = {
  id: 'limit/text-length',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '照发的话不超过平台一条的长度',
  why: '超长的话会被切成几条，切口落在哪里由不得你；手机上一屏看不完的，也没有人看完。',
  source:
    '各平台一条消息的上限与出处见平台数据（没有官方数字的取保守值）。判据：原样发出的字（调整里的话术、风险里的第一句话、常见问题的答）按平台的算法超过上限。',
  bad: sample({ 调整: [ADDED('今年的籽比去年少一成。'.repeat(200))] }),
  good: sample({ 调整: [ADDED('今年的籽比去年少一成。')] }),
  run: ({ spec, knowledge }) => {
    const platform = findPlatform(knowledge, spec.structure?.platform ?? 'other')
    if (platform === undefined) return []
    const { limit, unit, source } = platform.message
    const texts = [
      ...(spec.overrides ?? []).map(({ text }, i) => ({ path: `/overrides/${i}/text`, text })),
      ...(spec.risks ?? []).map(({ script }, i) => ({ path: `/risks/${i}/script`, text: script })),
      ...(spec.welcome?.faq ?? []).map(({ a }, i) => ({ path: `/welcome/faq/${i}/a`, text: a })),
    ]
    return texts.flatMap(({ path, text }) => {
      const length = lengthIn(unit, text ?? '')
      return length <= limit
        ? []
        : [
            {
              path,
              message: `这段话有 ${length} ${unitWords[unit]}，${platform.name}一条最多 ${limit}（${source}），会被拆成几条。`,
              cure: '删到一屏以内（约 120 字），长的做成图文或文档再发链接。',
            },
          ]
    })
  },
} as const satisfies Check
