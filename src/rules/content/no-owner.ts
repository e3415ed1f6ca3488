import { blank, listed } from '../blank.ts'
import { writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TWO = [
  { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 },
  { 标识: 'man', 名字: '小满', 工时: 2 },
]
const TIP = { 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00', 提前量: 2 }

export const noOwner = {
  id: 'content/no-owner',
  severity: 'warning',
  needs: 'spec',
  title: '每个栏目有负责人',
  why: '两个人以上的团队里，没有名字的栏目到点没有人发。',
  source: 'M30。判据：团队不止一人，而写下的栏目没有“负责人”。',
  bad: sample({ 团队: TWO, '内容.栏目': [TIP] }),
  good: sample({ 团队: TWO, '内容.栏目': [{ ...TIP, 负责人: 'lan' }] }),
  run: (view) => {
    const team = view.spec.team ?? []
    const bare = writtenPillars(view).filter(({ item }) => blank(item.owner))
    const first = bare[0]
    return first === undefined || team.length < 2
      ? []
      : [
          {
            path: first.path,
            message: `栏目${listed(bare.map(({ item }) => `“${item.title ?? item.id ?? '（未命名）'}”`))}没有写负责人。`,
            cure: say`写${key('content.pillars.owner')}，用团队里的标识，例如${write(`${first.path}/owner`, team[0]?.id ?? 'lan')}。`,
          },
        ]
  },
} as const satisfies Check
