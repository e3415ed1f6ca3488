import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'
import { backupCure } from './backup-cure.ts'

const PART = { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 用工: '兼职', 工时: 3 }

export const partTimeBackup = {
  id: 'team/part-time-backup',
  severity: 'warning',
  needs: 'spec',
  title: '全是兼职时有替补',
  why: '没有收入来源时用兼职，流动大，要建梯队。一个兼职走了，群就停了。',
  source: 'M36。判据：团队每个人都写了兼职或志愿，而没有一个人写“替补”。高端群见 team/premium-stable。',
  bad: sample({ 团队: [PART] }),
  good: sample({
    团队: [
      { ...PART, 替补: 'man' },
      { 标识: 'man', 名字: '小满', 用工: '志愿', 工时: 1 },
    ],
  }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    const loose =
      team.length > 0 && team.every((member) => member.employment === 'part-time' || member.employment === 'volunteer')
    if (!loose || spec.structure?.tier === 'premium' || team.some((member) => !blank(member.backup))) return []
    return [
      {
        path: '/team/0',
        message: `团队 ${team.length} 个人全是兼职或志愿，没有一个有替补。`,
        cure: backupCure(team, team[0]),
      },
    ]
  },
} as const satisfies Check
