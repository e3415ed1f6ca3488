import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { backupCure } from './backup-cure.ts'

const PAID = {
  '结构.档次': '高端',
  '结构.加入': { 方式: '付费', 费用: 3000, 审核: '看从业年限' },
  '结构.服务期': { 天数: 180, 动作: '续费' },
}

export const premiumStable = {
  id: 'team/premium-stable',
  severity: 'warning',
  needs: 'spec',
  title: '高端群有稳定的团队',
  why: '高端群把成员当客户做服务项目，关键的人说走就走，收了钱的服务就断了。',
  source: 'M36。判据：档次是高端，而团队全是兼职或志愿，或没有一个人写“替补”。',
  bad: sample(PAID),
  good: sample({
    ...PAID,
    团队: [
      { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 用工: '全职', 替补: 'man', 工时: 6 },
      { 标识: 'man', 名字: '小满', 用工: '全职', 替补: 'lan', 工时: 6 },
    ],
  }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    if (spec.structure?.tier !== 'premium' || team.length === 0) return []
    const loose = team.every((member) => member.employment === 'part-time' || member.employment === 'volunteer')
    if (!loose && team.some((member) => !blank(member.backup))) return []
    return [
      {
        path: '/team',
        message: loose ? '高端群的团队全是兼职或志愿。' : '高端群的团队没有一个人有替补。',
        cure: loose
          ? say`至少让管答复的人写${write(
              `/team/${Math.max(
                0,
                team.findIndex(({ functions }) => functions?.includes('service')),
              )}/employment`,
              'full-time',
            )}。`
          : backupCure(team, team.find(({ functions }) => functions?.includes('service') === true) ?? team[0]),
      },
    ]
  },
} as const satisfies Check
