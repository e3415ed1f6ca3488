import { leadTitles } from '../../knowledge/roles.ts'
import { listed } from '../blank.ts'
import { sample } from '../sample.ts'
import type { Spec } from '../../model.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

type Member = NonNullable<Spec['team']>[number]

const isLead = (member: Member): boolean =>
  member.employment === 'owner' || (member.roles ?? []).some((role) => leadTitles.some((title) => role.includes(title)))
const lacksHours = ({ hours }: Member): boolean => hours?.per_day === undefined

export const noHours = {
  id: 'team/no-hours',
  severity: 'info',
  needs: 'spec',
  title: '写了每个人每天的时间',
  why: '不知道一个人每天有几小时，就看不出哪天排多了；先被省掉的总是回复成员。',
  source:
    'M05、M36。判据：带头的人，或两个以上的人，没有写“工时”；只有一个帮手没写的不查。写了才查得出 team/overload。',
  bad: sample({ '团队.0.工时': undefined }),
  good: sample(),
  run: ({ spec: { team = [] } }) => {
    const bare = team.filter(lacksHours)
    const told = bare.length > 1 || bare.length === team.length || bare.some(isLead)
    return bare.length === 0 || !told
      ? []
      : [
          {
            path: '/team',
            message: `${listed(bare.map(({ name, id }) => name ?? id))}没有写“工时”，排多了也查不出来。`,
            cure: say`给每个人写每天能投入几小时，例如${write(`/team/${team.findIndex(lacksHours)}/hours`, 3)}；按实际写，不按愿望写。`,
          },
        ]
  },
} as const satisfies Check
