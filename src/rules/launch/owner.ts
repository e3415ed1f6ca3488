import { blank, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TWO = [
  { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 },
  { 标识: 'man', 名字: '小满', 工时: 2 },
]

export const owner = {
  id: 'launch/owner',
  severity: 'warning',
  needs: 'spec',
  title: '写了的步骤有负责人',
  why: '两个人以上的团队里，没有名字的事就是没有人的事。',
  source: 'M20。判据：团队不止一人，写下的步骤里有一步没有“负责人”。',
  bad: sample({ 团队: TWO, '启动.步骤': [{ 第几步: 1, 目标: '定位', 过关条件: ['访谈满 10 位'] }] }),
  good: sample({ 团队: TWO, '启动.步骤': [{ 第几步: 1, 目标: '定位', 负责人: 'lan', 过关条件: ['访谈满 10 位'] }] }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    const bare = (spec.launch?.steps ?? []).map((step, i) => ({ step, i })).filter(({ step }) => blank(step.owner))
    const first = bare[0]
    return first === undefined || team.length < 2
      ? []
      : [
          {
            path: `/launch/steps/${first.i}`,
            message: `第 ${listed(bare.map(({ step }) => String(step.step)))} 步没有写负责人。`,
            cure: say`写${key('launch.steps.owner')}，用团队里的标识，例如${write(`/launch/steps/${first.i}/owner`, team[0]?.id ?? 'lan')}。`,
          },
        ]
  },
} as const satisfies Check
