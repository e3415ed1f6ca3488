import { findPlatform } from '../../knowledge/look-up.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

const MATERIALS = [
  '海报',
  '价目表',
  '到货图',
  '自提地图',
  '小程序卡片',
  '试吃视频',
  '问卷',
  '直播预约',
  '团购链接',
  '会员码',
]

export const attachments = {
  id: 'limit/attachments',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '一次群发带得下这些素材',
  why: '带不下的素材会被挡在外面，成员只看到半条通知。',
  source:
    '企业微信接口文档 92135（2025-11-17）：一次群发最多带 9 个附件（图片、视频、文件、链接、小程序）。判据：平台是企业微信，活动写了“发送: 群发”，而“物料”多于 9 样；物料里有实物的，可以不管，所以只是提示。',
  bad: sample({
    '结构.平台': '企业微信',
    活动: [{ 标识: 'fair', 用: '线下聚会', 标题: '周末试吃', 时间: 'D+11 10:00', 发送: '群发', 物料: MATERIALS }],
  }),
  good: sample({
    '结构.平台': '企业微信',
    活动: [
      { 标识: 'fair', 用: '线下聚会', 标题: '周末试吃', 时间: 'D+11 10:00', 发送: '群发', 物料: MATERIALS.slice(0, 9) },
    ],
  }),
  run: ({ spec, knowledge }) => {
    const platform = findPlatform(knowledge, spec.structure?.platform ?? 'other')
    const limit = platform?.attachments?.limit
    if (limit === undefined) return []
    return (spec.activities ?? []).flatMap(({ sending, materials = [], title, use, id }, index) =>
      sending !== 'mass-send' || materials.length <= limit
        ? []
        : [
            {
              path: `/activities/${index}/materials`,
              message: `「${title ?? use ?? id}」要群发，物料有 ${materials.length} 样，${platform?.name ?? '这个平台'}一次群发最多带 ${limit} 个附件。`,
              cure: '要一起发出去的分两次发，或者合成一张图、一份文件；实物不算。',
            },
          ],
    )
  },
} as const satisfies Check
