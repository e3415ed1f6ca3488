import { leadTitles } from '../../knowledge/roles.ts'
import { blank, listed } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import type { Spec } from '../../model.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

type Member = NonNullable<Spec['team']>[number]
const LAN = { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 职能: ['内容', '活动'], 工时: 3 }
const MAN = { 标识: 'man', 名字: '小满', 角色: ['客服'], 职能: ['客服', '新媒体'], 工时: 3, 替补: 'lan' }

const leads = (member: Member): boolean =>
  member.employment === 'owner' ||
  member.functions?.includes('management') === true ||
  (member.roles ?? []).some((role) => leadTitles.some((title) => role.includes(title)))
const loose = ({ employment }: Member): boolean => employment === 'part-time' || employment === 'volunteer'

export const noBackup = {
  id: 'team/no-backup',
  severity: 'warning',
  needs: 'spec',
  title: '少不了的人都有替补',
  why: '主持的人发烧，当晚的开营就没了；只有一个人会答的问题，他请假三天就堆三天。两个人互相顶，成本只是说一声。',
  source: `${restingOn('canvas', 'hackathon')}判据：团队两人以上，对整体负责的人，或某一职能只有他一个人的人，没有写“替补”。全员兼职的见 team/part-time-backup，高端群见 team/premium-stable。`,
  bad: sample({ 团队: [LAN, MAN] }),
  good: sample({ 团队: [{ ...LAN, 替补: 'man' }, MAN] }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    const covered = team.some((member) => !blank(member.backup))
    if (team.length < 2 || (!covered && (team.every(loose) || spec.structure?.tier === 'premium'))) return []
    const only = (member: Member): boolean =>
      (member.functions ?? []).some((one) => team.filter(({ functions }) => functions?.includes(one)).length === 1)
    const bare = team
      .map((member, i) => ({ member, i }))
      .filter(({ member }) => blank(member.backup) && (leads(member) || only(member)))
    const [first] = bare
    const other = team.find(({ id }) => id !== first?.member.id)
    return first === undefined || other === undefined
      ? []
      : [
          {
            path: `/team/${first.i}`,
            message: `${listed(bare.map(({ member }) => member.name))}没有替补，不在的时候没人顶。`,
            cure: say`给${bare.length > 1 ? '每个人' : first.member.name}写${key('team.backup')}，用另一个人的标识，例如 ${first.member.name} 的${write(`/team/${first.i}/backup`, other.id)}。`,
          },
        ]
  },
} as const satisfies Check
