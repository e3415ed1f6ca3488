import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

const LIMIT = 40

export const groupName = {
  id: 'limit/group-name',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '企业微信自动建群的群名前缀不超过 40 字',
  why: '群名太长，自动建群的配置保存不了，列表里也看不见序号。',
  source:
    '企业微信开发文档 99547（2026-01-05）：加入群聊的 room_base_name 最长 40 个 UTF-8 字符。判据：平台是企业微信，群的命名超过 40 个字。',
  bad: sample({
    '结构.平台': '企业微信',
    '结构.群.命名': '武汉三环内给三到十岁孩子做晚饭的妈妈们一起学用山茶油做少油烟的家常菜交流互助大家庭群+序号',
  }),
  good: sample({ '结构.平台': '企业微信', '结构.群.命名': '山里茶油厨房+序号' }),
  run: ({ spec }) => {
    const naming = spec.structure?.groups?.naming ?? ''
    const length = [...naming].length
    return spec.structure?.platform !== 'wecom' || length <= LIMIT
      ? []
      : [
          {
            path: '/structure/groups/naming',
            message: `群名有 ${length} 个字，企业微信自动建群最多 ${LIMIT} 个字。`,
            cure: '缩到十来个字，例如“周三拆解+序号”。',
          },
        ]
  },
} as const satisfies Check
