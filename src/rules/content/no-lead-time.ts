import { listed } from '../blank.ts'
import { writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TIP = { 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00', 提前量: 0 }

export const noLeadTime = {
  id: 'content/no-lead-time',
  severity: 'warning',
  needs: 'spec',
  title: '要写稿的栏目有提前量',
  why: '当天写当天发，写不出来就开天窗，或拿一条转发凑数。备稿、审核、发布要隔开。',
  source: 'M30。判据：知识类或来自专家的栏目，“提前量”写了 0 天；没写的按两天备稿，不查。互动、仪式、提醒类不查。',
  bad: sample({ '内容.栏目': [TIP] }),
  good: sample({ '内容.栏目': [{ ...TIP, 提前量: 2 }] }),
  run: (view) => {
    const late = writtenPillars(view).filter(
      ({ item }) => (item.category === 'knowledge' || item.source === 'expert') && item.lead_days === 0,
    )
    const first = late[0]
    return first === undefined
      ? []
      : [
          {
            path: first.path,
            message: `栏目${listed(late.map(({ item }) => `“${item.title ?? item.id ?? '（未命名）'}”`))}写了当天备稿当天发。`,
            cure: say`写${write(`${first.path}/lead_days`, 2)}，计划会在发布前两天排出备稿。`,
          },
        ]
  },
} as const satisfies Check
