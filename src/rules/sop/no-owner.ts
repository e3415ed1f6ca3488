import { leadTitles } from '../../knowledge/roles.ts'
import { standIn } from '../team/backup-cure.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const TWO = [
  { 标识: 'lan', 名字: '阿岚', 工时: 3 },
  { 标识: 'man', 名字: '小满', 角色: ['助教'], 工时: 2 },
]
const LEADS = /主|长|负责|统筹|总|老板|创始|发起|lead/iu

export const noOwner = {
  id: 'sop/no-owner',
  severity: 'warning',
  needs: 'spec',
  title: '整份 SOP 有一个负责人',
  why: '每件事都有人做，没有人对整体负责，出了岔子就没有人拍板。',
  source: 'M34。判据：团队不止一人，而没有一个人的角色是群主、店长、负责人一类，也没有管理职能、没有老板或创始人。',
  bad: sample({ 团队: TWO }),
  good: sample({
    团队: [
      { ...TWO[0], 角色: ['群主'] },
      { 标识: 'man', 名字: '小满', 角色: ['助教'], 工时: 2 },
    ],
  }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    const led = team.some(
      (member) =>
        member.employment === 'owner' ||
        member.functions?.includes('management') ||
        member.roles?.some((role) => leadTitles.some((title) => role.includes(title)) || LEADS.test(role)),
    )
    return team.length < 2 || led
      ? []
      : [
          {
            path: '/team',
            message: `团队 ${team.length} 个人，没有一个是对整体负责的。`,
            cure: say`给一个人写上角色，例如 ${team[0]?.name ?? '阿岚'} 的${write('/team/0', { roles: ['群主'], ...standIn(team) })}。`,
          },
        ]
  },
} as const satisfies Check
